// Small pictures beside words, never alone: hidden from screen readers.

const KLASSEN = {
  ort: 'aw-i aw-i--ort',
  telefon: 'aw-i aw-i--telefon',
  mail: 'aw-i aw-i--mail',
  uhr: 'aw-i aw-i--uhr',
  euro: 'aw-i aw-i--euro',
  kalender: 'aw-i aw-i--kalender',
  papier: 'aw-i aw-i--papier',
  amt: 'aw-i aw-i--amt',
  haken: 'aw-i aw-i--haken',
  kreuz: 'aw-i aw-i--kreuz',
  strich: 'aw-i aw-i--strich',
  menue: 'aw-i aw-i--menue',
  info: 'aw-i aw-i--info',
  laden: 'aw-i aw-i--laden',
  netz: 'aw-i aw-i--netz',
  schloss: 'aw-i aw-i--schloss',
  einfach: 'kern-icon aw-i--einfach',
  gebaerden: 'kern-icon aw-i--gebaerden',
  sprache: 'kern-icon aw-i--sprache',
  erfolg: 'kern-icon aw-i--erfolg',
} as const

export type Zeichenart = keyof typeof KLASSEN

export function Zeichen({ art }: { art: Zeichenart }) {
  return <span class={KLASSEN[art]} aria-hidden="true" />
}
