// Words in alphabetical order, to find all with a beginning. New ones wait in a short list of their own until it pays to sort them in.

type Eintrag = { wort: string; nr: number }

const WARTENDE = 512

export function createAlphabet() {
  let sortiert: Eintrag[] = []
  let neue: Eintrag[] = []

  const ordne = () => {
    if (neue.length === 0) return
    neue.sort(nachWort)
    sortiert = neue.length < sortiert.length ? verschmolzen(sortiert, neue) : [...sortiert, ...neue].sort(nachWort)
    neue = []
  }

  return {
    put: (wort: string, nr: number): void => void neue.push({ wort, nr }),
    mitAnfang(anfang: string, hoechstens: number): number[] {
      if (neue.length > WARTENDE) ordne()
      const gefunden: number[] = []
      for (
        let i = erstes(sortiert, anfang);
        i < sortiert.length && gefunden.length < hoechstens && sortiert[i]!.wort.startsWith(anfang);
        i++
      )
        gefunden.push(sortiert[i]!.nr)
      for (const { wort, nr } of neue) if (gefunden.length < hoechstens && wort.startsWith(anfang)) gefunden.push(nr)
      return gefunden
    },
  }
}

const nachWort = (a: Eintrag, b: Eintrag): number => (a.wort < b.wort ? -1 : a.wort > b.wort ? 1 : a.nr - b.nr)

function erstes(sortiert: readonly Eintrag[], anfang: string): number {
  let [von, bis] = [0, sortiert.length]
  while (von < bis) {
    const mitte = (von + bis) >> 1
    if (sortiert[mitte]!.wort < anfang) von = mitte + 1
    else bis = mitte
  }
  return von
}

function verschmolzen(a: readonly Eintrag[], b: readonly Eintrag[]): Eintrag[] {
  const alle: Eintrag[] = []
  let j = 0
  for (const eintrag of a) {
    while (j < b.length && nachWort(b[j]!, eintrag) < 0) alle.push(b[j++]!)
    alle.push(eintrag)
  }
  while (j < b.length) alle.push(b[j++]!)
  return alle
}
