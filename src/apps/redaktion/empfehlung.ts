// The form of a best bet between two clicks: its fields, and what each button makes of them. Nothing is stored before "speichern". Pure.

export type Empfehlungseingabe = {
  anfrage: string
  /** Ids in order. */
  ids: readonly string[]
  von: string
  bis: string
  finden: string
  gesehen: number
}

export type Knopf = { tun: 'zeigen' | 'finden' | 'speichern' | 'entfernen' | 'hoch' | 'runter' | 'weg' | 'dazu'; id: string }

const KNOEPFE = ['zeigen', 'finden', 'speichern', 'entfernen', 'hoch', 'runter', 'weg', 'dazu'] as const
const HOECHSTENS = 20

export function eingabeVon(body: unknown): { eingabe: Empfehlungseingabe; knopf: Knopf } {
  const felder = body as Record<string, unknown>
  const text = (name: string, zeichen: number) => {
    const wert = felder[name]
    return typeof wert === 'string' ? wert.trim().slice(0, zeichen) : ''
  }
  const objekte = Array.isArray(felder.objekt) ? felder.objekt : [felder.objekt]
  const ids = [...new Set(objekte.filter((id): id is string => typeof id === 'string' && id !== ''))].slice(0, HOECHSTENS)
  const [tun, id = ''] = text('tun', 100).split(':', 2)
  return {
    eingabe: {
      anfrage: text('anfrage', 200),
      ids,
      von: text('von', 10),
      bis: text('bis', 10),
      finden: text('finden', 200),
      gesehen: Number(felder.gesehen),
    },
    knopf: { tun: KNOEPFE.find((knopf) => knopf === tun) ?? 'zeigen', id },
  }
}

/** The order after a button of the list; others leave it as it is. */
export function ordne(ids: readonly string[], { tun, id }: Knopf): string[] {
  const stelle = ids.indexOf(id)
  if (tun === 'dazu') return stelle < 0 && id !== '' ? [...ids, id] : [...ids]
  if (stelle < 0) return [...ids]
  if (tun === 'weg') return ids.filter((eine) => eine !== id)
  const ziel = tun === 'hoch' ? stelle - 1 : tun === 'runter' ? stelle + 1 : stelle
  if (ziel < 0 || ziel >= ids.length) return [...ids]
  return ids.toSpliced(stelle, 1).toSpliced(ziel, 0, id)
}
