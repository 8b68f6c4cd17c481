// Opening hours as a table of this week with today's row marked, and the sentence that says whether it is open now.
import { fest, tagUndMonat, uhrzeit, weich } from './satz.ts'
import { type Oberflaechensprache, type Texte, texte } from './texte/index.ts'

export type Zeitspanne = { von: string; bis: string }

/** One day of the week shown. `sonst` are the usual hours when this week's day differs. */
export type Oeffnungstag = {
  /** YYYY-MM-DD */
  tag: string
  /** 1 = Monday … 7 = Sunday */
  wochentag: number
  zeiten: readonly Zeitspanne[]
  heute: boolean
  sonst?: readonly Zeitspanne[] | undefined
  grund?: string | undefined
}

/** Now, at the moment the page was made (it expires at the next change). */
export type Offenstand =
  | { art: 'offen'; bis: string }
  | { art: 'heute-noch'; ab: string }
  | { art: 'vereinbarung' }
  | {
      art: 'zu'
      naechste: { tag: string; wochentag: number; um: string } | null
      /** Why it is closed all day: the holiday or what the office wrote. */
      grund?: string | undefined
    }

export type Oeffnung = {
  tage: readonly Oeffnungstag[]
  jetzt?: Offenstand | undefined
  nurNachVereinbarung?: boolean | undefined
  hinweis?: string | undefined
  /** Days of the weeks after this one that differ. */
  ausnahmen?: readonly Pick<Oeffnungstag, 'tag' | 'wochentag' | 'zeiten' | 'grund'>[] | undefined
}

/** Hours for one purpose beside the general ones; never says whether it is open now. */
export type Zweckoeffnung = { zweck: string; oeffnung: Omit<Oeffnung, 'jetzt'> }

/** The table. `titelSichtbar` false where a heading above says it already. */
export function Oeffnungstabelle({
  oeffnung,
  sprache,
  titelSichtbar = true,
  titel,
  wer,
}: {
  oeffnung: Oeffnung
  sprache: Oberflaechensprache
  titelSichtbar?: boolean
  /** What the hours are for; the general ones need no name of their own. */
  titel?: string | undefined
  /** Whose hours, where a page shows those of several. */
  wer?: string
}) {
  const t = texte(sprache).stelle
  return (
    <div>
      {oeffnung.tage.length ? (
        <table class="aw-zeiten">
          <caption class={titelSichtbar ? undefined : 'kern-sr-only'}>
            {titel ?? t.oeffnungszeiten}
            {wer ? <span class="kern-sr-only">{`: ${wer}`}</span> : null}
          </caption>
          <tbody>
            {gruppiert(oeffnung.tage).map((gruppe) => (
              <Zeile key={gruppe[0]?.tag} gruppe={gruppe} sprache={sprache} />
            ))}
          </tbody>
        </table>
      ) : (
        <p>
          {titel ? <b>{titel}: </b> : null}
          {oeffnung.nurNachVereinbarung ? t.nurVereinbarung : t.keineZeiten}
        </p>
      )}
      {oeffnung.tage.length && oeffnung.nurNachVereinbarung && !oeffnung.hinweis ? (
        <p class="aw-zeiten__hinweis">{t.nurVereinbarung}</p>
      ) : null}
      {oeffnung.hinweis ? <p class="aw-zeiten__hinweis">{fest(oeffnung.hinweis)}</p> : null}
    </div>
  )
}

function Zeile({ gruppe, sprache }: { gruppe: Oeffnungstag[]; sprache: Oberflaechensprache }) {
  const t = texte(sprache).stelle
  const tag = gruppe[0]!
  const abweichend = tag.sonst !== undefined || tag.grund !== undefined
  return (
    <tr class={tag.zeiten.length ? undefined : 'aw-zeiten__zu'} aria-current={tag.heute ? 'date' : undefined}>
      <th scope="row">
        {gruppe.map((g) => t.wochentage[g.wochentag - 1]).join(', ')}
        {tag.heute ? <em>{t.heute}</em> : null}
        {abweichend ? <em>{tagUndMonat(tag.tag, sprache)}</em> : null}
      </th>
      <td>
        {tag.zeiten.length ? (
          tag.zeiten.map((z, i) => <Spanne key={z.von} text={spanne(z, t)} weitere={i > 0} />)
        ) : (
          <span>{t.geschlossen}</span>
        )}
        {tag.grund ? <span class="aw-leise">{weich(fest(tag.grund))}</span> : null}
        {tag.sonst?.length ? <span class="aw-leise">{t.sonst(tag.sonst.map((z) => spanne(z, t)).join(', '))}</span> : null}
      </td>
    </tr>
  )
}

