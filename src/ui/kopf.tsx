// The header of the portal: demo bar, mark, menu, the place that can always be changed, the other language.
import { Link } from './link.tsx'
import { adressen, type Menuepunkt, type Rahmen } from './rahmen.ts'
import { Signet } from './signet.tsx'
import { texte } from './texte/index.ts'
import { Zeichen } from './zeichen.tsx'

export function Kopf({ rahmen }: { rahmen: Rahmen }) {
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
          <Ortsmarke rahmen={rahmen} />
        </div>
      </div>
    </header>
  )
}

function Menue({ rahmen }: { rahmen: Rahmen }) {
  const t = texte(rahmen.sprache)
  const a = adressen(rahmen)
  const punkte: [Menuepunkt, string, string][] = [
    ['themen', a.themen, t.kopf.themen],
    ['orte', a.ort, t.kopf.orte],
    ['hilfe', a.hilfe, t.kopf.hilfe],
  ]
  return (
    <>
      {punkte.map(([name, url, wort]) => (
        <li key={name}>
          <Link href={url} aria-current={rahmen.aktiv === name ? 'true' : undefined}>
            {wort}
          </Link>
        </li>
      ))}
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

function Ortsmarke({ rahmen }: { rahmen: Rahmen }) {
  const t = texte(rahmen.sprache)
  return (
    <Link class="aw-ort" href={adressen(rahmen).ortWechseln}>
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
