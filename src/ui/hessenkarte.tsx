// The outline of the Land as a plain drawing: Kreise, the chosen one darker, the chosen place darkest. The words stand beside it.

export type Umriss = { pfad: string; stufe: 'land' | 'kreis' | 'hier' }
export type Kartenbild = { viewBox: string; umrisse: readonly Umriss[] }

const KLASSEN = { land: 'aw-land', kreis: 'aw-land aw-land--kreis', hier: 'aw-land aw-land--hier' } as const

/** Hidden from screen readers: give the same fact as text beside it. */
export function Hessenkarte({ karte }: { karte: Kartenbild }) {
  return (
    <svg viewBox={karte.viewBox} aria-hidden="true">
      {karte.umrisse.map((umriss) => (
        <path key={umriss.pfad} class={KLASSEN[umriss.stufe]} d={umriss.pfad} />
      ))}
    </svg>
  )
}
