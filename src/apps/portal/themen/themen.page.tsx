// Topics: all of them, those for people or for businesses, and one topic with its services, offices and neighbours.
import type { ComponentChildren } from 'preact'
import { Satz, type Satztext, type Worterklaerung } from '../../../ui/begriffe.tsx'
import { Link } from '../../../ui/link.tsx'
import { Meldung } from '../../../ui/meldung.tsx'
import { Pfad } from '../../../ui/pfad.tsx'
import type { Rahmen } from '../../../ui/rahmen.ts'
import { fest, weich } from '../../../ui/satz.ts'
import { Seite } from '../../../ui/seite.tsx'
import { type Texte, texte } from '../../../ui/texte/index.ts'
import { Kurzliste, type Treffer } from '../../../ui/treffer.tsx'
import { Begriffe } from '../begriffe/begriffe.page.tsx'

type Bereich = keyof Texte['themenwelt']['bereich']
type Verweis = { titel: string; url: string; sprache?: string | undefined }

/** A topic in a list: how many services, and those that are wanted most. */
export type Themaeintrag = { titel: string; url: string; anzahl: number; online: number; gefragt: readonly Verweis[] }

export type Bereichsangaben = { bereich: Bereich; url: string; themen: readonly Themaeintrag[] }
export type ThemenProps = { rahmen: Rahmen; bereiche: readonly Bereichsangaben[]; zuAz: string }

/** The way in: both areas with all their topics. */
export function Themen({ rahmen, bereiche, zuAz }: ThemenProps) {
  const t = texte(rahmen.sprache).themenwelt
  return (
    <Seite rahmen={rahmen} titel={t.alle} beschreibung={t.alleSatz} davor={<Pfad rahmen={rahmen} hier={t.alle} />}>
      <div class="aw-rahmen">
        <Kopf titel={t.alle} satz={t.alleSatz} />
        {bereiche.map(({ bereich, url, themen }) => (
          <section class="aw-themenblock" key={bereich} aria-labelledby={bereich}>
            <h2 class="kern-heading-large aw-band__titel" id={bereich}>
              <Link class="aw-link" href={url}>
                {t.bereich[bereich]}
              </Link>
            </h2>
            <Themenraster themen={themen.filter(({ anzahl }) => anzahl > 0)} t={t} h="h3" />
            <Leere themen={themen} t={t} />
          </section>
        ))}
        <ZuAz url={zuAz} t={t} />
      </div>
    </Seite>
  )
}

export type BereichProps = Bereichsangaben & { rahmen: Rahmen; zuThemen: string; zuAz: string }

/** The topics of one area. */
export function Bereichsseite({ rahmen, bereich, themen, zuThemen, zuAz }: BereichProps) {
  const t = texte(rahmen.sprache).themenwelt
  const davor = <Pfad rahmen={rahmen} stufen={[{ titel: t.alle, url: zuThemen }]} hier={t.bereich[bereich]} />
  return (
    <Seite rahmen={rahmen} titel={t.bereichTitel[bereich]} beschreibung={t.bereichSatz[bereich]} davor={davor}>
      <div class="aw-rahmen">
        <Kopf titel={t.bereichTitel[bereich]} satz={t.bereichSatz[bereich]} />
        <div class="aw-abstand">
          <Themenraster themen={themen.filter(({ anzahl }) => anzahl > 0)} t={t} h="h2" />
          <Leere themen={themen} t={t} />
        </div>
        <ZuAz url={zuAz} t={t} />
      </div>
    </Seite>
  )
}

export type PortalthemaProps = {
  rahmen: Rahmen
  bereich: Bereich
  titel: string
  text: string
  /** The same text, with links where it first says an official term. */
  satz: Satztext
  /** Official terms that stand on the page, explained. */
  begriffe: readonly Worterklaerung[]
  zuThemen: string
  zuBereich: string
  zurSuche: string
  online: readonly Treffer[]
  weitere: readonly Treffer[]
  aemter: readonly { name: string; url: string; anzahl: number }[]
  /** `fuer`: the other area, where it is one of that. */
  verwandt: readonly (Verweis & { fuer?: Bereich | undefined })[]
}

/** What is new on this topic, beside its page. */
function feedVon({ rahmen, titel }: PortalthemaProps) {
  const { aenderungenZu } = texte(rahmen.sprache).netz
  const url = rahmen.hier?.replace(/(?=\?|$)/, '/aenderungen.atom')
  return url ? { url, titel: aenderungenZu(titel, rahmen.ort?.name ?? null) } : undefined
}

export function Themenseite(props: PortalthemaProps) {
  const { rahmen, bereich, titel, text, online, weitere } = props
  const t = texte(rahmen.sprache)
  const w = t.themenwelt
  const stufen = [
    { titel: w.alle, url: props.zuThemen },
    { titel: w.bereich[bereich], url: props.zuBereich },
  ]
  const anzahl = online.length + weitere.length
  return (
    <Seite
      rahmen={rahmen}
      titel={titel}
      beschreibung={text}
      feed={feedVon(props)}
      davor={<Pfad rahmen={rahmen} stufen={stufen} hier={titel} />}
    >
      <div class="aw-rahmen">
        <Kopf titel={titel} satz={props.satz} />
        {anzahl > 0 ? <p class="aw-leise">{zahlen(w, anzahl, online.length)}</p> : null}
        {anzahl === 0 ? <NichtsBeschrieben titel={titel} zurSuche={props.zurSuche} t={w} /> : null}
        {online.length > 0 ? (
          <Liste id="online" titel={w.online(rahmen.ort?.name ?? null)} treffer={online} t={t}>
            {rahmen.ort ? null : <p class="aw-leise aw-klein">{w.onlineOhneOrt}</p>}
          </Liste>
        ) : null}
        {weitere.length > 0 ? (
          <Liste id="leistungen" titel={online.length > 0 ? w.weitere : w.alleLeistungen} treffer={weitere} t={t} />
        ) : null}
        <Aemter aemter={props.aemter} ort={rahmen.ort?.name ?? ''} t={w} />
        <Begriffe rahmen={rahmen} begriffe={props.begriffe} />
        <Verwandte verwandt={props.verwandt} t={w} />
      </div>
    </Seite>
  )
}

