// Who is responsible here, and why; the question for the place that counts; the online service.
import { Fragment } from 'preact'
import { Abschnitt } from '../../../ui/abschnitt.tsx'
import { Link } from '../../../ui/link.tsx'
import { Ebenenmarke } from '../../../ui/marken.tsx'
import { Meldung } from '../../../ui/meldung.tsx'
import { Ortsfeld, Ortsfrage } from '../../../ui/ortsauswahl.tsx'
import { fest } from '../../../ui/satz.ts'
import { Stellenkarte } from '../../../ui/stellenkarte.tsx'
import { type Oberflaechensprache, texte } from '../../../ui/texte/index.ts'
import { Zeichen } from '../../../ui/zeichen.tsx'
import { Besuch } from './leistung-besuch.tsx'
import type { Herleitungssatz, LeistungProps, Onlinedienst, Ortsfrageangaben, Zustaendigkeit } from './leistung-props.ts'

type Amt = Pick<LeistungProps, 'zustaendigkeit' | 'ortsfrage'> & { sprache: Oberflaechensprache }

export function Ansprechpartner({ zustaendigkeit, ortsfrage, sprache }: Amt) {
  const t = texte(sprache).leistung
  return (
    <Abschnitt id="ansprechpartner" titel={t.abschnitte.ansprechpartner}>
      {zustaendigkeit && ortsfrage.gewaehlt ? (
        <>
          <Antwort zustaendigkeit={zustaendigkeit} ortsfrage={ortsfrage} ort={ortsfrage.gewaehlt.name} sprache={sprache} />
          <details class="aw-klappe aw-klappe--leise aw-nicht-druck" open={zustaendigkeit.stellen.length === 0}>
            <summary>{t.andererOrt}</summary>
            <div class="aw-klappe__leib">
              <Frage ortsfrage={ortsfrage} sprache={sprache} />
            </div>
          </details>
        </>
      ) : (
        <Frage ortsfrage={ortsfrage} sprache={sprache} />
      )}
    </Abschnitt>
  )
}

/** The question in plain words with a field for the place. */
function Frage({ ortsfrage, sprache }: { ortsfrage: Ortsfrageangaben; sprache: Oberflaechensprache }) {
  const t = texte(sprache)
  const { frage, hinweis } = t.bezugsort[ortsfrage.bezugsort]
  return (
    <Ortsfrage id="ortsfrage" frage={frage} hinweis={hinweis}>
      <Ortsfeld
        id="ortsfrage-wo"
        aktion={ortsfrage.aktion}
        eingabe={t.ortsfrage.eingabe}
        knopf={t.ortsfrage.los}
        felder={ortsfrage.felder ?? {}}
        wert={ortsfrage.vorschlag ?? ''}
        haupt={ortsfrage.gewaehlt === null}
      />
    </Ortsfrage>
  )
}

type Beantwortet = { zustaendigkeit: Zustaendigkeit; ortsfrage: Ortsfrageangaben; ort: string; sprache: Oberflaechensprache }

function Antwort({ zustaendigkeit, ortsfrage, ort, sprache }: Beantwortet) {
  const t = texte(sprache).leistung
  const { stellen, konflikt, keine, herleitung } = zustaendigkeit
  const mehrere = stellen.length > 1 && !konflikt
  return (
    <div class="aw-antwort">
      {konflikt ? (
        <Meldung art="achtung">
          <p>{t.konflikt}</p>
        </Meldung>
      ) : null}
      {keine ? (
        <Meldung art="hinweis">
          <p>
            {t.keine[keine.grund]} {keine.durch ? t.durch(keine.durch) : stellen.length ? null : t.anruf115}
          </p>
        </Meldung>
      ) : null}
      {konflikt ? null : <Ortspruefung ortsfrage={ortsfrage} ort={ort} satz={ortssatz(zustaendigkeit, ort, sprache)} sprache={sprache} />}
      {stellen.map(({ rolle, stelle, besuch }) => (
        <Fragment key={`${rolle} ${stelle.url}`}>
          <Stellenkarte
            stelle={stelle}
            sprache={sprache}
            {...(mehrere || rolle !== 'zustaendige-stelle' ? { rolle: t.rollen[rolle] } : {})}
          />
          {besuch ? <Besuch besuch={besuch} stelle={stelle.name} sprache={sprache} /> : null}
        </Fragment>
      ))}
      <Warum herleitung={herleitung} titel={stellen.length ? t.warum : t.warumNicht} />
    </div>
  )
}

