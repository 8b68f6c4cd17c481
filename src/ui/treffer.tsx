// Lists one can scan: title, one line, level, how to get it done. For results, topics, offices.
import { Link } from './link.tsx'
import { Ebenenmarke, type Weg, Wegmarke } from './marken.tsx'
import type { Ebene } from './rahmen.ts'
import { fest, satzanfang, weich } from './satz.ts'
import type { Texte } from './texte/index.ts'
import { Zeichen } from './zeichen.tsx'

export type Treffer = {
  art: 'leistung' | 'stelle'
  titel: string
  url: string
  teaser?: string | undefined
  ebene?: Ebene | undefined
  /** "Stadt Wanfried", shown beside the level mark. */
  traeger?: string | undefined
  weg?: Weg | undefined
  /** Language of title and teaser where it differs from the page. */
  sprache?: string | undefined
}

/** Results one below the other, best first. Offices carry a picture of their own. */
export function Trefferliste({ treffer, t }: { treffer: readonly Treffer[]; t: Texte }) {
  return (
    <ol class="aw-treffer" aria-label={t.suche.liste}>
      {treffer.map((eintrag) => (
        <li key={eintrag.url}>
          {eintrag.art === 'stelle' ? (
            <div class="aw-amtstreffer">
              <span class="aw-amtstreffer__bild">
                <Zeichen art="amt" />
              </span>
              <div>
                <Koerper eintrag={eintrag} t={t} />
              </div>
            </div>
          ) : (
            <Koerper eintrag={eintrag} t={t} />
          )}
        </li>
      ))}
    </ol>
  )
}

function Koerper({ eintrag, t }: { eintrag: Treffer; t: Texte }) {
  return (
    <>
      <h2 lang={eintrag.sprache}>
        <Link href={eintrag.url}>{weich(eintrag.titel)}</Link>
      </h2>
      {eintrag.teaser ? <p lang={eintrag.sprache}>{fest(eintrag.teaser)}</p> : null}
      <p class="aw-marken">
        {eintrag.ebene ? <Ebenenmarke ebene={eintrag.ebene}>{eintrag.traeger ?? t.ebene[eintrag.ebene]}</Ebenenmarke> : null}
        {eintrag.weg ? <Wegmarke weg={eintrag.weg} t={t} /> : null}
      </p>
    </>
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
