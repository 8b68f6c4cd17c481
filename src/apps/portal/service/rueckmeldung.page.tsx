// The feedback form and the page that thanks for it. Nothing typed is lost when something is wrong.
import type { Rueckmeldungsangabe, Rueckmeldungsart, Rueckmeldungsfeld, Rueckmeldungsmangel } from '../../../domain/dialog/index.ts'
import { Fehlerliste } from '../../../ui/fehlerliste.tsx'
import { Feld } from '../../../ui/feld.tsx'
import { Linkliste } from '../../../ui/linkliste.tsx'
import { Meldung } from '../../../ui/meldung.tsx'
import { adressen, type Rahmen } from '../../../ui/rahmen.ts'
import { Seite } from '../../../ui/seite.tsx'
import { type Texte, texte } from '../../../ui/texte/index.ts'
import { Textfeld } from '../../../ui/textfeld.tsx'
import { Wahlfeld } from '../../../ui/wahlfeld.tsx'
import { Servicepfad } from './servicepfad.tsx'

export type RueckmeldungProps = {
  rahmen: Rahmen
  /** Hidden field that proves we drew this form. */
  marke: string
  werte: Rueckmeldungsangabe
  maengel?: Partial<Record<Rueckmeldungsfeld, Rueckmeldungsmangel>> | undefined
  /** The mark no longer holds: the same once more. */
  veraltet?: boolean | undefined
  /** Nobody would read it: no form. */
  keineStelle?: boolean | undefined
  /** Longest text, for the sentence that says so. */
  hoechstens: number
}

export function Rueckmeldung(props: RueckmeldungProps) {
  const { rahmen, veraltet, keineStelle } = props
  const t = texte(rahmen.sprache).rueckmeldung
  const fehler = fehlerVon(props, t)
  return (
    <Seite rahmen={rahmen} titel={t.titel} beschreibung={t.satz} verborgen davor={<Servicepfad rahmen={rahmen} hier={t.titel} />}>
      <div class="aw-rahmen">
        <header class="aw-titel">
          <h1 class="kern-heading-x-large">{t.titel}</h1>
          <p class="aw-titel__satz">{t.satz}</p>
        </header>
        <div class="aw-textseite">
          <Fehlerliste titel={t.fehlerTitel(fehler.length)} fehler={fehler} />
          {veraltet ? (
            <Meldung art="achtung" titel={t.veraltetTitel} antwort>
              <p>{t.veraltet}</p>
            </Meldung>
          ) : null}
          {keineStelle ? (
            <Meldung art="hinweis" titel={t.keineStelleTitel}>
              <p>{t.keineStelle}</p>
            </Meldung>
          ) : (
            <Formular {...props} />
          )}
        </div>
      </div>
    </Seite>
  )
}

type Fehler = { feld: Rueckmeldungsfeld; text: string }

function fehlerVon({ maengel = {}, hoechstens }: RueckmeldungProps, t: Texte['rueckmeldung']): Fehler[] {
  return Object.entries(maengel).map(([feld, mangel]) => ({
    feld: feld as Rueckmeldungsfeld,
    text: feld === 'text' && mangel === 'zu-lang' ? `${t.maengel[mangel]} ${t.textLang(hoechstens)}` : t.maengel[mangel],
  }))
}

function Formular(props: RueckmeldungProps) {
  const { rahmen, marke, werte } = props
  const t = texte(rahmen.sprache).rueckmeldung
  const fehler = (feld: Rueckmeldungsfeld) => fehlerVon(props, t).find((einer) => einer.feld === feld)?.text
  const arten = Object.entries(t.arten).map(([wert, text]) => ({ wert: wert as Rueckmeldungsart, text }))
  return (
    <form class="aw-formular" method="post" action={adressen(rahmen).rueckmeldung} novalidate>
      <input type="hidden" name="marke" value={marke} />
      {rahmen.auftritt.demo ? (
        <Meldung art="achtung">
          <p>{t.demo}</p>
        </Meldung>
      ) : null}
      <p>{t.nichtDringend}</p>
      <Wahlfeld id="art" name="art" frage={t.felder.art} wert={werte.art} werte={arten} fehler={fehler('art')} />
      <Textfeld id="text" name="text" titel={t.felder.text} hinweis={t.textHinweis} wert={werte.text} fehler={fehler('text')} />
      <Feld
        id="seite"
        name="seite"
        titel={t.freiwillig(t.felder.seite)}
        hinweis={t.seiteHinweis}
        wert={werte.seite}
        fehler={fehler('seite')}
        autocomplete="off"
        pflicht={false}
      />
      <Feld
        id="email"
        name="email"
        art="email"
        titel={t.freiwillig(t.felder.email)}
        hinweis={t.emailHinweis}
        wert={werte.email}
        fehler={fehler('email')}
        autocomplete="email"
        pflicht={false}
      />
      <p class="aw-leise">{t.datenschutz}</p>
      <div class="aw-formular__ende">
        <button class="kern-btn kern-btn--primary" type="submit">
          <span class="kern-label">{t.senden}</span>
        </button>
      </div>
    </form>
  )
}

export function Danke({ rahmen }: { rahmen: Rahmen }) {
  const { danke: t } = texte(rahmen.sprache).rueckmeldung
  const a = adressen(rahmen)
  return (
    <Seite rahmen={rahmen} titel={t.titel} verborgen davor={<Servicepfad rahmen={rahmen} hier={t.titel} />}>
      <div class="aw-rahmen">
        <header class="aw-titel">
          <h1 class="kern-heading-x-large">{t.titel}</h1>
          <p class="aw-titel__satz">{t.satz}</p>
        </header>
        <div class="aw-textseite">
          <section class="aw-prosa" aria-labelledby="weiter">
            <h2 id="weiter" class="kern-heading-large">
              {t.weiterTitel}
            </h2>
            <ul>
              {t.weiter.map((satz) => (
                <li key={satz}>{satz}</li>
              ))}
            </ul>
          </section>
          <Linkliste
            links={[
              { titel: t.zurueck, url: a.start },
              { titel: t.noch, url: a.rueckmeldung },
            ]}
          />
        </div>
      </div>
    </Seite>
  )
}
