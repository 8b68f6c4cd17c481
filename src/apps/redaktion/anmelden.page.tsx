// Signing in for staff: email, password, one-time code. Demo accounts stand here only when the demo hands them over.
import { Feld } from '../../ui/feld.tsx'
import { Meldung } from '../../ui/meldung.tsx'
import { texte } from '../../ui/texte/index.ts'
import { type Dienstrahmen, Dienstseite, REDAKTION } from './dienstseite.tsx'

export type Demokonto = {
  name: string
  traeger: string
  email: string
  passwort: string
  /** The code that is valid while the page is made. */
  code: string
}

export type AnmeldenProps = {
  rahmen: Dienstrahmen
  email?: string | undefined
  /** One answer for every wrong entry, so that nobody learns which accounts exist. */
  fehler?: 'falsch' | 'abgelaufen' | { gesperrtMinuten: number } | undefined
  /** Where to go after signing in. */
  weiter?: string | undefined
  demokonten?: readonly Demokonto[] | undefined
}

export function Anmelden({ rahmen, email = '', fehler, weiter, demokonten = [] }: AnmeldenProps) {
  const t = texte(rahmen.sprache).redaktion.anmelden
  const text = fehler === undefined ? null : typeof fehler === 'object' ? t.gesperrt(fehler.gesperrtMinuten) : t[fehler]
  return (
    <Dienstseite rahmen={rahmen} titel={t.titel}>
      <div class="aw-anmelden">
        <div>
          <h1>{t.titel}</h1>
          <p class="aw-leise">{t.satz}</p>
          {text ? (
            <Meldung art={fehler === 'abgelaufen' ? 'hinweis' : 'fehler'} antwort>
              <p>{text}</p>
            </Meldung>
          ) : null}
          <form class="aw-formular" method="post" action={REDAKTION.anmelden} novalidate>
            <input type="hidden" name="csrf" value={rahmen.csrf} />
            {weiter ? <input type="hidden" name="weiter" value={weiter} /> : null}
            <Feld id="email" name="email" titel={t.email} art="email" autocomplete="username" wert={email} />
            <Feld id="passwort" name="passwort" titel={t.passwort} art="password" autocomplete="current-password" />
            <Feld id="code" name="code" titel={t.code} hinweis={t.codeHinweis} autocomplete="one-time-code" inputmode="numeric" kurz />
            <button class="kern-btn kern-btn--primary" type="submit">
              <span class="kern-label">{t.los}</span>
            </button>
          </form>
        </div>
        {demokonten.length ? <Demokonten rahmen={rahmen} konten={demokonten} /> : null}
      </div>
    </Dienstseite>
  )
}

function Demokonten({ rahmen, konten }: { rahmen: Dienstrahmen; konten: readonly Demokonto[] }) {
  const t = texte(rahmen.sprache).redaktion.anmelden
  return (
    <section class="aw-demokonten" aria-labelledby="demokonten">
      <h2 id="demokonten">{t.demo}</h2>
      <p class="aw-leise">{t.demoSatz}</p>
      <ul class="aw-demokonten__liste">
        {konten.map((konto) => (
          <li key={konto.email}>
            <h3>{konto.name}</h3>
            <p class="aw-leise">{konto.traeger}</p>
            <dl class="aw-stand">
              <Wert name={t.email} wert={konto.email} />
              <Wert name={t.demoPasswort} wert={konto.passwort} />
              <Wert name={t.demoCode} wert={konto.code} />
            </dl>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Wert({ name, wert }: { name: string; wert: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <code>{wert}</code>
      </dd>
    </div>
  )
}