type Worte = Texte['themenwelt']

/** "17 Leistungen, 1 davon online" */
function zahlen(t: Worte, anzahl: number, online: number): string {
  return online > 0 ? `${t.anzahl(anzahl)}, ${t.davonOnline(online)}` : t.anzahl(anzahl)
}

function Kopf({ titel, satz }: { titel: string; satz: Satztext }) {
  return (
    <header class="aw-titel">
      <h1 class="kern-heading-x-large">{weich(titel)}</h1>
      <p class="aw-titel__satz">
        <Satz satz={satz} />
      </p>
    </header>
  )
}

type Listenangaben = { id: string; titel: string; treffer: readonly Treffer[]; t: Texte; children?: ComponentChildren }

function Liste({ id, titel, treffer, t, children }: Listenangaben) {
  return (
    <section class="aw-themenblock" aria-labelledby={id}>
      <h2 class="kern-heading-large aw-band__titel" id={id}>
        {titel}
      </h2>
      {children}
      <Kurzliste treffer={treffer} t={t} />
    </section>
  )
}

function NichtsBeschrieben({ titel, zurSuche, t }: { titel: string; zurSuche: string; t: Worte }) {
  return (
    <div class="aw-abstand">
      <Meldung art="hinweis" titel={t.leer(titel)}>
        <p>
          {t.leerSatz}{' '}
          <Link class="aw-link" href={zurSuche}>
            {t.leerSuche}
          </Link>
        </p>
      </Meldung>
    </div>
  )
}

/** Topics with their most wanted services. `h`: the step of their headings on the page. */
export function Themenraster({ themen, t, h: H }: { themen: readonly Themaeintrag[]; t: Worte; h: 'h2' | 'h3' }) {
  return (
    <ul class="aw-themen aw-themen--gefragt">
      {themen.map(({ titel, url, anzahl, online, gefragt }) => (
        <li key={url}>
          <H class="aw-themen__name">
            <Link href={url}>{weich(titel)}</Link>
          </H>
          <p>{zahlen(t, anzahl, online)}</p>
          <ul class="aw-themen__gefragt" aria-label={t.gefragtIn(titel)}>
            {gefragt.map((leistung) => (
              <li key={leistung.url} lang={leistung.sprache}>
                <Link href={leistung.url}>{weich(fest(leistung.titel))}</Link>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  )
}

/** Topics without a service are named, so that nobody looks for them in vain. */
function Leere({ themen, t }: { themen: readonly Themaeintrag[]; t: Worte }) {
  const leer = themen.filter(({ anzahl }) => anzahl === 0)
  if (leer.length === 0) return null
  return (
    <div class="aw-themen__leer">
      <p>
        <b>{t.ohne}.</b> {t.ohneSatz}
      </p>
      <ul class="aw-themen__liste">
        {leer.map(({ titel, url }) => (
          <li key={url}>
            <Link href={url}>{titel}</Link>
          </li>
        ))}
      </ul>
    </div>
  )
}

function ZuAz({ url, t }: { url: string; t: Worte }) {
  return (
    <p class="aw-abstand">
      <Link class="aw-link" href={url}>
        {t.zuAz}
      </Link>
    </p>
  )
}

function Aemter({ aemter, ort, t }: { aemter: PortalthemaProps['aemter']; ort: string; t: Worte }) {
  if (aemter.length === 0) return null
  return (
    <section class="aw-themenblock" aria-labelledby="aemter">
      <h2 class="kern-heading-large aw-band__titel" id="aemter">
        {t.aemter(ort)}
      </h2>
      <p class="aw-leise aw-prosa">{t.aemterSatz}</p>
      <ul class="aw-liste aw-liste--eng aw-themenamt">
        {aemter.map(({ name, url, anzahl }) => (
          <li key={url}>
            <Link class="aw-link" href={url}>
              {weich(name)}
            </Link>
            <span class="aw-marke">{t.amtFuer(anzahl)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Verwandte({ verwandt, t }: { verwandt: PortalthemaProps['verwandt']; t: Worte }) {
  if (verwandt.length === 0) return null
  return (
    <section class="aw-themenblock" aria-labelledby="verwandt">
      <h2 class="kern-heading-large aw-band__titel" id="verwandt">
        {t.verwandt}
      </h2>
      <ul class="aw-themen">
        {verwandt.map(({ titel, url, fuer }) => (
          <li key={url}>
            <Link href={url}>{weich(titel)}</Link>
            {fuer ? <p>{t.verwandtFuer[fuer]}</p> : null}
          </li>
        ))}
      </ul>
    </section>
  )
}