/** Whoever only helps is not responsible; without an office there is nothing to say. */
function ortssatz({ stellen, keine }: Zustaendigkeit, ort: string, sprache: Oberflaechensprache): string | null {
  const t = texte(sprache).leistung
  if (stellen.length === 0) return null
  return keine ? t.hilfeWeilOrt(ort) : t.weilOrt(ort)
}

type Ortspruefungsangaben = { ortsfrage: Ortsfrageangaben; ort: string; satz: string | null; sprache: Oberflaechensprache }

/** Why this place: where another one than home counts, the question is asked again, because the place was perhaps chosen for home. */
function Ortspruefung({ ortsfrage, ort, satz, sprache }: Ortspruefungsangaben) {
  const t = texte(sprache)
  if (ortsfrage.bezugsort === 'wohnort') return satz ? <p>{satz}</p> : null
  const { frage, hinweis } = t.bezugsort[ortsfrage.bezugsort]
  return (
    <p class="aw-ortspruefung">
      <b>{frage}</b> {hinweis} {t.ortsfrage.passt(ort)}
    </p>
  )
}

function Warum({ herleitung, titel }: { herleitung: readonly Herleitungssatz[]; titel: string }) {
  if (herleitung.length === 0) return null
  return (
    <details class="aw-klappe aw-klappe--leise aw-warum">
      <summary>{titel}</summary>
      <ol class="aw-klappe__leib aw-herleitung">
        {herleitung.map((schritt) => (
          <li key={schritt.satz} lang={schritt.nurDeutsch ? 'de' : undefined}>
            {fest(schritt.satz)}
            {schritt.rechtsgrundlage ? <small lang="de">{fest(schritt.rechtsgrundlage)}</small> : null}
          </li>
        ))}
      </ol>
    </details>
  )
}

type Dienste = { dienste: readonly Onlinedienst[]; ortGewaehlt: boolean; mitAmt: boolean; sprache: Oberflaechensprache }

export function Onlinedienste({ dienste, ortGewaehlt, mitAmt, sprache }: Dienste) {
  const t = texte(sprache).leistung
  return (
    <Abschnitt id="onlinedienst" titel={t.abschnitte.onlinedienst}>
      {dienste.length > 0 ? null : ortGewaehlt ? (
        <p>
          {t.keinOnlinedienst} {mitAmt ? t.fragenSieDasAmt : null}
        </p>
      ) : (
        <p>{t.keinOnlinedienstOhneOrt}</p>
      )}
      {dienste.map((dienst) => (
        <div class="aw-dienst" key={dienst.titel}>
          <div class="aw-dienst__kopf">
            <Ebenenmarke ebene={dienst.ebene}>{dienst.traeger}</Ebenenmarke>
            <h3>{dienst.titel}</h3>
            {dienst.beschreibung ? <p>{fest(dienst.beschreibung)}</p> : null}
          </div>
          <div class="aw-dienst__fuss">
            <Dienstknopf dienst={dienst} />
            <Vertrauensniveau dienst={dienst} sprache={sprache} />
          </div>
        </div>
      ))}
    </Abschnitt>
  )
}

/** The main action, also in the row below the facts. */
export function Dienstknopf({ dienst }: { dienst: Onlinedienst }) {
  if (dienst.url === null) return null
  return (
    <Link class="kern-btn kern-btn--primary" href={dienst.url}>
      <span class="kern-label">{dienst.knopf}</span>
    </Link>
  )
}

function Vertrauensniveau({ dienst, sprache }: { dienst: Onlinedienst; sprache: Oberflaechensprache }) {
  const t = texte(sprache).leistung
  const stufe = dienst.vertrauensniveau
  if (stufe === '00') return dienst.zusatz ? <p class="aw-niveau">{fest(dienst.zusatz)}</p> : null
  return (
    <p class="aw-niveau">
      <Zeichen art="schloss" />
      <span>
        <b>{t.vertrauensniveau(t.stufen[stufe])}</b>
        {`. ${texte(sprache).leistungMehr.stufenErklaert[stufe]}`}
        {dienst.zusatz ? ` ${fest(dienst.zusatz)}` : null}
      </span>
    </p>
  )
}
