// An office as a thing one can visit: name, address, contacts, hours. The card on a service page, its lines also on the office page.
import type { ComponentChildren } from 'preact'
import { Link } from './link.tsx'
import { Ausnahmen, type Oeffnung, Oeffnungstabelle, Offen, type Zweckoeffnung, Zweckzeiten } from './oeffnungszeiten.tsx'
import { type Oberflaechensprache, texte } from './texte/index.ts'
import { Zeichen, type Zeichenart } from './zeichen.tsx'

export type Kontakt = {
  /** Lines of the address: street and number, additions, postcode and town. */
  anschrift: readonly string[]
  postanschrift?: readonly string[] | undefined
  telefon?: string | undefined
  email?: string | undefined
  web?: string | undefined
}

export type Stellenangaben = Kontakt & {
  name: string
  url: string
  /** "Magistrat der Stadt Wanfried" */
  traeger?: string | undefined
  oeffnung?: Oeffnung | undefined
  /** Hours for what the page is about, beside the general ones. */
  weitereZeiten?: readonly Zweckoeffnung[] | undefined
  /** Contact data are invented. */
  demo: boolean
}

/** `rolle` stands above the name: "Zuständige Stelle". */
export function Stellenkarte({ stelle, rolle, sprache }: { stelle: Stellenangaben; rolle?: string; sprache: Oberflaechensprache }) {
  const t = texte(sprache).stelle
  const zwecke = stelle.weitereZeiten ?? []
  return (
    <div class="aw-amt">
      <div>
        {rolle ? <p class="aw-klein aw-leise">{rolle}</p> : null}
        <h3>
          <Link class="aw-link" href={stelle.url}>
            {stelle.name}
          </Link>
        </h3>
        {stelle.traeger ? <p class="aw-klein aw-leise">{stelle.traeger}</p> : null}
        {stelle.oeffnung?.jetzt ? (
          <p class="aw-amt__jetzt">
            <Offen jetzt={stelle.oeffnung.jetzt} sprache={sprache} />
          </p>
        ) : null}
        <Kontaktzeilen kontakt={stelle} sprache={sprache} />
        {stelle.demo ? <p class="aw-klein aw-leise aw-amt__demo">{t.kontaktDemo}</p> : null}
      </div>
      {stelle.oeffnung || zwecke.length > 0 ? (
        <div>
          {stelle.oeffnung ? (
            <>
              <Oeffnungstabelle
                oeffnung={stelle.oeffnung}
                sprache={sprache}
                wer={stelle.name}
                titel={zwecke.length > 0 ? t.allgemeineZeiten : undefined}
              />
              <Ausnahmen oeffnung={stelle.oeffnung} sprache={sprache} unter="h3" />
            </>
          ) : null}
          {zwecke.length > 0 ? <Zweckzeiten zwecke={zwecke} sprache={sprache} wer={stelle.name} /> : null}
        </div>
      ) : null}
    </div>
  )
}

export function Kontaktzeilen({ kontakt, sprache }: { kontakt: Kontakt; sprache: Oberflaechensprache }) {
  const t = texte(sprache).stelle
  const { anschrift, postanschrift, telefon, email, web } = kontakt
  return (
    <address>
      {anschrift.length ? (
        <Zeile art="ort" wort={t.anschrift}>
          <Zeilen zeilen={anschrift} />
        </Zeile>
      ) : null}
      {postanschrift?.length ? (
        <Zeile art="mail" wort={t.postanschrift}>
          <Zeilen zeilen={postanschrift} />
        </Zeile>
      ) : null}
      {telefon ? (
        <Zeile art="telefon" wort={t.telefon}>
          <Link href={`tel:${telefon.replace(/^0/, '+49').replace(/[^+\d]/g, '')}`}>{telefon}</Link>
        </Zeile>
      ) : null}
      {email ? (
        <Zeile art="mail" wort={t.email}>
          <Link href={`mailto:${email}`}>
            <Mailadresse text={email} />
          </Link>
        </Zeile>
      ) : null}
      {web ? (
        <Zeile art="netz" wort={t.web}>
          <Link href={web}>{web.replace(/^https?:\/\//, '').replace(/\/$/, '')}</Link>
        </Zeile>
      ) : null}
    </address>
  )
}

/** Where the line is too short it breaks behind the @, not within a name. */
function Mailadresse({ text }: { text: string }) {
  const [wer, ...wo] = text.split('@')
  return (
    <>
      {wer}@<wbr />
      {wo.join('@')}
    </>
  )
}

function Zeile({ art, wort, children }: { art: Zeichenart; wort: string; children: ComponentChildren }) {
  return (
    <div class="aw-zeile">
      <Zeichen art={art} />
      <span>
        <span class="kern-sr-only">{`${wort}: `}</span>
        {children}
      </span>
    </div>
  )
}

function Zeilen({ zeilen }: { zeilen: readonly string[] }) {
  return (
    <>
      {zeilen.map((zeile, i) => (
        <span key={zeile}>
          {i > 0 ? <br /> : null}
          {zeile}
        </span>
      ))}
    </>
  )
}