/** Lines below each other; read out, a comma stands between them. */
function Spanne({ text, weitere }: { text: string; weitere: boolean }) {
  return (
    <span>
      {weitere ? <span class="kern-sr-only">, </span> : null}
      {text}
    </span>
  )
}

/** Closed ordinary days that follow each other share a row ("Samstag, Sonntag"). */
function gruppiert(tage: readonly Oeffnungstag[]): Oeffnungstag[][] {
  const ruhig = (tag: Oeffnungstag) => tag.zeiten.length === 0 && !tag.heute && tag.sonst === undefined && tag.grund === undefined
  const gruppen: Oeffnungstag[][] = []
  for (const tag of tage) {
    const letzte = gruppen.at(-1)
    if (letzte && ruhig(tag) && letzte.every(ruhig)) letzte.push(tag)
    else gruppen.push([tag])
  }
  return gruppen
}

function spanne(zeit: Zeitspanne, t: Texte['stelle']): string {
  return `${uhrzeit(zeit.von)} ${t.bis} ${uhrzeit(zeit.bis)}`
}

/** "Jetzt geöffnet, noch bis 18:00 Uhr"; green and a dot only when it is open now. Never on paper. */
export function Offen({ jetzt, sprache }: { jetzt: Offenstand; sprache: Oberflaechensprache }) {
  const t = texte(sprache).stelle
  if (jetzt.art === 'offen') return <strong class="aw-offen aw-nicht-druck">{fest(t.offenBis(uhrzeit(jetzt.bis)))}</strong>
  if (jetzt.art === 'vereinbarung') return <span>{t.nurVereinbarung}</span>
  if (jetzt.art === 'heute-noch') return <strong class="aw-nicht-druck">{fest(t.offenAb(uhrzeit(jetzt.ab)))}</strong>
  const { naechste } = jetzt
  return (
    <span class="aw-nicht-druck">
      <strong>{jetzt.grund ? fest(t.heuteZu(jetzt.grund)) : t.jetztZu}</strong>
      {naechste
        ? `. ${fest(t.wiederAm(`${t.wochentage[naechste.wochentag - 1]}, ${tagUndMonat(naechste.tag, sprache)},`, uhrzeit(naechste.um)))}`
        : null}
    </span>
  )
}

/** Days of the coming weeks on which the office keeps other hours, holidays among them. `unter`: the level of the heading above. */
export function Ausnahmen({
  oeffnung,
  sprache,
  unter,
  zweck,
}: {
  oeffnung: Oeffnung
  sprache: Oberflaechensprache
  unter: 'h2' | 'h3'
  zweck?: string
}) {
  const t = texte(sprache).stelle
  const Titel = unter === 'h2' ? 'h3' : 'h4'
  if (!oeffnung.ausnahmen?.length) return null
  return (
    <div class="aw-ausnahmen">
      <Titel>
        {t.weitereTage}
        {zweck ? <span class="kern-sr-only">{`: ${zweck}`}</span> : null}
      </Titel>
      <ul class="aw-zeilen">
        {oeffnung.ausnahmen.map((a) => (
          <li key={a.tag}>
            {`${t.wochentage[a.wochentag - 1]}, ${tagUndMonat(a.tag, sprache)}`}:{' '}
            {a.zeiten.length ? a.zeiten.map((z) => spanne(z, t)).join(', ') : t.geschlossen}
            {a.grund ? <span class="aw-leise"> ({fest(a.grund)})</span> : null}
          </li>
        ))}
      </ul>
    </div>
  )
}

/** A table for each purpose, with the days of the coming weeks on which it differs while the house does not. */
export function Zweckzeiten({ zwecke, sprache, wer }: { zwecke: readonly Zweckoeffnung[]; sprache: Oberflaechensprache; wer?: string }) {
  return (
    <div class="aw-zwecke">
      {zwecke.map(({ zweck, oeffnung }) => (
        <div key={zweck}>
          <Oeffnungstabelle oeffnung={oeffnung} sprache={sprache} titel={fest(zweck)} {...(wer ? { wer } : {})} />
          <Ausnahmen oeffnung={oeffnung} sprache={sprache} unter="h3" zweck={zweck} />
        </div>
      ))}
    </div>
  )
}
