// Reads what stands in seeds/demo as an editor would: plain language, honesty about what is invented, references that lead somewhere. Form is checked by the loader.
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import type { LeistungKopf, SchichtInhalt } from '../../src/domain/leistung/index.ts'
import { stelleEintrag } from '../../src/domain/organisationseinheit/index.ts'
import { traegerAngabe } from '../../src/domain/traeger/index.ts'
import { type Einzelzustaendigkeit, einzelzustaendigkeit, type Regel, regel } from '../../src/domain/zustaendigkeit/index.ts'
import { parseCsv } from '../../src/platform/csv.ts'
import { demodateien } from '../../test/support/demobestand.ts'
import { lix, texte } from './sprachpruefung.ts'

const schluessel = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
const auftritt = z.object({ schluessel, hosts: z.array(z.string()).min(1), traeger: schluessel, thema: z.record(z.string(), z.string()) })
const konto = z.object({ email: z.email(), traeger: schluessel, passwort: z.string().min(12), totp: z.string().regex(/^[A-Z2-7]{32}$/) })
const dienst = z.object({ schluessel, leistung: schluessel, ars: z.string(), url: z.url() })

/** A file of the Land (`kopf`) or of a Träger (`leistung`), as written. */
type Datei = {
  kopf?: LeistungKopf
  leistung?: string
  regeln?: Record<string, { ersetzen?: boolean; ausblenden?: boolean }>
  schichten: SchichtInhalt[]
}

const fakten = (datei: string) => readFileSync(new URL(`../fakten/${datei}`, import.meta.url), 'utf8')
const KATALOG = new Set(parseCsv(fakten('katalog/leistungen.csv'), ['schluessel']).map(({ schluessel }) => schluessel))
KATALOG.add('99102013104000') // Hundesteuer Anmeldung: given out after the catalogue of 2019, see faktenpruefung
const LAGEN = new Set(
  [...fakten('codelisten/eintraege.csv').matchAll(/^urn:xoev-de:fim:codeliste:pvlagen,(\d{7}),/gm)].map((fund) => fund[1]!),
)

const { dateien } = await demodateien()
const alle = [...dateien.leistungen, ...dateien.oertlich].map(({ datei, daten }) => ({ datei, roh: daten as Datei }))
const leistungen = alle.filter(({ roh }) => roh.kopf)
const koepfe = new Map(leistungen.map(({ roh }) => [roh.kopf!.slug, roh]))
const schichtenVon = (roh: Datei) => roh.schichten
const liste = (art: keyof typeof dateien) => dateien[art].flatMap(({ daten }) => daten as unknown[])
const stellen = z.array(stelleEintrag).parse(liste('stellen'))
const alleTraeger = z.array(traegerAngabe).parse(liste('traeger'))
const regelwerk = {
  regeln: dateien.zustaendigkeiten.flatMap(({ daten }): Regel[] => z.array(regel).parse((daten as { regeln?: unknown }).regeln ?? [])),
  einzeln: dateien.zustaendigkeiten.flatMap(({ daten }): Einzelzustaendigkeit[] =>
    z.array(einzelzustaendigkeit).parse((daten as { einzeln?: unknown }).einzeln ?? []),
  ),
}
const dienste = z.array(dienst).parse(liste('onlinedienste'))
const slugs = [...koepfe.keys()]

