// What the page of an office says to machines of its building: the usual hours, the days that differ, what is known of the access.
import type { Oeffnung, Zeitspanne, Zweckoeffnung } from '../../../ui/oeffnungszeiten.tsx'

export type Haus = {
  oeffnung?: Oeffnung | undefined
  barrierefreiheit?: { merkmale: readonly { text: string; da: boolean }[] } | undefined
}

const WOCHENTAGE = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
/** So schema.org says "closed". */
const GESCHLOSSEN: readonly Zeitspanne[] = [{ von: '00:00', bis: '00:00' }]

/** Undefined where nothing is known. An office by appointment only has no hours at which one can walk in. */
export function ortsdaten({ oeffnung, barrierefreiheit }: Haus) {
  const zeiten = oeffnung && !oeffnung.nurNachVereinbarung ? oeffnungsdaten(oeffnung) : {}
  const merkmale = (barrierefreiheit?.merkmale ?? []).map(({ text, da }) => ({
    '@type': 'LocationFeatureSpecification',
    name: text,
    value: da,
  }))
  const daten = { ...zeiten, ...(merkmale.length > 0 ? { amenityFeature: merkmale } : {}) }
  return Object.keys(daten).length > 0 ? { '@type': 'Place', ...daten } : undefined
}

/** Hours for single purposes, each as a way to reach the office. By appointment only has none to tell. */
export function zweckdaten(zwecke: readonly Zweckoeffnung[] = []) {
  return zwecke.flatMap(({ zweck, oeffnung }) => {
    if (oeffnung.nurNachVereinbarung) return []
    const { openingHoursSpecification = [], specialOpeningHoursSpecification = [] } = oeffnungsdaten(oeffnung)
    const zeiten = [...openingHoursSpecification, ...specialOpeningHoursSpecification]
    return zeiten.length > 0 ? { '@type': 'ContactPoint', contactType: zweck, hoursAvailable: zeiten } : []
  })
}

/** `sonst` are the usual hours of a day that differs this week. */
function oeffnungsdaten({ tage, ausnahmen = [] }: Oeffnung) {
  const woche = tage.flatMap(({ wochentag, zeiten, sonst }) =>
    (sonst ?? zeiten).map((zeit) => ({ dayOfWeek: WOCHENTAGE[wochentag - 1], ...spanne(zeit) })),
  )
  const besondere = [...tage.filter(({ sonst }) => sonst !== undefined), ...ausnahmen].flatMap(({ tag, zeiten }) =>
    (zeiten.length > 0 ? zeiten : GESCHLOSSEN).map((zeit) => ({ ...spanne(zeit), validFrom: tag, validThrough: tag })),
  )
  return {
    ...(woche.length > 0 ? { openingHoursSpecification: woche } : {}),
    ...(besondere.length > 0 ? { specialOpeningHoursSpecification: besondere } : {}),
  }
}

function spanne({ von, bis }: Zeitspanne) {
  return { '@type': 'OpeningHoursSpecification', opens: von, closes: bis }
}
