// Lists one can scan: title, one line, level, how to get it done. For results, topics, offices.
import { Link } from './link.tsx'
import { Ebenenmarke, type Weg, Wegmarke } from './marken.tsx'
import type { Ebene } from './rahmen.ts'
import { fest, gemerkt, satzanfang, weich } from './satz.ts'
import { type Gezeichnet, schablone, setzeEin } from './schablone.ts'
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
      {treffer.map((eintrag, i) => {
        const id = trefferAnker(gezeigt + i + 1)
        return eintrag.warum?.gruende ? <Zeile key={id} eintrag={inSatz(eintrag)} t={t} id={id} /> : setzeEin(vorgezeichnet(eintrag, t, id))
      })}
    </ol>
  )
}

/** The same titles and teasers stand on page after page. */
const [gesetzterTitel, gesetzterTeaser] = [gemerkt((titel: string) => weich(fest(titel))), gemerkt(fest)]

function inSatz(eintrag: Treffer): Treffer {
  return { ...eintrag, titel: gesetzterTitel(eintrag.titel), teaser: eintrag.teaser && gesetzterTeaser(eintrag.teaser) }
}

function Zeile({ eintrag, t, id }: { eintrag: Treffer; t: Texte; id: string }) {
  if (eintrag.art !== 'stelle')
    return (
      <li>
        <Koerper eintrag={eintrag} t={t} id={id} />
      </li>
    )
  return (
    <li>
      <div class="aw-amtstreffer">
        <span class="aw-amtstreffer__bild">
          <Zeichen art="amt" />
        </span>
        <div>
          <Koerper eintrag={eintrag} t={t} id={id} />
        </div>
      </div>
    </li>
  )
}

type Zeilenform = { wie: Treffer; t: Texte }

const zeile = schablone(
  (w: Record<'titel' | 'url' | 'teaser' | 'traeger' | 'klick' | 'warum' | 'id', string>, { wie, t }: Zeilenform) => (
    <Zeile
      eintrag={{
        ...wie,
        titel: w.titel,
        url: w.url,
        teaser: wie.teaser && w.teaser,
        traeger: wie.traeger && w.traeger,
        klick: wie.klick && w.klick,
        warum: wie.warum && { url: w.warum, gruende: null },
      }}
      t={t}
      id={w.id}
    />
  ),
  ['url', 'warum'],
)

/** A hit whose reasons are closed. */
function vorgezeichnet(wie: Treffer, t: Texte, id: string): Gezeichnet {
  const { art, titel, url, teaser = '', ebene = '', traeger = '', weg = '', sprache = '', empfohlen = false, klick = '', warum } = wie
  const da = (teaser ? 1 : 0) + (traeger ? 2 : 0) + (klick ? 4 : 0) + (warum ? 8 : 0) + (empfohlen ? 16 : 0)
  const schluessel = `${t.sprachname} ${art} ${ebene} ${weg} ${sprache} ${da}`
  return zeile(
    schluessel,
    { wie, t },
    { titel: gesetzterTitel(titel), url, teaser: gesetzterTeaser(teaser), traeger, klick, warum: warum?.url ?? '/', id },
  )
}

/** Where a hit stands on its page, counted over all pages. */
export function trefferAnker(nummer: number): string {
  return `treffer-${nummer}`
}

/** Title and teaser stand as they are to be printed. */
function Koerper({ eintrag, t, id }: { eintrag: Treffer; t: Texte; id: string }) {
  return (
    <>
      <h2 lang={eintrag.sprache} id={id}>
        <Link href={eintrag.url} ping={eintrag.klick}>
          {eintrag.titel}
        </Link>
      </h2>
      {eintrag.teaser ? <p lang={eintrag.sprache}>{eintrag.teaser}</p> : null}
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
            {weich(fest(eintrag.titel))}
          </Link>
          {eintrag.weg ? <Wegmarke weg={eintrag.weg} t={t} /> : null}
          {eintrag.teaser ? <p>{fest(satzanfang(eintrag.teaser))}</p> : null}
        </li>
      ))}
    </ul>
  )
}