describe.each(alle)('$datei', ({ datei, roh }) => {
  const leistung = koepfe.get(roh.kopf?.slug ?? roh.leistung ?? '')
  test('heißt wie die Leistung', () => {
    expect(datei).toMatch(new RegExp(`/${roh.kopf?.slug ?? roh.leistung}\\.yaml$`))
  })

  if (hatSprache(leistung, 'en'))
    test('sagt auf Englisch alles, was auf Deutsch da ist', () => {
      expect(fehlend(roh, 'en')).toEqual([])
    })

  if (hatSprache(leistung, 'de-einfach'))
    test('sagt in einfacher Sprache alles oder nichts, in kurzen Sätzen', () => {
      expect(fehlend(roh, 'de-einfach')).toEqual([])
      expect(langeSaetze(roh, 'de-einfach', 12)).toEqual([])
    })

  test('liest sich leicht: Teaser und Schritte unter LIX 50, kein Schritt über 60, kein Satz über 22 Wörter', () => {
    for (const sprache of ['de', 'en'] as const) {
      for (const { module } of schichtenVon(roh)) {
        for (const teil of [module.teaser, module.verfahrensablauf?.schritte, module.voraussetzungen?.schritte]) {
          const saetze = texte(teil, sprache).map(({ satz }) => satz)
          if (saetze.length > 0) expect(lix(saetze.join(' ')), saetze.join(' ')).toBeLessThan(50)
          for (const satz of saetze) expect(lix(satz), satz).toBeLessThan(60)
        }
      }
      expect(langeSaetze(roh, sprache, 22)).toEqual([])
    }
  })

  test('spricht die Leute mit Sie an und verweist nie auf nichts', () => {
    const alle = texte(roh, 'de').map(({ satz }) => satz)
    expect(
      alle.filter((satz) => /\b(du|dir|dich|dein\w*|euch|euer)\b|\bman\b|\bk\. ?A\.|\bz\. ?B\.|\bbzw\.|\bggf\.|\bu\. ?a\./i.test(satz)),
    ).toEqual([])
  })

  test('nennt zu jedem Betrag das Recht, und jeder Betrag einer Gemeinde heißt Demo-Angabe', () => {
    for (const { ebene, module } of schichtenVon(roh)) {
      for (const posten of module.kosten?.eintraege ?? []) {
        expect(posten.rechtsgrundlage, posten.bezeichnung.de).toMatch(
          ebene === 'gemeinde' || ebene === 'kreis' ? /Demo-Angabe/ : /§|Artikel|Anlage|Nummer|V\b|Satzung|Festsetzung/,
        )
        if (posten.art === 'fix') expect(posten.betragCent, posten.bezeichnung.de).toBeGreaterThan(0)
        if (posten.art === 'variabel') expect([posten.vonCent, posten.bisCent]).not.toEqual([undefined, undefined])
      }
    }
  })

  if (roh.kopf)
    test('nennt nur Leistungsschlüssel und Lagen, die in den Katalogen stehen', () => {
      expect(roh.kopf!.leistungsschluessel.filter((schluessel) => !KATALOG.has(schluessel))).toEqual([])
      expect((roh.kopf!.lagen ?? []).filter((lage) => !LAGEN.has(lage))).toEqual([])
    })

  test('behauptet keine Prüfung, die es nicht gab', () => {
    for (const { module } of schichtenVon(roh)) expect(module.fachlicheFreigabe).toEqual({ geprueft: false })
  })

  test('ersetzt in den Gemeinden nur, was das Land erlaubt, und blendet nur Freigegebenes aus', () => {
    const regeln = leistung?.regeln ?? {}
    for (const { ebene, modus } of schichtenVon(roh)) {
      for (const [modul, art] of Object.entries(modus ?? {})) {
        expect(['kreis', 'gemeinde']).toContain(ebene)
        const ersetzbar = regeln[modul]?.ersetzen ?? ['kosten', 'fristen', 'bearbeitungsdauer', 'ansprechpunkt'].includes(modul)
        expect(art === 'ersetzt' ? ersetzbar : regeln[modul]?.ausblenden, `${modul}: ${art}`).toBe(true)
      }
    }
  })
})

/** A title in a language promises the whole text in it, of the Land and of every town. */
function hatSprache(roh: Datei | undefined, sprache: 'en' | 'de-einfach') {
  return roh?.schichten.some(({ module }) => module.bezeichnungBuerger?.text?.[sprache] !== undefined) ?? false
}
const fehlend = (wert: unknown, sprache: 'en' | 'de-einfach') =>
  texte(wert, 'de')
    .filter(({ lokal }) => !lokal[sprache])
    .map(({ satz }) => satz)
const langeSaetze = (wert: unknown, sprache: 'de' | 'en' | 'de-einfach', hoechstens: number) =>
  texte(wert, sprache).flatMap(({ satz }) => satz.split(/(?<=[.?!:])\s+|\n+/).filter((einer) => einer.split(/\s+/).length > hoechstens))

