// One best bet: the query, what comes first and in which order, and what the search finds by itself. One form; each button is a step of it.
import { Fehlerliste } from '../../ui/fehlerliste.tsx'
import { Feld } from '../../ui/feld.tsx'
import { Link } from '../../ui/link.tsx'
import { Meldung } from '../../ui/meldung.tsx'
import { type Texte, texte } from '../../ui/texte/index.ts'
import { type Dienstrahmen, REDAKTION } from './dienstseite.tsx'
import { Suchseite } from './suchseite.tsx'

type Empfehltexte = Texte['redaktion']['pflege']['empfehlung']
export type Ziel = { id: string; titel: string; zusatz: string; url: string }

export type EmpfehlungProps = {
  rahmen: Dienstrahmen
  /** Undefined for a new one. */
  vorhanden?: { id: string; wortlaut: string; nr: number } | undefined
  anfrage: string
  ziele: readonly Ziel[]
  von: string
  bis: string
  finden: string
  /** What was found for `finden`; undefined before anything was searched for. */
  gefunden?: readonly Ziel[] | undefined
  /** What the search finds for the query without any best bet; undefined without a query. */
  vorschau?: readonly Ziel[] | undefined
  fehler?: readonly (keyof Empfehltexte['fehler'])[] | undefined
  konflikt?: boolean | undefined
}

/** Which field a fault belongs to. */
const FELD: Record<keyof Empfehltexte['fehler'], string> = {
  'anfrage-leer': 'anfrage',
  'anfrage-lang': 'anfrage',
  'schon-vorhanden': 'anfrage',
  'nichts-empfohlen': 'finden',
  'zu-viele': 'finden',
  'objekt-unbekannt': 'finden',
  'tag-ungueltig': 'von',
}

export function Empfehlung(props: EmpfehlungProps) {
  const { rahmen, vorhanden, fehler = [], konflikt } = props
  const t = texte(rahmen.sprache).redaktion.pflege.empfehlung
  const titel = vorhanden ? t.titel(vorhanden.wortlaut) : t.neuTitel
  return (
    <Suchseite rahmen={rahmen} bereich="empfehlungen" titel={titel} zurueck={{ url: REDAKTION.empfehlungen, text: t.zurueck }}>
      {konflikt ? (
        <Meldung art="achtung" titel={t.konfliktTitel} antwort>
          <p>{t.konflikt}</p>
        </Meldung>
      ) : null}
      <Fehlerliste titel={t.fehlerTitel(fehler.length)} fehler={fehler.map((art) => ({ feld: FELD[art], text: t.fehler[art] }))} />
      <Formular {...props} t={t} />
    </Suchseite>
  )
}

type MitTexten = EmpfehlungProps & { t: Empfehltexte }

/** The first button is the one that the Enter key presses: it only shows, and stores nothing. */
function Formular(props: MitTexten) {
  const { rahmen, t, vorhanden, anfrage, fehler = [], vorschau } = props
  const text = (feld: string) => fehler.flatMap((art) => (FELD[art] === feld ? [t.fehler[art]] : [])).join(' ') || undefined
  return (
    <form class="aw-formular" method="post" action={vorhanden ? REDAKTION.empfehlung(vorhanden.id) : REDAKTION.empfehlungNeu} novalidate>
      <input type="hidden" name="csrf" value={rahmen.csrf} />
      {vorhanden ? <input type="hidden" name="gesehen" value={String(vorhanden.nr)} /> : null}
      <Feld
        id="anfrage"
        name="anfrage"
        titel={t.anfrage}
        hinweis={t.anfrageHinweis}
        wert={anfrage}
        fehler={text('anfrage')}
        autocomplete="off"
      />
      <button class="kern-btn kern-btn--secondary" type="submit" name="tun" value="zeigen">
        <span class="kern-label">{t.vorschau}</span>
      </button>
      {vorschau ? <Vorschau t={t} vorschau={vorschau} /> : null}
      <Ziele {...props} />
      <Suchfeld {...props} fehlertext={text('finden')} />
      <div class="aw-tage">
        <Feld
          id="von"
          name="von"
          titel={t.von}
          hinweis={t.tagHinweis}
          wert={props.von}
          fehler={text('von')}
          art="date"
          kurz
          pflicht={false}
        />
        <Feld id="bis" name="bis" titel={t.bis} hinweis={t.tagHinweis} wert={props.bis} art="date" kurz pflicht={false} />
      </div>
      <div class="aw-formular__ende">
        <button class="kern-btn kern-btn--primary" type="submit" name="tun" value="speichern">
          <span class="kern-label">{t.speichern}</span>
        </button>
        <Link class="aw-link" href={REDAKTION.empfehlungen}>
          {t.abbrechen}
        </Link>
        {vorhanden ? (
          <button class="aw-knopf" type="submit" name="tun" value="entfernen">
            {t.entfernen}
          </button>
        ) : null}
      </div>
    </form>
  )
}

