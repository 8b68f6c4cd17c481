// What begins or ends on which day: a small list, so that midnight touches only what it changes.
import type { Tag } from './platform/zeit.ts'

export type Kalender<T> = {
  /** Notes the object for these days. One that no longer changes then is looked at once in vain, no more. */
  merke(tage: readonly Tag[], key: string, objekt: T): void
  /** Takes out what stands there up to and including this day, day by day, each object once. */
  nimm(bis: Tag): T[]
}

export function createKalender<T>(): Kalender<T> {
  const jeTag = new Map<Tag, Map<string, T>>()
  return {
    merke(tage, key, objekt) {
      for (const tag of tage) {
        const notiert = jeTag.get(tag)
        if (notiert) notiert.set(key, objekt)
        else jeTag.set(tag, new Map([[key, objekt]]))
      }
    },
    nimm(bis) {
      const faellig = new Map<string, T>()
      for (const tag of [...jeTag.keys()].filter((eintrag) => eintrag <= bis).sort()) {
        for (const [key, objekt] of jeTag.get(tag)!) faellig.set(key, objekt)
        jeTag.delete(tag)
      }
      return [...faellig.values()]
    },
  }
}
