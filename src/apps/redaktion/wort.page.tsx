// One entry of the vocabulary: add it, change it, remove it, and let any of its earlier states hold again.

import { Auswahl } from '../../ui/auswahl.tsx'
import { Fehlerliste } from '../../ui/fehlerliste.tsx'
import { Feld } from '../../ui/feld.tsx'
import { Link } from '../../ui/link.tsx'
import { Meldung } from '../../ui/meldung.tsx'
import { Tabelle } from '../../ui/tabelle.tsx'
import { type Texte, texte } from '../../ui/texte/index.ts'
import { type Dienstrahmen, REDAKTION } from './dienstseite.tsx'
import { Suchseite } from './suchseite.tsx'
import type { Wortartname } from './wortschatz.page.tsx'

type Worttexte = Texte['redaktion']['pflege']['wort']
export type Wortfeld = 'wort' | 'begriff' | 'art' | 'bemerkung'

export type Wortstand = {
  nr: number
  zeitpunkt: string
  zeit: string
  wer: string
  was: keyof Worttexte['was']
  wort: string
  begriff: string
  art: Wortartname
}

export type WortProps = {
  rahmen: Dienstrahmen
  /** What stands in the fields. */
  werte: Readonly<Record<Wortfeld, string>>
  fehler?: Readonly<Partial<Record<Wortfeld, keyof Worttexte['fehler']>>> | undefined
  getan?: keyof Worttexte['getan'] | undefined
  /** Undefined for a new one. */
  eintrag?: { id: string; wort: string; nr: number; entfernt: boolean; verlauf: readonly Wortstand[] } | undefined
  /** Somebody else was faster; the fields show what holds now. */
  konflikt?: boolean | undefined
}

export function Wort(props: WortProps) {
  const { rahmen, eintrag, getan, konflikt, fehler = {} } = props
  const t = texte(rahmen.sprache).redaktion.pflege.wort
  const ziel = (feld: string) => (eintrag?.entfernt ? 'verlauf' : feld) // a removed entry has no fields
  const liste = Object.entries(fehler).map(([feld, art]) => ({ feld: ziel(feld), text: `${t[feld as Wortfeld]}: ${t.fehler[art!]}` }))
  return (
    <Suchseite
      rahmen={rahmen}
      bereich="wortschatz"
      titel={eintrag ? t.titel(eintrag.wort) : t.neuTitel}
      zurueck={{ url: REDAKTION.wortschatz, text: t.zurueck }}
    >
      {getan ? (
        <Meldung art="erfolg" antwort>
          <p>{t.getan[getan]}</p>
          <p>
            <Link class="aw-link" href={REDAKTION.wortNeu}>
              {t.weiteres}
            </Link>
          </p>
        </Meldung>
      ) : null}
      {konflikt ? (
        <Meldung art="achtung" titel={t.konfliktTitel} antwort>
          <p>{t.konflikt}</p>
        </Meldung>
      ) : null}
      <Fehlerliste titel={t.fehlerTitel(liste.length)} fehler={liste} />
      {eintrag?.entfernt ? (
        <Meldung art="hinweis">
          <p>{t.istEntfernt}</p>
        </Meldung>
      ) : (
        <Formular {...props} />
      )}
      {eintrag ? <Verlauf rahmen={rahmen} eintrag={eintrag} /> : null}
      {eintrag && !eintrag.entfernt ? <Entfernen rahmen={rahmen} eintrag={eintrag} /> : null}
    </Suchseite>
  )
}

