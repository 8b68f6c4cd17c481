// The page for "why can't I find this?": which service is meant, and what stands in the way at this place, on this day, in this language.
import { formatLeistungsschluessel, parseLeistungsschluessel } from '../../../domain/katalog/index.ts'
import { alle } from '../../../domain/zustaendigkeit/index.ts'
import { suchtext } from '../../../platform/http/index.ts'
import { datum } from '../../../ui/satz.ts'
import { texte } from '../../../ui/texte/index.ts'
import { type Anfrage, adresse, rahmenFuer } from '../anfrage.ts'
import type { PortalDienste } from '../dienste.ts'
import { ketteVon } from '../verzeichnis.ts'
import type { WarumProps } from './warum.page.tsx'
import { findeGemeinteLeistungen, type GemeinteLeistung } from './warum-gemeint.ts'
import { type Grund, warumNicht } from './warum-grund.ts'

const HOECHSTENS_ORTE = 12

export function warumSeite(dienste: PortalDienste, anfrage: Anfrage): WarumProps {
  const q = suchtext(anfrage.parameter('q'))
  const gemeinte = q === '' ? [] : findeGemeinteLeistungen(q, { leistungen: dienste.leistungen(), katalog: dienste.katalog() })
  const [eine, ...mehr] = gemeinte
  return {
    rahmen: rahmenFuer(dienste, anfrage, { mehr: { q } }),
    q,
    unbekannt: q !== '' && !eine,
    auswahl: mehr.length > 0 ? gemeinte.map((gemeint) => wahlVon(gemeint, anfrage)) : undefined,
    ergebnis: eine && mehr.length === 0 ? ergebnisVon(dienste, anfrage, eine) : undefined,
    stellen: adresse(anfrage, '/dienststellen'),
  }
}

function wahlVon({ titel, schluessel, rows }: GemeinteLeistung, anfrage: Anfrage) {
  const key = schluessel && lesbar(schluessel)
  return { titel, zusatz: key ?? undefined, url: adresse(anfrage, '/warum', { q: key ?? titel }), beschrieben: rows.length > 0 }
}

/** With dots, as people write it. */
function lesbar(schluessel: string): string | null {
  const gelesen = parseLeistungsschluessel(schluessel)
  return gelesen.ok ? formatLeistungsschluessel(gelesen.value) : null
}

function ergebnisVon(dienste: PortalDienste, anfrage: Anfrage, { titel, schluessel, rows }: GemeinteLeistung): WarumProps['ergebnis'] {
  const { ort, tag, sprache } = anfrage
  const leistung = rows[0]?.leistungId
  const zustaendig = ort && leistung ? alle(dienste.zustaendigkeiten(), { leistung, gebiet: ort.id, tag }).zustaendigeStelle : null
  const kette = ketteVon(dienste, anfrage).flatMap(({ ars }) => ars ?? [])
  const grund = warumNicht({ rows, kette, sprache, tag, zustaendig })
  const zuSehen = grund.art === 'da' || grund.art === 'andere-sprache' || 'durch' in grund
  const slug = rows[0]?.slug
  return {
    titel,
    schluessel: (schluessel && lesbar(schluessel)) ?? undefined,
    gut: grund.art === 'da',
    satz: satzVon(grund, anfrage),
    entwuerfe: grund.art === 'nicht-veroeffentlicht',
    url: zuSehen && slug ? adresse(anfrage, `/leistung/${slug}`) : undefined,
    orte: grund.art === 'nur-anderswo' && slug ? orteVon(dienste, anfrage, { slug, ars: grund.ars }) : [],
  }
}

function satzVon(grund: Grund, { ort, oberflaeche }: Anfrage): string {
  const t = texte(oberflaeche).warumNicht.grund
  const name = ort?.kurzname ?? null
  switch (grund.art) {
    case 'da':
      return t.da(name)
    case 'nicht-veroeffentlicht':
      return t.nichtVeroeffentlicht
    case 'erst-ab':
      return t.erstAb(datum(grund.tag, oberflaeche))
    case 'vorbei':
      return t.vorbei(datum(grund.tag, oberflaeche))
    case 'nur-anderswo':
      return t.nurAnderswo(name)
    case 'andere-sprache':
      return t.andereSprache
    case 'nicht-angeboten':
      return t.nichtAngeboten(name ?? '')
    case 'uebernimmt':
      return t.uebernimmt(name ?? '', grund.durch[oberflaeche] ?? grund.durch.de)
    case 'beim-bund':
      return t.beimBund(grund.durch[oberflaeche] ?? grund.durch.de)
  }
}

/** Towns lead to the service there; a Kreis, which is no place of its own, to its towns. */
function orteVon(dienste: PortalDienste, anfrage: Anfrage, { slug, ars }: { slug: string; ars: readonly string[] }) {
  return ars
    .flatMap((key) => dienste.gebiete().findByArs(key, anfrage.tag) ?? [])
    .map((gebiet) => ({
      name: gebiet.kurzname,
      url:
        gebiet.ebene === 'gemeinde'
          ? adresse({ ...anfrage, ort: gebiet }, `/leistung/${slug}`)
          : adresse({ ...anfrage, ort: null }, '/dienststellen', { kreis: gebiet.ars }),
    }))
    .sort((a, b) => a.name.localeCompare(b.name, anfrage.oberflaeche))
    .slice(0, HOECHSTENS_ORTE)
}
