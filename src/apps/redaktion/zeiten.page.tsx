// Hours of an office as a form, the general ones or those of one purpose: a line for each day of the week, days that differ, and what the portal then shows.
import { Auswahl } from '../../ui/auswahl.tsx'
import { Feld } from '../../ui/feld.tsx'
import { Ausnahmen, type Oeffnung, Oeffnungstabelle } from '../../ui/oeffnungszeiten.tsx'
import { fest } from '../../ui/satz.ts'
import { type Texte, texte } from '../../ui/texte/index.ts'
import { type Angabenrahmen, Angabenseite } from './angabenseite.tsx'
import { REDAKTION } from './dienstseite.tsx'

/** A day on which the hours differ. */
export type Tagzeile = {
  nr: number
  /** The empty one at the end. */
  neu: boolean
  entfernen: boolean
  /** YYYY-MM-DD, or what was typed. */
  tag: string
  zeiten: string
  grund: string
  grundEn: string
}

export type Zeitenwerte = {
  zweck: string
  zweckEn: string
  /** Of the office's Aufgaben those the purpose is for. */
  aufgaben: readonly string[]
  /** Monday to Sunday as typed: "8:00–12:00, 14:00–16:00". */
  woche: readonly string[]
  vereinbarung: boolean
  hinweis: string
  hinweisEn: string
  tage: readonly Tagzeile[]
}

/** By language; empty where there are no hours at all. */
export type Zeitenvorschau = readonly { sprache: 'de' | 'en'; zweck?: string | undefined; oeffnung: Omit<Oeffnung, 'jetzt'> }[]

export type ZeitenProps = Angabenrahmen & {
  werte: Zeitenwerte
  /** Undefined: the general hours. `aufgaben`: those of the office; `bisher`: the name it goes by, empty for a new one. */
  anliegen?: { bisher: string; aufgaben: readonly string[] } | undefined
  vorschau?: Zeitenvorschau | undefined
  /** After a conflict: what holds now. */
  jetzt?: Zeitenvorschau | undefined
}

type Gruppe = { werte: Zeitenwerte; t: Texte['zeitenpflege']; wochentage: readonly string[]; fehler: Readonly<Record<string, string>> }

export function Zeiten({ werte, anliegen, vorschau, jetzt, ...rest }: ZeitenProps) {
  const { zeitenpflege: t, stelle } = texte(rest.rahmen.sprache)
  const gruppe = { werte, t, wochentage: stelle.wochentage, fehler: rest.fehler ?? {} }
  const titel = anliegen ? (anliegen.bisher ? t.anliegenTitel(anliegen.bisher) : t.neuTitel) : t.allgemeinTitel
  return (
    <Angabenseite
      {...rest}
      titel={titel}
      satz={anliegen ? t.anliegenSatz : t.allgemeinSatz}
      wessen={(feld) => wessen(feld, gruppe)}
      zurueck={{ url: REDAKTION.stellen, text: t.zurueck }}
      konfliktSatz={jetzt ? <Konflikt jetzt={jetzt} t={t} /> : undefined}
      vorschau={vorschau ? <Vorschau vorschau={vorschau} t={t} /> : null}
      dazu={
        anliegen?.bisher ? (
          <div class="aw-formular__ende">
            <button class="aw-knopf" type="submit" name="tun" value="entfernen" aria-describedby="entfernen">
              {t.entfernen}
            </button>
            <p class="aw-leise" id="entfernen">
              {t.entfernenSatz}
            </p>
          </div>
        ) : null
      }
    >
      <input type="hidden" name="anzahl" value={String(werte.tage.length)} />
      {anliegen ? <Anliegen {...gruppe} {...anliegen} /> : null}
      <Woche {...gruppe} />
      <Tage {...gruppe} />
    </Angabenseite>
  )
}

/** Whose field a fault names in the list above. */
function wessen(feld: string, { werte, t, wochentage }: Gruppe): string {
  const nr = Number(feld.split('-').at(-1))
  if (feld.startsWith('tag-')) return wochentage[nr - 1] ?? ''
  if (!feld.startsWith('ausnahme-')) return t.felder[feld as keyof typeof t.felder] ?? t.felder.zweck
  return werte.tage[nr]?.neu ? t.neuerTag : t.tag(nr + 1)
}