function Formular({ rahmen, werte, fehler = {}, eintrag }: WortProps) {
  const alle = texte(rahmen.sprache).redaktion.pflege
  const t = alle.wort
  const text = (feld: Wortfeld) => (fehler[feld] ? t.fehler[fehler[feld]] : undefined)
  return (
    <form class="aw-formular" method="post" action={eintrag ? REDAKTION.wort(eintrag.id) : REDAKTION.wortNeu} novalidate>
      <input type="hidden" name="csrf" value={rahmen.csrf} />
      {eintrag ? <input type="hidden" name="gesehen" value={String(eintrag.nr)} /> : null}
      <Feld id="wort" name="wort" titel={t.wort} hinweis={t.wortHinweis} wert={werte.wort} fehler={text('wort')} autocomplete="off" />
      <Feld
        id="begriff"
        name="begriff"
        titel={t.begriff}
        hinweis={t.begriffHinweis}
        wert={werte.begriff}
        fehler={text('begriff')}
        autocomplete="off"
      />
      <Auswahl
        id="art"
        name="art"
        titel={t.art}
        wert={werte.art}
        werte={Object.entries(alle.art).map(([wert, name]) => ({ wert, text: name }))}
        fehler={text('art')}
      />
      <Feld
        id="bemerkung"
        name="bemerkung"
        titel={t.bemerkung}
        hinweis={t.bemerkungHinweis}
        wert={werte.bemerkung}
        fehler={text('bemerkung')}
        autocomplete="off"
        pflicht={false}
      />
      <div class="aw-formular__ende">
        <button class="kern-btn kern-btn--primary" type="submit">
          <span class="kern-label">{eintrag ? t.speichern : t.aufnehmen}</span>
        </button>
        <Link class="aw-link" href={REDAKTION.wortschatz}>
          {t.abbrechen}
        </Link>
      </div>
    </form>
  )
}

type Vorhanden = { rahmen: Dienstrahmen; eintrag: NonNullable<WortProps['eintrag']> }

function Verlauf({ rahmen, eintrag }: Vorhanden) {
  const t = texte(rahmen.sprache).redaktion.pflege.wort
  return (
    <section class="aw-abschnitt" aria-labelledby="verlauf">
      <h2 id="verlauf">{t.verlauf}</h2>
      <Tabelle titel={t.verlauf} spalten={[t.spalten.nr, t.spalten.wann, t.spalten.wer, t.spalten.was, t.spalten.eintrag, t.spalten.tun]}>
        {eintrag.verlauf.map((stand) => (
          <Standzeile key={stand.nr} rahmen={rahmen} eintrag={eintrag} stand={stand} />
        ))}
      </Tabelle>
    </section>
  )
}

function Standzeile({ rahmen, eintrag, stand }: Vorhanden & { stand: Wortstand }) {
  const alle = texte(rahmen.sprache).redaktion.pflege
  const t = alle.wort
  const gilt = stand.nr === eintrag.nr
  return (
    <tr>
      <td data-spalte={t.spalten.nr}>{stand.nr}</td>
      <td data-spalte={t.spalten.wann}>
        <time dateTime={stand.zeitpunkt}>{stand.zeit}</time>
      </td>
      <td data-spalte={t.spalten.wer}>{stand.wer}</td>
      <td data-spalte={t.spalten.was}>{t.was[stand.was]}</td>
      <td data-spalte={t.spalten.eintrag}>{`${stand.wort} → ${stand.begriff} (${alle.art[stand.art]})`}</td>
      <td>
        {gilt && !eintrag.entfernt ? <b>{t.gilt}</b> : null}
        {gilt || stand.was === 'entfernt' ? null : (
          <form method="post" action={REDAKTION.wortZuruecknehmen(eintrag.id)}>
            <input type="hidden" name="csrf" value={rahmen.csrf} />
            <input type="hidden" name="gesehen" value={String(eintrag.nr)} />
            <input type="hidden" name="nr" value={String(stand.nr)} />
            <button class="aw-knopf" type="submit">
              {t.zuruecknehmen}
              <span class="kern-sr-only">{` (${stand.nr})`}</span>
            </button>
          </form>
        )}
      </td>
    </tr>
  )
}

function Entfernen({ rahmen, eintrag }: Vorhanden) {
  const t = texte(rahmen.sprache).redaktion.pflege.wort
  return (
    <section class="aw-abschnitt" aria-labelledby="entfernen">
      <h2 id="entfernen">{t.entfernenTitel}</h2>
      <p class="aw-leise">{t.entfernenSatz}</p>
      <form method="post" action={REDAKTION.wortEntfernen(eintrag.id)}>
        <input type="hidden" name="csrf" value={rahmen.csrf} />
        <input type="hidden" name="gesehen" value={String(eintrag.nr)} />
        <button class="kern-btn kern-btn--secondary" type="submit">
          <span class="kern-label">{t.entfernen}</span>
        </button>
      </form>
    </section>
  )
}
