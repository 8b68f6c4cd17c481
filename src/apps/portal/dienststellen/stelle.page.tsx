// The page of an office: open now, hours and contact, access, people, what one can do there.
import { Fragment } from 'preact'
import type { Worterklaerung } from '../../../ui/begriffe.tsx'
import { Hessenkarte } from '../../../ui/hessenkarte.tsx'
import { Link } from '../../../ui/link.tsx'
import { Ebenenmarke } from '../../../ui/marken.tsx'
import { Ausnahmen, type Oeffnung, Oeffnungstabelle, Offen, type Zweckoeffnung, Zweckzeiten } from '../../../ui/oeffnungszeiten.tsx'
import { Pfad, type Pfadstufe } from '../../../ui/pfad.tsx'
import type { Ebene, Rahmen } from '../../../ui/rahmen.ts'
import { datum, fest, weich, zahl } from '../../../ui/satz.ts'
import { Seite } from '../../../ui/seite.tsx'
import { type Kontakt, Kontaktzeilen } from '../../../ui/stellenkarte.tsx'
import { type Texte, texte } from '../../../ui/texte/index.ts'
import { Kurzliste, type Treffer } from '../../../ui/treffer.tsx'
import { Zeichen, type Zeichenart } from '../../../ui/zeichen.tsx'
import { Begriffe } from '../begriffe/begriffe.page.tsx'
import { stellendaten } from '../netz/seiten-strukturdaten.ts'
import { type Ast, type Darueber, Gliederung } from './stelle-gliederung.tsx'
import { Aufgaben, type StelleMehr, Verweise } from './stelle-mehr.tsx'

export type Person = {
  name: string
  funktion?: string | undefined
  telefon?: string | undefined
  email?: string | undefined
  zimmer?: string | undefined
}

export type StelleProps = {
  rahmen: Rahmen
  pfad: readonly Pfadstufe[]
  name: string
  ebene: Ebene
  traeger: string
  kontakt: Kontakt
  demo: boolean
  oeffnung?: Oeffnung | undefined
  /** For single purposes, beside the general hours. */
  weitereZeiten?: readonly Zweckoeffnung[] | undefined
  barrierefreiheit?:
    | { rollstuhl: keyof Texte['stelle']['rollstuhl']; merkmale: readonly { text: string; da: boolean }[]; hinweis?: string | undefined }
    | undefined
  personen: readonly Person[]
  /** The offices above it, the body that acts outwards first. */
  ueber: readonly Darueber[]
  /** What belongs to it. */
  unter: readonly Ast[]
  leistungen: readonly Treffer[]
  /** The area it serves. */
  gebiet?: { name: string; zusatz?: string | undefined; einwohner?: number | undefined; plz?: readonly string[] | undefined } | undefined
  stand?: string | undefined
  /** Official terms that stand on the page, explained. */
  begriffe: readonly Worterklaerung[]
} & StelleMehr

export function Stelle(props: StelleProps) {
  const { rahmen, oeffnung, leistungen } = props
  const sprache = rahmen.sprache
  const t = texte(sprache)
  return (
    <Seite
      rahmen={rahmen}
      titel={props.name}
      beschreibung={props.traeger}
      daten={stellendaten(props)}
      davor={<Pfad rahmen={rahmen} stufen={props.pfad} hier={props.name} />}
    >
      <div class="aw-rahmen">
        <header class="aw-titel">
          <Ebenenmarke ebene={props.ebene}>{props.traeger}</Ebenenmarke>
          <h1 class="kern-heading-x-large">{weich(props.name)}</h1>
          <GehoertZu ueber={props.ueber} t={t} />
        </header>
        <div class={props.gebiet ? 'aw-amtsseite' : 'aw-amtsseite aw-amtsseite--allein'}>
          <div>
            {oeffnung?.jetzt ? (
              <div class="aw-heute aw-nicht-druck">
                <Offen jetzt={oeffnung.jetzt} sprache={sprache} />
              </div>
            ) : null}
            <Besuch props={props} />
            <Aufgaben {...props} />
            <Zugang props={props} />
            <Personen props={props} />
            <Gliederung {...props} />
            <section class="aw-abschnitt" aria-labelledby="leistungen">
              <h2 id="leistungen" class="kern-heading-large">
                {t.stelle.leistungen}
              </h2>
              {leistungen.length ? <Kurzliste treffer={leistungen} t={t} eng /> : <KeineLeistungen props={props} />}
            </section>
            <Begriffe rahmen={rahmen} begriffe={props.begriffe} />
            {props.stand ? <p class="aw-klein aw-leise aw-abstand">{t.stelle.stand(datum(props.stand, sprache))}</p> : null}
          </div>
          <Gebiet props={props} />
        </div>
        <Verweise {...props} />
      </div>
    </Seite>
  )
}

/** The way up: which body the office is a part of, the nearest first. */
function GehoertZu({ ueber, t }: { ueber: StelleProps['ueber']; t: Texte }) {
  if (ueber.length === 0) return null
  return (
    <p class="aw-titel__satz">
      {t.stelle.gehoertZu}{' '}
      {ueber.toReversed().map(({ kurz, url }, nr) => (
        <Fragment key={url}>
          {nr > 0 ? ', ' : null}
          <Link class="aw-link" href={url}>
            {kurz}
          </Link>
        </Fragment>
      ))}
    </p>
  )
}

