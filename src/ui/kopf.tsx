// The header of the portal: demo bar, mark, menu, the place that can always be changed, the other language.
import { Link } from './link.tsx'
import { adressen, type Menuepunkt, type Rahmen } from './rahmen.ts'
import { schablone, setzeEin } from './schablone.ts'
import { Signet } from './signet.tsx'
import { type Oberflaechensprache, texte } from './texte/index.ts'
import { Zeichen } from './zeichen.tsx'

export function Kopf({ rahmen }: { rahmen: Rahmen }) {
  const { sprache, auftritt, ort, aktiv = '', sprachen } = rahmen
  const worte: Record<Kopfwort, string> = {
    name: auftritt.name,
    untertitel: auftritt.untertitel,
    ort: ort?.name ?? '',
    ars: ort?.ars ?? '',
    wechseln: adressen(rahmen).ortWechseln,
    de: '/',
    en: '/',
  }
  for (const andere of sprachen) worte[andere.sprache] = andere.url
  const form = `${sprache} ${auftritt.demo} ${ort !== null} ${aktiv} ${sprachen.map((s) => s.sprache)}`
  return setzeEin(kopf(form, rahmen, worte))
}

type Kopfwort = 'name' | 'untertitel' | 'ort' | 'ars' | 'wechseln' | Oberflaechensprache

const kopf = schablone(
  (worte: Record<Kopfwort, string>, form: Rahmen) => {
    const auftritt = { ...form.auftritt, name: worte.name, untertitel: worte.untertitel }
    const sprachen = form.sprachen.map(({ sprache }) => ({ sprache, url: worte[sprache] }))
    const ort = form.ort && { name: worte.ort, ars: worte.ars }
    return <Kopfband rahmen={{ ...form, auftritt, sprachen, ort }} wechseln={worte.wechseln} />
  },
  ['wechseln', 'de', 'en'],
)

type Bandangaben = {
  rahmen: Rahmen
  /** Address for choosing another place. */
  wechseln: string
}

function Kopfband({ rahmen, wechseln }: Bandangaben) {
  const t = texte(rahmen.sprache)
  const a = adressen(rahmen)
  const { auftritt } = rahmen
  return (
    <header class="aw-kopf">
      {auftritt.demo ? (
        <div class="kern-kopfzeile">
          <p class="aw-rahmen kern-kopfzeile__label">{t.demoleiste}</p>
        </div>
      ) : null}
      <div class="aw-rahmen">
        <div class="aw-kopf__oben">
          <Link class="aw-signet" href={a.start}>
            <Signet />
            <span>
              <b>{auftritt.name}</b> <span>{auftritt.untertitel}</span>
            </span>
          </Link>
          <ul class="aw-hilfen">
            <Zugaenge rahmen={rahmen} />
            <AndereSprachen rahmen={rahmen} />
          </ul>
          <details class="aw-menue">
            <summary>
              <Zeichen art="menue" />
              {t.kopf.menue}
            </summary>
            <nav aria-label={t.kopf.hauptmenue}>
              <ul class="aw-menue__liste">
                <Menue rahmen={rahmen} />
                <Zugaenge rahmen={rahmen} />
                <AndereSprachen rahmen={rahmen} />
              </ul>
            </nav>
          </details>
        </div>
        <div class="aw-kopf__unten">
          <nav class="aw-nav" aria-label={t.kopf.hauptmenue}>
            <ul class="aw-nav__liste">
              <Menue rahmen={rahmen} />
            </ul>
          </nav>
          <Ortsmarke rahmen={rahmen} wechseln={wechseln} />
        </div>
      </div>
    </header>
  )
}

/** Where a page stands that has no item of its own. */
const OBERPUNKT: Partial<Record<Menuepunkt, Menuepunkt>> = { themen: 'buerger' }

function Menue({ rahmen }: { rahmen: Rahmen }) {
  const t = texte(rahmen.sprache)
  const a = adressen(rahmen)
  const punkte: [Menuepunkt, string, string][] = [
    ['buerger', a.buerger, t.kopf.buerger],
    ['unternehmen', a.unternehmen, t.kopf.unternehmen],
    ['dienststellen', a.dienststellen, t.kopf.dienststellen],
    ['service', a.service, t.kopf.service],
    ['konto', a.konto, t.kopf.konto],
  ]
  const aktiv = rahmen.aktiv && (OBERPUNKT[rahmen.aktiv] ?? rahmen.aktiv)
  return (
    <>
      {punkte.map(([name, url, wort]) => (
        <li key={name}>
          <Link href={url} aria-current={aktiv === name ? 'true' : undefined}>
            {wort}
            {name === 'konto' ? <small class="aw-spaeter">{` (${t.kopf.kontoSpaeter})`}</small> : null}
          </Link>
        </li>
      ))}
    </>
  )
}

/** BITV wants easy-to-read German and sign language on the start page; here the way to them is on every page. */
function Zugaenge({ rahmen }: { rahmen: Rahmen }) {
  const t = texte(rahmen.sprache).kopf
  const a = adressen(rahmen)
  return (
    <>
      <li>
        <Link href={a.leichteSprache}>
          <Zeichen art="einfach" />
          {t.leichteSprache}
        </Link>
      </li>
      <li>
        <Link href={a.gebaerdensprache}>
          <Zeichen art="gebaerden" />
          {t.gebaerdensprache}
        </Link>
      </li>
    </>
  )
}

function AndereSprachen({ rahmen }: { rahmen: Rahmen }) {
  const andere = rahmen.sprachen.filter((s) => s.sprache !== rahmen.sprache)
  return (
    <>
      {andere.map((s) => (
        <li key={s.sprache}>
          <Link href={s.url} hreflang={s.sprache} lang={s.sprache}>
            <Zeichen art="sprache" />
            {texte(s.sprache).sprachname}
          </Link>
        </li>
      ))}
    </>
  )
}

function Ortsmarke({ rahmen, wechseln }: Bandangaben) {
  const t = texte(rahmen.sprache)
  return (
    <Link class="aw-ort" href={wechseln}>
      <Zeichen art="ort" />
      {rahmen.ort ? (
        <>
          <span>
            <span class="kern-sr-only">{t.kopf.ihrOrt}</span>
            <b>{rahmen.ort.name}</b>
          </span>{' '}
          <u>{t.kopf.ortAendern}</u>
        </>
      ) : (
        <u>{t.kopf.ortWaehlen}</u>
      )}
    </Link>
  )
}
