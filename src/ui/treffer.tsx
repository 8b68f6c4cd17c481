// Lists one can scan: title, one line, level, how to get it done. For results, topics, offices.
import { Link } from './link.tsx'
import { Ebenenmarke, type Weg, Wegmarke } from './marken.tsx'
import type { Ebene } from './rahmen.ts'
import { fest, satzanfang, weich } from './satz.ts'
import type { Texte } from './texte/index.ts'
import { Zeichen } from './zeichen.tsx'

export type Treffer = {
  art: 'leistung' | 'stelle' | 'thema'
  titel: string
  url: string
  teaser?: string | undefined
  ebene?: Ebene | undefined
  /** "Stadt Wanfried", shown beside the level mark. */
  traeger?: string | undefined
  weg?: Weg | undefined
  /** Language of title and teaser where it differs from the page. */
  sprache?: string | undefined
  /** Editors set it in front. */
  empfohlen?: boolean | undefined
  /** Address that counts a click, without saying whose. */
  klick?: string | undefined
  /** Link that opens or closes the reasons; `gruende` are there while they are open. */
  warum?: { url: string; gruende: readonly string[] | null } | undefined
}

/** Results one below the other, best first; `gezeigt` stand on pages before. Offices carry a picture of their own. */
export function Trefferliste({ treffer, t, gezeigt = 0 }: { treffer: readonly Treffer[]; t: Texte; gezeigt?: number }) {
  return (
    <ol class="aw-treffer" aria-label={t.ergebnis.liste} start={gezeigt > 0 ? gezeigt + 1 : undefined}>
      {treffer.map((eintrag, i) => (
        <li key={eintrag.url}>
          {eintrag.art === 'stelle' ? (
            <div class="aw-amtstreffer">
              <span class="aw-amtstreffer__bild">
                <Zeichen art="amt" />
              </span>
              <div>
                <Koerper eintrag={eintrag} t={t} id={trefferAnker(gezeigt + i + 1)} />
              </div>
            </div>
          ) : (
            <Koerper eintrag={eintrag} t={t} id={trefferAnker(gezeigt + i + 1)} />
          )}
        </li>
      ))}
    </ol>
  )
}

/** Where a hit stands on its page, counted over all pages. */
export function trefferAnker(nummer: number): string {
  return `treffer-${nummer}`
}

function Koerper({ eintrag, t, id }: { eintrag: Treffer; t: Texte; id: string }) {
  return (
    <>
      <h2 lang={eintrag.sprache} id={id}>
        <Link href={eintrag.url} ping={eintrag.klick}>
          {weich(eintrag.titel)}
        </Link>
      </h2>
      {eintrag.teaser ? <p lang={eintrag.sprache}>{fest(eintrag.teaser)}</p> : null}
      <p class="aw-marken">
        {eintrag.art === 'thema' ? <span class="aw-marke aw-marke--thema">{t.ergebnis.thema}</span> : null}
        {eintrag.ebene ? <Ebenenmarke ebene={eintrag.ebene}>{eintrag.traeger ?? t.ebene[eintrag.ebene]}</Ebenenmarke> : null}
        {eintrag.weg ? <Wegmarke weg={eintrag.weg} t={t} /> : null}
        {eintrag.empfohlen ? <span class="aw-marke aw-marke--empfehlung">{t.ergebnis.empfehlung}</span> : null}
        {eintrag.warum ? <Warum {...eintrag.warum} id={id} t={t} /> : null}
      </p>
      {eintrag.warum?.gruende ? (
        <ul class="aw-gruende" aria-label={t.ergebnis.warum.liste}>
          {eintrag.warum.gruende.map((grund) => (
            <li key={grund}>{grund}</li>
          ))}
        </ul>
      ) : null}
    </>
  )
}

function Warum({ url, gruende, id, t }: NonNullable<Treffer['warum']> & { id: string; t: Texte }) {
  const { frage, schliessen } = t.ergebnis.warum
  return (
    <Link class="aw-warumlink" href={url} rel="nofollow" aria-describedby={id}>
      {gruende ? schliessen : frage}
    </Link>
  )
}

/** The shorter list on start, topic and office pages: a line each, in two columns where there is room. */
export function Kurzliste({ treffer, t, eng = false }: { treffer: readonly Treffer[]; t: Texte; eng?: boolean }) {
  return (
    <ul class={eng ? 'aw-liste aw-liste--eng' : 'aw-liste aw-liste--zwei'}>
      {treffer.map((eintrag) => (
        <li key={eintrag.url} lang={eintrag.sprache}>
          <Link class="aw-link" href={eintrag.url}>
            {weich(eintrag.titel)}
          </Link>
          {eintrag.weg ? <Wegmarke weg={eintrag.weg} t={t} /> : null}
          {eintrag.teaser ? <p>{fest(satzanfang(eintrag.teaser))}</p> : null}
        </li>
      ))}
    </ul>
  )
}