function Anliegen({ werte, t, fehler, bisher, aufgaben }: Gruppe & { bisher: string; aufgaben: readonly string[] }) {
  return (
    <>
      <input type="hidden" name="bisher" value={bisher} />
      <Feld {...feld('zweck', werte.zweck, t, fehler)} autocomplete="off" lang="de" />
      <Feld {...feld('zweckEn', werte.zweckEn, t, fehler)} autocomplete="off" pflicht={false} lang="en" />
      {aufgaben.length > 0 ? (
        <fieldset class="aw-wahl">
          <legend class="aw-wahl__frage">{t.aufgaben}</legend>
          <p class="aw-leise">{t.aufgabenSatz}</p>
          {aufgaben.map((aufgabe) => (
            <div class="aw-wahl__zeile" key={aufgabe}>
              <input
                id={`aufgabe-${aufgabe}`}
                type="checkbox"
                name={`aufgabe-${aufgabe}`}
                value="ja"
                checked={werte.aufgaben.includes(aufgabe)}
              />
              <label for={`aufgabe-${aufgabe}`}>{aufgabe}</label>
            </div>
          ))}
        </fieldset>
      ) : null}
    </>
  )
}

function feld(name: 'zweck' | 'zweckEn' | 'hinweis' | 'hinweisEn', wert: string, t: Texte['zeitenpflege'], fehler: Gruppe['fehler']) {
  return { id: name, name, wert, titel: t.felder[name], hinweis: t.hinweise[name], fehler: fehler[name] }
}

function Woche({ werte, t, wochentage, fehler }: Gruppe) {
  return (
    <fieldset class="aw-feldgruppe">
      <legend>{t.woche}</legend>
      <p class="aw-leise">{t.wocheSatz}</p>
      {werte.woche.map((wert, nr) => {
        const id = `tag-${nr + 1}`
        return (
          <Feld
            key={id}
            id={id}
            name={id}
            titel={wochentage[nr] ?? ''}
            wert={wert}
            fehler={fehler[id]}
            autocomplete="off"
            pflicht={false}
          />
        )
      })}
      <Auswahl
        id="vereinbarung"
        name="vereinbarung"
        titel={t.felder.vereinbarung}
        wert={werte.vereinbarung ? 'ja' : 'nein'}
        werte={(['nein', 'ja'] as const).map((wert) => ({ wert, text: t.vereinbarungen[wert] }))}
      />
      <Feld {...feld('hinweis', werte.hinweis, t, fehler)} autocomplete="off" pflicht={false} lang="de" />
      <Feld {...feld('hinweisEn', werte.hinweisEn, t, fehler)} autocomplete="off" pflicht={false} lang="en" />
    </fieldset>
  )
}

function Tage({ werte, t, fehler }: Gruppe) {
  return (
    <>
      <section aria-labelledby="tage">
        <h2 id="tage">{t.tage}</h2>
        <p class="aw-leise">{t.tageSatz}</p>
      </section>
      {werte.tage.map(({ nr, neu, entfernen, tag, zeiten, grund, grundEn }) => {
        const angaben = (name: 'tag' | 'zeiten' | 'grund' | 'grundEn', wert: string) => {
          const id = `ausnahme-${name}-${nr}`
          return { id, name: id, wert, titel: t.tagfelder[name], hinweis: t.taghinweise[name], fehler: fehler[id] }
        }
        return (
          <fieldset class="aw-feldgruppe" key={nr}>
            <legend>{neu ? t.neuerTag : t.tag(nr + 1)}</legend>
            {neu ? null : (
              <Auswahl
                id={`tun-${nr}`}
                name={`tun-${nr}`}
                titel={t.tun}
                wert={entfernen ? 'entfernen' : 'behalten'}
                werte={(['behalten', 'entfernen'] as const).map((wert) => ({ wert, text: t.tunWerte[wert] }))}
              />
            )}
            <div class="aw-tage">
              <Feld {...angaben('tag', tag)} art="date" pflicht={!neu} kurz />
              <Feld {...angaben('zeiten', zeiten)} autocomplete="off" pflicht={false} />
            </div>
            <Feld {...angaben('grund', grund)} autocomplete="off" pflicht={false} lang="de" />
            <Feld {...angaben('grundEn', grundEn)} autocomplete="off" pflicht={false} lang="en" />
          </fieldset>
        )
      })}
    </>
  )
}

function Konflikt({ jetzt, t }: { jetzt: Zeitenvorschau; t: Texte['zeitenpflege'] }) {
  return (
    <>
      <p>{t.konflikt}</p>
      {jetzt.length > 0 ? (
        <>
          <h3>{t.jetzt}</h3>
          <Vorschau vorschau={jetzt} t={t} />
        </>
      ) : (
        <p>{t.jetztLeer}</p>
      )}
    </>
  )
}

function Vorschau({ vorschau, t }: { vorschau: Zeitenvorschau; t: Texte['zeitenpflege'] }) {
  if (vorschau.length === 0) return <p>{t.leer}</p>
  return (
    <>
      {vorschau.map(({ sprache, zweck, oeffnung }) => (
        <div lang={sprache} key={sprache}>
          <Oeffnungstabelle oeffnung={oeffnung} sprache={sprache} titel={zweck ? fest(zweck) : undefined} />
          <Ausnahmen oeffnung={oeffnung} sprache={sprache} unter="h2" />
        </div>
      ))}
    </>
  )
}
