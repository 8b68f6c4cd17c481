// The way to a place: the canonical address once it is known, the question while it is not.
import type { Bezugsort } from '../../domain/leistung/index.ts'
import { texte } from '../../ui/texte/index.ts'
import { type Anfrage, rahmenFuer, VORSATZ } from './anfrage.ts'
import type { PortalDienste } from './dienste.ts'
import type { OrtProps } from './ort.page.tsx'
import type { Ortswahl } from './ortswahl.ts'

/** A rooted path of this site, or the start page: what stands in an address may come from anybody. */
export function sichererPfad(text: string): string {
  if (!/^\/(?![/\\])/.test(text)) return '/'
  try {
    const { host, pathname, search } = new URL(text, 'http://hier.invalid')
    return host === 'hier.invalid' && !pathname.startsWith('//') ? pathname + search : '/' // `/.//boese.example` becomes `//boese.example`
  } catch {
    return '/'
  }
}

/** The same address with the place settled: `name=<ARS>` instead of what was typed. */
export function mitOrt(url: string, name: string, ars: string | null): string {
  const [pfad = '/', query = ''] = url.split('?', 2)
  const parameter = new URLSearchParams(query)
  parameter.delete('wo')
  if (ars === null) parameter.delete(name)
  else parameter.set(name, ars)
  const rest = parameter.toString()
  return rest ? `${pfad}?${rest}` : pfad
}

/** Where to send people whose place was typed, or has a new key; null if the address is right as it is. */
export function umleitungZumOrt(anfrage: Anfrage, url: string, name: string, wahl: Ortswahl): string | null {
  if (wahl.art !== 'ort' || (wahl.kanonisch && !anfrage.parameter('wo'))) return null
  const ziel = anfrage.pfad === '/ort' ? sichererPfad(anfrage.parameter('zurueck')) : url
  return mitOrt(ziel, name, wahl.gebiet.ars)
}

type Frage = {
  url: string
  name: string
  wahl: Ortswahl
  bezugsort?: Bezugsort
  /** Set when the place is clear but nothing holds there; `nurIn` says where it does, `dort` is the key of that place if it is one. */
  leistung?: { titel: string; nurIn: string | undefined; dort: string | null }
}

/** The page that asks. `url` is the address asked for; on `/ort` itself the page to return to. */
export function ortSeite(dienste: PortalDienste, anfrage: Anfrage, frage: Frage): OrtProps {
  const { wahl, name } = frage
  const aufOrtsseite = anfrage.pfad === '/ort'
  const ziel = aufOrtsseite ? sichererPfad(anfrage.parameter('zurueck')) : frage.url
  const treffer = wahl.art === 'mehrere' ? wahl.treffer : []
  const gezeigt = treffer.slice(0, 20)
  const t = texte(anfrage.oberflaeche)
  return {
    rahmen: rahmenFuer(dienste, { ...anfrage, ort: name === 'ort' && wahl.art !== 'ort' ? null : anfrage.ort }),
    eingabe: wahl.art === 'mehrere' || wahl.art === 'unbekannt' ? wahl.text : '',
    vorschlaege: gezeigt.map(({ ort, zusatz }) => ({ name: ort.kurzname, zusatz, url: mitOrt(ziel, name, ort.ars) })),
    gesamt: treffer.length,
    aktion: aufOrtsseite ? `${VORSATZ[anfrage.sprache]}/ort` : ziel.split('?', 1)[0]!,
    felder: aufOrtsseite ? { zurueck: ziel } : uebrigeFelder(ziel, name),
    nichtHier: nichtHierAngaben(frage, ziel),
    ohneOrt: mitOrt(ziel, name, null),
    frage: frage.bezugsort && frage.bezugsort !== 'wohnort' ? t.bezugsort[frage.bezugsort].frage : undefined,
  }
}

function nichtHierAngaben({ leistung, wahl, name }: Frage, ziel: string): OrtProps['nichtHier'] {
  if (!leistung || wahl.art !== 'ort') return undefined
  const { titel, nurIn, dort } = leistung
  return { leistung: titel, ort: wahl.gebiet.kurzname, ...(nurIn ? { nurIn: { satz: nurIn, url: mitOrt(ziel, name, dort) } } : {}) }
}

/** A GET form drops the query of its action, so what must stay travels in hidden fields. */
function uebrigeFelder(url: string, name: string): Record<string, string> {
  const felder = Object.fromEntries(new URLSearchParams(url.split('?', 2)[1] ?? ''))
  delete felder.wo
  delete felder[name]
  return felder
}
