// The fee form between page and service: fields to amounts, and what the page shows again. Pure.
import type { EigeneGebuehr, Fassung, FassungId } from '../../domain/leistung/index.ts'
import { ok, type Result, refuse } from '../../platform/result.ts'
import { datum } from '../../ui/satz.ts'
import { type Oberflaechensprache, type Texte, texte } from '../../ui/texte/index.ts'
import { betragText, type KeinBetrag, parseBetrag } from './betrag.ts'
import type { Gebuehrenzeile } from './gebuehr.page.tsx'
import { zeitText } from './zeit-text.ts'

export type Feldfehler = KeinBetrag | 'unveraendert'

/** What was sent: text by field name, and what is wrong with it. */
export type Gebuehreneingabe = {
  werte: Readonly<Record<string, string>>
  fassung: FassungId
  fehler?: Readonly<Record<string, Feldfehler>>
  /** Somebody else was faster: show what holds now, keep nothing of the old state. */
  konflikt?: boolean
}

const MAX_FELD = 40

function feldVon(gebuehr: Pick<EigeneGebuehr, 'schluessel'>): string {
  return `betrag-${gebuehr.schluessel}`
}

export function eingabenVon(body: Readonly<Record<string, unknown>>): Gebuehreneingabe {
  const felder = Object.entries(body).filter(([name, wert]) => name.startsWith('betrag-') && typeof wert === 'string')
  const werte = Object.fromEntries(felder.map(([name, wert]) => [name, String(wert).slice(0, MAX_FELD)]))
  return { werte, fassung: String(body.fassung ?? '') as FassungId }
}

/** The amounts that differ from now. Refuses with one reason per field; nothing changed at all is a reason too. */
export function pruefeEingaben(
  gebuehren: readonly EigeneGebuehr[],
  { werte }: Gebuehreneingabe,
  hoechstensCent: number,
): Result<{ gebuehr: string; betragCent: number }[], Record<string, Feldfehler>> {
  const fehler: Record<string, Feldfehler> = {}
  const aenderungen: { gebuehr: string; betragCent: number }[] = []
  const aenderbare = gebuehren.filter((gebuehr) => gebuehr.aenderbar)
  for (const gebuehr of aenderbare) {
    const betrag = parseBetrag(werte[feldVon(gebuehr)] ?? '', hoechstensCent)
    if (!betrag.ok) fehler[feldVon(gebuehr)] = betrag.error
    else if (betrag.value !== gebuehr.betragCent) aenderungen.push({ gebuehr: gebuehr.schluessel, betragCent: betrag.value })
  }
  const erste = aenderbare[0]
  if (Object.keys(fehler).length === 0 && aenderungen.length === 0 && erste) fehler[feldVon(erste)] = 'unveraendert'
  return Object.keys(fehler).length > 0 ? refuse(fehler) : ok(aenderungen)
}

/** One row for each fee that is a single number. What was typed stays, unless somebody else has changed it meanwhile. */
export function zeilenVon(gebuehren: readonly EigeneGebuehr[], gesendet?: Gebuehreneingabe): Gebuehrenzeile[] {
  return gebuehren
    .filter((gebuehr) => gebuehr.aenderbar)
    .map((gebuehr) => {
      const feld = feldVon(gebuehr)
      const getippt = gesendet?.konflikt ? undefined : gesendet?.werte[feld]
      return {
        feld,
        bezeichnung: gebuehr.bezeichnung,
        bisher: gebuehr.satz,
        wert: getippt ?? betragText(gebuehr.betragCent ?? 0),
        fehler: gesendet?.fehler?.[feld],
      }
    })
}

/** Fees of one name hold one after the other: each then says from or until when. */
export function benannt(gebuehren: readonly EigeneGebuehr[], sprache: Oberflaechensprache): EigeneGebuehr[] {
  const { ab, bis } = texte(sprache).redaktion.gebuehr
  return gebuehren.map((gebuehr) => {
    const { bezeichnung, gueltigVon, gueltigBis } = gebuehr
    if (gebuehren.filter((andere) => andere.bezeichnung === bezeichnung).length < 2) return gebuehr
    const wann = [gueltigVon && ab(datum(gueltigVon, sprache)), gueltigBis && bis(datum(gueltigBis, sprache))].filter(Boolean)
    return { ...gebuehr, bezeichnung: [bezeichnung, ...wann].join(', ') }
  })
}

export function konfliktVon(
  fassung: Pick<Fassung, 'verfasser' | 'veroeffentlichtAm' | 'erstelltAm'>,
  namen: ReadonlyMap<string, string>,
  { t, sprache }: { t: Texte; sprache: Oberflaechensprache },
): { wer: string; wann: string } {
  const wer = namen.get(fassung.verfasser ?? '') ?? t.redaktion.akteure.system
  return { wer, wann: zeitText(fassung.veroeffentlichtAm ?? fassung.erstelltAm, sprache) }
}