/** A house or a division answers for nothing itself: its departments do, and a part of a department leaves it to that. */
function KeineLeistungen({ props }: { props: StelleProps }) {
  const t = texte(props.rahmen.sprache).stelle
  const amt = props.ueber.at(-1)
  if (props.unter.length > 0)
    return (
      <p>
        {t.leistungenDarunter}{' '}
        <Link class="aw-link" href="#aufbau">
          {t.aufbau}
        </Link>
      </p>
    )
  if (!amt) return <p class="aw-leise">{t.keineLeistungen}</p>
  return (
    <p>
      {t.leistungenDarueber}{' '}
      <Link class="aw-link" href={amt.url}>
        {amt.kurz}
      </Link>
    </p>
  )
}

function Besuch({ props }: { props: StelleProps }) {
  const sprache = props.rahmen.sprache
  const { stelle: t, leistungMehr: besuch } = texte(sprache)
  const zwecke = props.weitereZeiten ?? []
  return (
    <section class="aw-abschnitt aw-abschnitt--erster" aria-labelledby="besuch">
      <h2 id="besuch" class="kern-heading-large">
        {t.oeffnungUndKontakt}
      </h2>
      <div class="aw-besuch">
        {props.oeffnung ? (
          <Oeffnungstabelle
            oeffnung={props.oeffnung}
            sprache={sprache}
            titelSichtbar={zwecke.length > 0}
            titel={zwecke.length > 0 ? t.allgemeineZeiten : undefined}
          />
        ) : (
          <p>{t.keineZeiten}</p>
        )}
        <div>
          <Kontaktzeilen kontakt={props.kontakt} sprache={sprache} />
          {props.weg ? (
            <p class="aw-weg aw-nicht-druck">
              <Link class="aw-link" href={props.weg}>
                {besuch.weg}
              </Link>{' '}
              <span class="aw-leise">{besuch.wegHinweis}</span>
            </p>
          ) : null}
        </div>
      </div>
      {props.oeffnung ? <Ausnahmen oeffnung={props.oeffnung} sprache={sprache} unter="h2" /> : null}
      {zwecke.length > 0 ? (
        <div class="aw-zweckteil">
          <h3>{t.weitereZeiten}</h3>
          {props.oeffnung ? <p class="aw-leise">{t.weitereZeitenSatz}</p> : null}
          <Zweckzeiten zwecke={zwecke} sprache={sprache} />
        </div>
      ) : null}
      {props.demo ? <p class="aw-klein aw-leise">{t.kontaktDemo}</p> : null}
    </section>
  )
}

const ROLLSTUHLBILD: Record<keyof Texte['stelle']['rollstuhl'], Zeichenart> = {
  ja: 'haken',
  teilweise: 'strich',
  nein: 'kreuz',
  unbekannt: 'info',
}

function Zugang({ props }: { props: StelleProps }) {
  const t = texte(props.rahmen.sprache).stelle
  const zugang = props.barrierefreiheit
  if (!zugang) return null
  return (
    <section class="aw-abschnitt" aria-labelledby="zugang">
      <h2 id="zugang" class="kern-heading-large">
        {t.barrierefreiheit}
      </h2>
      <ul class="aw-haken">
        <li>
          <Zeichen art={ROLLSTUHLBILD[zugang.rollstuhl]} />
          <span>
            {t.rollstuhl[zugang.rollstuhl]}
            {zugang.hinweis ? <small>{fest(zugang.hinweis)}</small> : null}
          </span>
        </li>
        {zugang.merkmale.map(({ text, da }) => (
          <li key={text}>
            <Zeichen art={da ? 'haken' : 'kreuz'} />
            <span>{text}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Personen({ props }: { props: StelleProps }) {
  const t = texte(props.rahmen.sprache).stelle
  if (props.personen.length === 0) return null
  return (
    <section class="aw-abschnitt" aria-labelledby="personen">
      <h2 id="personen" class="kern-heading-large">
        {t.personen}
      </h2>
      <ul class="aw-stellen">
        {props.personen.map((p) => (
          <li key={p.name}>
            <div>
              <h3>{p.name}</h3>
              <p>{[p.funktion, p.zimmer ? t.zimmer(p.zimmer) : null].filter(Boolean).join(', ')}</p>
            </div>
            <Kontaktzeilen kontakt={{ anschrift: [], telefon: p.telefon, email: p.email }} sprache={props.rahmen.sprache} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Gebiet({ props }: { props: StelleProps }) {
  const t = texte(props.rahmen.sprache).stelle
  const { gebiet } = props
  if (!gebiet) return null
  const plz = gebiet.plz ?? []
  return (
    <aside class="aw-gebiet" aria-labelledby="gebiet">
      <h2 id="gebiet">{t.gebiet}</h2>
      {props.karte ? (
        <div class="aw-gebietskarte">
          <Hessenkarte karte={props.karte} />
        </div>
      ) : null}
      <p>
        <b>{gebiet.name}</b>
        {gebiet.zusatz ? <span class="aw-leise">{gebiet.zusatz}</span> : null}
      </p>
      <dl class="aw-zahlen">
        {gebiet.einwohner === undefined ? null : (
          <div>
            <dt>{t.einwohner}</dt>
            <dd>{zahl(gebiet.einwohner, props.rahmen.sprache)}</dd>
          </div>
        )}
        {plz.length ? (
          <div>
            <dt>{plz.length > 1 ? t.plzMehrere : t.plz}</dt>
            <dd>{plz.length > 4 ? `${plz[0]} – ${plz.at(-1)}` : plz.join(', ')}</dd>
          </div>
        ) : null}
      </dl>
    </aside>
  )
}