describe('Behörden', () => {
  test('tragen je Gebiet und Aufgabe höchstens eine Stelle, sonst wäre die Zuständigkeit ein Konflikt', () => {
    const paare = stellen.flatMap((s) => s.aufgaben.map((aufgabe) => `${s.ars} ${aufgabe}`))
    expect(paare.filter((paar, i) => paare.indexOf(paar) !== i)).toEqual([])
  })

  test('haben eigene Schlüssel und hängen an einer Behörde, die es gibt', () => {
    const namen = stellen.map((s) => s.schluessel)
    expect(new Set(namen).size).toBe(namen.length)
    expect(stellen.filter((s) => s.uebergeordnet && !namen.includes(s.uebergeordnet))).toEqual([])
  })

  test('geben sich als Demo zu erkennen: Nummern und Adressen, die niemandem gehören', () => {
    for (const s of stellen) {
      expect(s.demo, s.schluessel).toBe(true)
      for (const nummer of [s.telefon, ...s.personen.map((p) => p.telefon)]) expect(nummer ?? '069 90009-000').toMatch(/^069 90009-\d{3}$/)
      for (const adresse of [s.email, ...s.personen.map((p) => p.email)]) expect(adresse ?? 'a@b.example').toMatch(/\.example$/)
      expect(s.web).toMatch(/^https:\/\/www\.[a-z-]+\.example\/$/)
      expect(s.name.en, s.schluessel).toBeTruthy()
    }
  })
})

describe('Verweise', () => {
  test('jede Regel, jede Zeile und jeder Online-Dienst meint eine Leistung, die es gibt', () => {
    const gemeint = [...regelwerk.regeln, ...regelwerk.einzeln, ...dienste].map(({ leistung }) => leistung)
    expect(gemeint.filter((slug) => !slugs.includes(slug))).toEqual([])
    expect(slugs.filter((slug) => !regelwerk.regeln.some((r) => r.leistung === slug && r.rolle === 'zustaendige-stelle'))).toEqual([])
  })

  test('Online-Dienste führen ins Nichts', () => {
    expect(dienste.filter((d) => !/\.example\//.test(d.url))).toEqual([])
  })

  test('Auftritte und Konten gehören Trägern; jedes Konto hat sein eigenes Geheimnis', () => {
    const auftritte = z.array(auftritt).parse(liste('auftritte'))
    const konten = z.array(konto).parse(liste('konten'))
    const namen = alleTraeger.map((t) => t.schluessel)
    expect([...auftritte, ...konten].filter((a) => !namen.includes(a.traeger))).toEqual([])
    expect(new Set(konten.map((k) => k.totp)).size).toBe(konten.length)
  })
})

test('Farben der Auftritte sind lesbar: mindestens 7:1 auf hellem und dunklem Grund', () => {
  for (const { schluessel: name, thema } of z.array(auftritt).parse(liste('auftritte'))) {
    const { akzent = '', akzentAuf = '', akzentDunkel = '', akzentAufDunkel = '' } = thema
    for (const [vorn, hinten] of [
      [akzent, '#ffffff'],
      [akzent, akzentAuf],
      [akzentDunkel, akzentAufDunkel],
      [akzentDunkel, '#1b1f27'],
    ] as const)
      expect(kontrast(vorn, hinten), `${name}: ${vorn} auf ${hinten}`).toBeGreaterThanOrEqual(7)
  }
})

/** WCAG 2.2, relative luminance and contrast ratio. */
function kontrast(a: string, b: string): number {
  const hell = (farbe: string) => {
    const [r = 0, g = 0, bl = 0] = [1, 3, 5]
      .map((i) => Number.parseInt(farbe.slice(i, i + 2), 16) / 255)
      .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4))
    return 0.2126 * r + 0.7152 * g + 0.0722 * bl
  }
  const [x, y] = [hell(a), hell(b)].sort((p, q) => q - p) as [number, number]
  return (x + 0.05) / (y + 0.05)
}
