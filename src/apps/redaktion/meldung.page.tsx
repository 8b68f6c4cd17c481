// One announcement as a form: what, in which languages, from when to when, and what it will look like. Enter shows, and publishes nothing.

import { Kurzmeldung } from '../../ui/ankuendigung.tsx'
import { Fehlerliste } from '../../ui/fehlerliste.tsx'
import { Feld } from '../../ui/feld.tsx'
import { Link } from '../../ui/link.tsx'
import { Meldung as Kasten } from '../../ui/meldung.tsx'
import { type Texte, texte } from '../../ui/texte/index.ts'
import { Textfeld } from '../../ui/textfeld.tsx'
import { type Dienstrahmen, Dienstseite, REDAKTION } from './dienstseite.tsx'
import { Werkkopf } from './werkkopf.tsx'

type Pflegetexte = Texte['meldungspflege']
type Feldname = keyof Pflegetexte['felder']

export type MeldungFormularProps = {
  rahmen: Dienstrahmen
  angabe: Readonly<Record<Feldname, string>>
  /** Undefined for a new one. */
  vorhanden?: { id: string; nr: number; zurueckgezogen: boolean } | undefined
  /** Mark of the form of a new one: sent twice, it announces once. */
  einmalig?: string | undefined
  fehler?: Readonly<Partial<Record<Feldname, string>>> | undefined
  konflikt?: boolean | undefined
  /** Set when the preview is asked for: the last day, empty if it is none. */
  vorschau?: { bis: string } | undefined
  /** Its page can be read in the portal now. */
  zuLesen?: boolean | undefined
}

export function MeldungFormular(props: MeldungFormularProps) {
  const { rahmen, angabe, vorhanden, fehler = {}, konflikt, vorschau, zuLesen } = props
  const t = texte(rahmen.sprache)
  const { meldungspflege: p } = t
  const titel = vorhanden ? p.aendernTitel : p.neuTitel
  const maengel = (Object.keys(p.felder) as Feldname[]).flatMap((feld) => {
    const text = fehlertext(p, feld, fehler[feld])
    return text ? [{ feld, text }] : []
  })
  return (
    <Dienstseite rahmen={rahmen} titel={titel}>
      <Werkkopf titel={titel} zurueck={{ url: REDAKTION.meldungen, text: p.zurueck }}>
        {vorhanden && zuLesen ? (
          <p>
            <Link class="aw-link" href={`/meldung/${vorhanden.id}`}>
              {p.ansehen}
            </Link>
          </p>
        ) : null}
      </Werkkopf>
      {konflikt ? (
        <Kasten art="achtung" titel={p.konfliktTitel} antwort>
          <p>{p.konflikt}</p>
        </Kasten>
      ) : null}
      {vorhanden?.zurueckgezogen ? (
        <Kasten art="hinweis">
          <p>{p.wiederSatz}</p>
        </Kasten>
      ) : null}
      <Fehlerliste titel={p.fehlerTitel(maengel.length)} fehler={maengel} />
      {vorschau ? <Vorschau rahmen={rahmen} angabe={angabe} bis={vorschau.bis} /> : null}
      <Formular {...props} p={p} />
    </Dienstseite>
  )
}

function fehlertext(p: Pflegetexte, feld: Feldname, mangel: string | undefined): string | undefined {
  return mangel && (p.maengel[feld] as Readonly<Record<string, string>>)[mangel]
}

function Vorschau({ rahmen, angabe, bis }: Pick<MeldungFormularProps, 'rahmen' | 'angabe'> & { bis: string }) {
  const { meldungspflege: p } = texte(rahmen.sprache)
  const gemeinsam = { von: rahmen.nutzer?.traeger ?? '', gueltigVon: angabe.von, gueltigBis: bis }
  const fassungen = [
    { sprache: 'de' as const, titel: angabe.titel, text: angabe.text },
    { sprache: 'en' as const, titel: angabe.titelEn, text: angabe.textEn },
  ].filter(({ titel, text }) => titel !== '' || text !== '')
  return (
    <section class="aw-satz" aria-labelledby="vorschau">
      <h2 id="vorschau">{p.vorschauTitel}</h2>
      <p class="aw-leise">{p.vorschauSatz}</p>
      <div class="aw-kurzmeldungen">
        {fassungen.map(({ sprache, titel, text }) => (
          <div lang={sprache} key={sprache}>
            <Kurzmeldung sprache={sprache} ankuendigung={{ ...gemeinsam, titel, text }} ganz />
          </div>
        ))}
      </div>
    </section>
  )
}

/** The first button is the one that the Enter key presses: it only shows, and stores nothing. */
function Formular({ rahmen, p, vorhanden, einmalig, angabe, fehler = {} }: MeldungFormularProps & { p: Pflegetexte }) {
  const feld = (name: Feldname) => ({ id: name, name, wert: angabe[name], fehler: fehlertext(p, name, fehler[name]) })
  return (
    <form class="aw-formular" method="post" action={vorhanden ? REDAKTION.meldung(vorhanden.id) : REDAKTION.meldungNeu} novalidate>
      <input type="hidden" name="csrf" value={rahmen.csrf} />
      {vorhanden ? <input type="hidden" name="gesehen" value={String(vorhanden.nr)} /> : null}
      {einmalig ? <input type="hidden" name="einmalig" value={einmalig} /> : null}
      <Feld {...feld('titel')} titel={p.felder.titel} hinweis={p.hinweise.titel} autocomplete="off" />
      <Textfeld {...feld('text')} titel={p.felder.text} hinweis={p.hinweise.text} />
      <div class="aw-tage">
        <Feld {...feld('von')} titel={p.felder.von} hinweis={p.hinweise.von} art="date" kurz />
        <Feld {...feld('bis')} titel={p.felder.bis} hinweis={p.hinweise.bis} art="date" kurz />
      </div>
      <fieldset class="aw-feldgruppe">
        <legend>{p.englisch}</legend>
        <p class="aw-leise">{p.englischSatz}</p>
        <Feld {...feld('titelEn')} titel={p.freiwillig(p.felder.titelEn)} autocomplete="off" pflicht={false} lang="en" />
        <Textfeld {...feld('textEn')} titel={p.freiwillig(p.felder.textEn)} pflicht={false} zeilen={5} lang="en" />
      </fieldset>
      <div class="aw-formular__ende">
        <button class="kern-btn kern-btn--secondary" type="submit" name="tun" value="zeigen">
          <span class="kern-label">{p.vorschau}</span>
        </button>
        <button class="kern-btn kern-btn--primary" type="submit" name="tun" value="veroeffentlichen">
          <span class="kern-label">{vorhanden ? p.speichern : p.veroeffentlichen}</span>
        </button>
        <Link class="aw-link" href={REDAKTION.meldungen}>
          {p.abbrechen}
        </Link>
        {vorhanden && !vorhanden.zurueckgezogen ? (
          <button class="aw-knopf" type="submit" name="tun" value="zurueckziehen" aria-describedby="zurueckziehen">
            {p.zurueckziehen}
          </button>
        ) : null}
      </div>
      {vorhanden && !vorhanden.zurueckgezogen ? (
        <p class="aw-leise" id="zurueckziehen">
          {p.zurueckziehenSatz}
        </p>
      ) : null}
    </form>
  )
}
