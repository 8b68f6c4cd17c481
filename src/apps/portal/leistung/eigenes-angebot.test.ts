// Where a service of one Träger is offered, in which words, and when nobody need be asked for the place.
import { describe, expect, test } from 'vitest'
import type { VeroeffentlichteLeistung } from '../../../domain/leistung/index.ts'
import { musterGebiete } from '../../../domain/zustaendigkeit/fixtures.ts'
import { texte } from '../../../ui/texte/index.ts'
import { einzigerOrt, nurIn, satzNurIn } from './eigenes-angebot.ts'

const gebiete = musterGebiete()
const [WANFRIED, KREIS, HESSEN] = ['066360013013', '066360000000', '060000000000']
const TAG = '2026-11-26'

function schicht(ebene: string, ars: string, bezugsort = 'veranstaltungsort'): VeroeffentlichteLeistung {
  return { ebene, ars, kopf: { bezugsort } } as unknown as VeroeffentlichteLeistung
}
const namen = (rows: VeroeffentlichteLeistung[]) => nurIn(rows, gebiete, TAG).map((gebiet) => gebiet.kurzname)

describe('ein eigenes Angebot', () => {
  test('einer Stadt gibt es nur dort, auch wenn es in drei Sprachen beschrieben ist', () => {
    const rows = ['de', 'en', 'de-einfach'].map(() => schicht('gemeinde', WANFRIED))
    expect(namen(rows)).toEqual(['Wanfried'])
    expect(satzNurIn(nurIn(rows, gebiete, TAG), texte('de'))).toBe('Dieses Angebot gibt es nur in Wanfried.')
    expect(satzNurIn(nurIn(rows, gebiete, TAG), texte('en'))).toBe('This is only offered in Wanfried.')
  })

  test('eines Kreises gibt es im ganzen Kreis, auch wo eine Stadt etwas ergänzt', () => {
    const eigene = nurIn([schicht('gemeinde', WANFRIED), schicht('kreis', KREIS)], gebiete, TAG)
    expect(satzNurIn(eigene, texte('de'))).toBe('Dieses Angebot gibt es nur im Werra-Meißner-Kreis.')
  })

  test('ist nicht, was das Land beschreibt und die Stadt ergänzt', () => {
    expect(namen([schicht('land', HESSEN), schicht('gemeinde', WANFRIED)])).toEqual([])
    expect(satzNurIn([], texte('de'))).toBeUndefined()
  })
})

describe('nach dem Ort wird nicht gefragt', () => {
  const einer = (row: VeroeffentlichteLeistung) => einzigerOrt([row], nurIn([row], gebiete, TAG))?.kurzname ?? null

  test('wenn es nur einer sein kann', () => expect(einer(schicht('gemeinde', WANFRIED))).toBe('Wanfried'))
  test('wohl aber nach dem Wohnort', () => expect(einer(schicht('gemeinde', WANFRIED, 'wohnort'))).toBeNull())
  test('und nach der Gemeinde im Kreis', () => expect(einer(schicht('kreis', KREIS))).toBeNull())
})
