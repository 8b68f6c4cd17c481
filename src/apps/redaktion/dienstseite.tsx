// The shell of the editors' surface: same family, dark bar, denser, so that nobody mixes it up with the portal.
import type { ComponentChildren } from 'preact'
import { Link } from '../../ui/link.tsx'
import type { Grundrahmen } from '../../ui/rahmen.ts'
import { Dokument } from '../../ui/seite.tsx'
import { Signet } from '../../ui/signet.tsx'
import { texte } from '../../ui/texte/index.ts'

export type Dienstrahmen = Grundrahmen & {
  /** Who is signed in; null on the login page. */
  nutzer: { name: string; traeger: string } | null
  /** Token of the session for the hidden field `csrf` of every form. */
  csrf: string
  aktiv?: 'leistungen' | 'stellen' | 'suche' | 'rueckmeldungen' | 'meldungen' | 'protokoll' | undefined
  /** May set the hours of offices: sees their page in the menu. */
  stellen?: boolean | undefined
  /** May keep the search for all: sees its pages in the menu. */
  pflege?: boolean | undefined
  /** May read feedback: sees its page in the menu. */
  dialog?: boolean | undefined
  /** May announce something: sees that page in the menu. */
  melden?: boolean | undefined
  /** Where the mark leads, and the way to the portal. */
  portal: string
}

/** Addresses of this app. */
export const REDAKTION = {
  start: '/redaktion',
  anmelden: '/redaktion/anmelden',
  abmelden: '/redaktion/abmelden',
  protokoll: '/redaktion/protokoll',
  rueckmeldungen: '/redaktion/rueckmeldungen',
  bewertungen: '/redaktion/bewertungen',
  meldungen: '/redaktion/meldungen',
  meldungNeu: '/redaktion/meldungen/neu',
  meldung: (id: string) => `/redaktion/meldungen/${id}`,
  wortschatz: '/redaktion/suche/fachwortschatz',
  wortNeu: '/redaktion/suche/fachwortschatz/neu',
  wort: (id: string) => `/redaktion/suche/fachwortschatz/${id}`,
  wortEntfernen: (id: string) => `/redaktion/suche/fachwortschatz/${id}/entfernen`,
  wortZuruecknehmen: (id: string) => `/redaktion/suche/fachwortschatz/${id}/zuruecknehmen`,
  empfehlungen: '/redaktion/suche/empfehlungen',
  empfehlungNeu: '/redaktion/suche/empfehlungen/neu',
  empfehlung: (id: string) => `/redaktion/suche/empfehlungen/${id}`,
  fehlanzeigen: '/redaktion/suche/fehlanzeigen',
  gebuehr: zurSchicht('gebuehr'),
  sprachen: zurSchicht('sprachen'),
  formulare: zurSchicht('formulare'),
  stellen: '/redaktion/stellen',
  zeiten: (id: string) => `/redaktion/stelle/${id}/zeiten`,
  /** `nr`: which of the office's purposes, counted from 1; without, a new one. */
  anliegen: (id: string, nr?: number | ':nr') => `/redaktion/stelle/${id}/anliegen${nr === undefined ? '' : `/${nr}`}`,
} as const

/** `ebene`: of a Land that keeps two layers, which. */
function zurSchicht(formular: string) {
  return (slug: string, ebene?: string) => `/redaktion/leistung/${slug}/${formular}${ebene ? `?ebene=${ebene}` : ''}`
}

type Angaben = { rahmen: Dienstrahmen; titel: string; children: ComponentChildren }

export function Dienstseite({ rahmen, titel, children }: Angaben) {
  const t = texte(rahmen.sprache)
  return (
    <Dokument rahmen={rahmen} titel={titel} verborgen klasse="aw-dicht">
      <header>
        <div class="aw-leiste">
          <div class="aw-rahmen">
            <Link class="aw-signet" href={rahmen.nutzer ? REDAKTION.start : rahmen.portal}>
              <Signet />
              <span>
                <b>{rahmen.auftritt.name}</b> <span>{t.redaktion.name}</span>
              </span>
            </Link>
            {rahmen.nutzer ? <Menue rahmen={rahmen} /> : null}
          </div>
        </div>
        {rahmen.auftritt.demo ? (
          <div class="kern-kopfzeile">
            <p class="aw-rahmen kern-kopfzeile__label">{t.demoleiste}</p>
          </div>
        ) : null}
      </header>
      <main id="inhalt" tabindex={-1}>
        <div class="aw-rahmen">{children}</div>
      </main>
    </Dokument>
  )
}

function Menue({ rahmen }: { rahmen: Dienstrahmen }) {
  const t = texte(rahmen.sprache).redaktion
  return (
    <>
      <nav aria-label={t.hauptmenue}>
        <ul class="aw-leiste__liste">
          <li>
            <Link href={REDAKTION.start} aria-current={rahmen.aktiv === 'leistungen' ? 'page' : undefined}>
              {t.menue.leistungen}
            </Link>
          </li>
          {rahmen.stellen ? (
            <li>
              <Link href={REDAKTION.stellen} aria-current={rahmen.aktiv === 'stellen' ? 'page' : undefined}>
                {texte(rahmen.sprache).zeitenpflege.menue}
              </Link>
            </li>
          ) : null}
          {rahmen.pflege ? (
            <li>
              <Link href={REDAKTION.wortschatz} aria-current={rahmen.aktiv === 'suche' ? 'page' : undefined}>
                {t.menue.suche}
              </Link>
            </li>
          ) : null}
          {rahmen.melden ? (
            <li>
              <Link href={REDAKTION.meldungen} aria-current={rahmen.aktiv === 'meldungen' ? 'page' : undefined}>
                {texte(rahmen.sprache).meldungspflege.titel}
              </Link>
            </li>
          ) : null}
          {rahmen.dialog ? (
            <li>
              <Link href={REDAKTION.rueckmeldungen} aria-current={rahmen.aktiv === 'rueckmeldungen' ? 'page' : undefined}>
                {texte(rahmen.sprache).posteingang.titel}
              </Link>
            </li>
          ) : null}
          <li>
            <Link href={REDAKTION.protokoll} aria-current={rahmen.aktiv === 'protokoll' ? 'page' : undefined}>
              {t.menue.protokoll}
            </Link>
          </li>
          <li>
            <Link href={rahmen.portal}>{t.menue.portal}</Link>
          </li>
        </ul>
      </nav>
      <form class="aw-leiste__wer" method="post" action={REDAKTION.abmelden}>
        <input type="hidden" name="csrf" value={rahmen.csrf} />
        <span>
          <span class="kern-sr-only">{t.angemeldet}</span>
          <b>{rahmen.nutzer?.name}</b> <span>{rahmen.nutzer?.traeger}</span>
        </span>
        <button type="submit">{t.abmelden}</button>
      </form>
    </>
  )
}

/** Where a list would stand: that there is nothing yet, and what to do. */
export function Leer({ satz, weiter }: { satz: string; weiter: string }) {
  return (
    <div class="aw-leer">
      <p>
        <b>{satz}</b>
      </p>
      <p class="aw-leise">{weiter}</p>
    </div>
  )
}
