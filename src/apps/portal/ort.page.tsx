// Choosing a place: asked for, ambiguous, or not known. A choice is a link; free text goes back to the server.
import { Link } from '../../ui/link.tsx'
import { Meldung } from '../../ui/meldung.tsx'
import { Ortsfeld, Ortsliste, type Ortsvorschlag } from '../../ui/ortsauswahl.tsx'
import { Pfad } from '../../ui/pfad.tsx'
import type { Rahmen } from '../../ui/rahmen.ts'
import { Seite } from '../../ui/seite.tsx'
import { type Texte, texte } from '../../ui/texte/index.ts'

export type OrtProps = {
  rahmen: Rahmen
  /** What was typed; empty when the page was opened to choose. */
  eingabe: string
  /** Empty for an unknown place. For a dissolved one: `aufgegangen`. */
  vorschlaege: readonly Ortsvorschlag[]
  /** How many places answer in all, when more than are shown. */
  gesamt?: number | undefined
  aufgegangen?: { alt: string; neu: string } | undefined
  /** Where free text goes, and what travels with it (`zurueck`, `q`). */
  aktion: string
  felder?: Readonly<Record<string, string>> | undefined
  /** The page behind this one without any place. */
  ohneOrt?: string | undefined
  /** The place is clear, but the service is not described there. */
  nichtHier?: { leistung: string; ort: string; nurIn?: { satz: string; url: string } | undefined } | undefined
  /** The question in plain words when another place than home counts: "Wo wurde das Kind geboren?" */
  frage?: string | undefined
}

export function Ort(props: OrtProps) {
  const { rahmen, eingabe, vorschlaege, gesamt = vorschlaege.length, aufgegangen } = props
  const t = texte(rahmen.sprache)
  const unbekannt = eingabe !== '' && vorschlaege.length === 0
  const { titel, satz } = kopfVon(props, unbekannt, t.ort)
  return (
    <Seite rahmen={rahmen} titel={titel} verborgen davor={<Pfad rahmen={rahmen} hier={t.kopf.ortWaehlen} />}>
      <div class="aw-rahmen">
        <header class="aw-titel">
          <h1 class="kern-heading-x-large">{titel}</h1>
          <p class="aw-titel__satz">{satz}</p>
        </header>
        <div class="aw-ortsseite">
          {props.nichtHier?.nurIn ? (
            <p>
              <Link class="aw-link" href={props.nichtHier.nurIn.url}>
                {t.ort.dortAnsehen(props.nichtHier.leistung)}
              </Link>
            </p>
          ) : null}
          {aufgegangen ? (
            <Meldung art="hinweis">
              <p>{t.ort.aufgegangen(aufgegangen.alt, aufgegangen.neu)}</p>
            </Meldung>
          ) : null}
          {vorschlaege.length ? <Ortsliste vorschlaege={vorschlaege} titel={t.ort.auswahl} /> : null}
          {gesamt > vorschlaege.length ? <p class="aw-leise">{t.ort.satzViele}</p> : null}
          <Ortsfeld
            id="ort"
            aktion={props.aktion}
            eingabe={t.ort.eingabe}
            knopf={t.ort.weiter}
            hinweis={t.ort.beispiel}
            wert={eingabe}
            felder={props.felder}
            haupt={vorschlaege.length === 0}
          />
          {props.ohneOrt && !props.nichtHier?.nurIn ? (
            <p>
              <Link class="aw-link" href={props.ohneOrt}>
                {t.ort.ohneOrt}
              </Link>
            </p>
          ) : null}
        </div>
      </div>
    </Seite>
  )
}

function kopfVon({ eingabe, vorschlaege, gesamt, nichtHier, frage }: OrtProps, unbekannt: boolean, t: Texte['ort']) {
  if (nichtHier) return { titel: t.titelNichtHier(nichtHier.leistung, nichtHier.ort), satz: nichtHier.nurIn?.satz ?? t.satzNichtHier }
  if (unbekannt) return { titel: t.titelUnbekannt(eingabe), satz: t.satzUnbekannt }
  if (eingabe) return { titel: frage ?? t.titel, satz: t.satzMehrere(eingabe, gesamt ?? vorschlaege.length) }
  return { titel: frage ?? t.titelLeer, satz: t.satzLeer }
}