function Vorschau({ t, vorschau }: { t: Empfehltexte; vorschau: readonly Ziel[] }) {
  return (
    <section class="aw-satz" aria-labelledby="vorschau">
      <h2 id="vorschau">{t.vorschauTitel}</h2>
      {vorschau.length === 0 ? (
        <p>{t.vorschauLeer}</p>
      ) : (
        <ol class="aw-ziele">
          {vorschau.map((ziel) => (
            <li key={ziel.id}>
              <Link class="aw-link" href={ziel.url}>
                {ziel.titel}
              </Link>
            </li>
          ))}
        </ol>
      )}
    </section>
  )
}

function Ziele({ t, ziele }: MitTexten) {
  return (
    <section aria-labelledby="ziele">
      <h2 id="ziele">{t.ziele}</h2>
      {ziele.length === 0 ? <p class="aw-leise">{t.zieleLeer}</p> : null}
      <ol class="aw-zielliste">
        {ziele.map((ziel, i) => (
          <li key={ziel.id}>
            <input type="hidden" name="objekt" value={ziel.id} />
            <Name ziel={ziel} />
            <span class="aw-tun">
              {i > 0 ? <Schritt tun="hoch" text={t.hoch} ziel={ziel} /> : null}
              {i < ziele.length - 1 ? <Schritt tun="runter" text={t.runter} ziel={ziel} /> : null}
              <Schritt tun="weg" text={t.weg} ziel={ziel} />
            </span>
          </li>
        ))}
      </ol>
    </section>
  )
}

function Suchfeld({ t, finden, gefunden, ziele, fehlertext }: MitTexten & { fehlertext: string | undefined }) {
  const gewaehlt = new Set(ziele.map(({ id }) => id))
  return (
    <section>
      <div class="aw-suchzeile">
        <Feld
          id="finden"
          name="finden"
          titel={t.finden}
          hinweis={t.findenHinweis}
          wert={finden}
          fehler={fehlertext}
          art="search"
          autocomplete="off"
          pflicht={false}
        />
        <button class="kern-btn kern-btn--secondary" type="submit" name="tun" value="finden">
          <span class="kern-label">{t.findenLos}</span>
        </button>
      </div>
      {gefunden ? (
        <>
          <h3 class="aw-zielkopf">{t.gefunden}</h3>
          {gefunden.length === 0 ? <p role="status">{t.vorschauLeer}</p> : null}
          <ul class="aw-zielliste">
            {gefunden.map((ziel) => (
              <li key={ziel.id}>
                <Name ziel={ziel} />
                <span class="aw-tun">{gewaehlt.has(ziel.id) ? null : <Schritt tun="dazu" text={t.dazu} ziel={ziel} />}</span>
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </section>
  )
}

function Name({ ziel }: { ziel: Ziel }) {
  return (
    <span>
      <b>{ziel.titel}</b>
      <span class="aw-leise">{ziel.zusatz}</span>
    </span>
  )
}

function Schritt({ tun, text, ziel }: { tun: string; text: string; ziel: Ziel }) {
  return (
    <button class="aw-knopf" type="submit" name="tun" value={`${tun}:${ziel.id}`}>
      {text}
      <span class="kern-sr-only">{`: ${ziel.titel}`}</span>
    </button>
  )
}
