// The body of an area by its real kind of name ("Universitätsstadt Marburg", "Marktflecken Villmar"), and Träger made from areas. Pure.
import type { Tag } from '../../platform/zeit.ts'
import type { Gebiet, GebietIndex } from '../gebiet/index.ts'
import { artVonArs, schluesselAus, type TraegerAngabe } from './traeger.ts'

/** What a Gemeinde calls itself before its name: the designation of the facts ("Kreisstadt"), else Stadt or Gemeinde. */
export function bezeichnung({ art, name, kurzname }: Gebiet): string {
  const zusatz = name.startsWith(`${kurzname}, `) ? name.slice(kurzname.length + 2).split(', ')[0] : undefined
  return zusatz ?? (art === 'gemeinde' ? 'Gemeinde' : 'Stadt')
}

/** "Stadt Wanfried", "Landkreis Fulda", "Land Hessen". */
export function koerperschaft(gebiet: Gebiet): string {
  if (gebiet.ebene === 'land') return `Land ${gebiet.kurzname}`
  if (gebiet.ebene === 'regierungsbezirk') return gebiet.name.replace('Regierungsbezirk', 'Regierungspräsidium')
  return gebiet.ebene === 'gemeinde' ? `${bezeichnung(gebiet)} ${gebiet.kurzname}` : gebiet.name
}

/** "der Stadt Wanfried", "des Marktfleckens Villmar", "des Landkreises Fulda", "des Werra-Meißner-Kreises". */
export function koerperschaftGenitiv(gebiet: Gebiet): string {
  const name = koerperschaft(gebiet)
  if (gebiet.ebene === 'gemeinde') return /^\S*flecken /.test(name) ? `des ${name.replace('flecken ', 'fleckens ')}` : `der ${name}`
  if (gebiet.ebene === 'land') return `des Landes ${gebiet.kurzname}`
  if (gebiet.ebene === 'regierungsbezirk') return name.replace('Regierungspräsidium', 'des Regierungspräsidiums')
  if (/^(Land)?[Kk]reis /.test(name)) return `des ${name.replace(/^(Landk|K)reis /, '$1reises ')}`
  return /kreis$/i.test(name) ? `des ${name}es` : `für ${name}`
}

/** The short name in keys and addresses: `wanfried`, `landkreis-fulda`, `rp-kassel`. */
export function gebietsschluessel(gebiet: Gebiet): string {
  if (gebiet.ebene === 'regierungsbezirk') return schluesselAus(gebiet.name.replace('Regierungsbezirk', 'rp'))
  return schluesselAus(gebiet.ebene === 'land' ? `land ${gebiet.kurzname}` : gebiet.ebene === 'gemeinde' ? gebiet.kurzname : gebiet.name)
}

/** One Träger for each area that has none yet. Order of the areas does not matter. */
export function erzeugeTraeger(gebiete: readonly Gebiet[], schonDa: readonly Pick<TraegerAngabe, 'ars' | 'schluessel'>[]): TraegerAngabe[] {
  const versorgt = new Set(schonDa.map(({ ars }) => ars))
  const vergeben = new Set(schonDa.map(({ schluessel }) => schluessel))
  const neue = gebiete.filter(({ ars, ebene }) => ars !== null && ebene !== 'bezirk' && !versorgt.has(ars))
  const anzahl = new Map<string, number>()
  for (const kurz of neue.map(gebietsschluessel)) anzahl.set(kurz, (anzahl.get(kurz) ?? 0) + 1)
  return neue.map((gebiet) => {
    const kurz = gebietsschluessel(gebiet)
    const eindeutig = !vergeben.has(kurz) && anzahl.get(kurz) === 1
    return {
      schluessel: eindeutig ? kurz : `${kurz}-${gebiet.ars}`,
      name: koerperschaft(gebiet),
      art: gebiet.art === 'kreisfreie-stadt' ? 'gemeinde' : artVonArs(gebiet.ars!),
      ars: gebiet.ars,
      gueltigVon: '1949-05-24',
      gueltigBis: null,
    }
  })
}

const BUND = '000000000000'

/** Who keeps what is said of an area: its Träger, also by a key it once had; for Bezirke and the Bund the Land. */
export function traegerNachArs(
  traeger: readonly { ars: string | null; id: string }[],
  gebiete: Pick<GebietIndex, 'findByArs'>,
  land: string,
  tag: Tag,
): (ars: string) => string | null {
  const jeArs = new Map(traeger.map(({ ars, id }) => [ars, id]))
  return (ars) => {
    if (ars.startsWith('bezirk/') || ars === BUND) return jeArs.get(land) ?? null
    return jeArs.get(ars) ?? jeArs.get(gebiete.findByArs(ars, tag)?.ars ?? '') ?? null
  }
}
