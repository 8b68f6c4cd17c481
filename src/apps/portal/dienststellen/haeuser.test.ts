// Which houses the start page names for a place: those of the day, never a department, never one that has ended.
import { expect, test } from 'vitest'
import { gebietId, musterGebiete, musterModell, musterStelle } from '../../../domain/zustaendigkeit/fixtures.ts'
import type { Anfrage } from '../anfrage.ts'
import type { PortalDienste } from '../dienste.ts'
import { haeuserVor } from '../verzeichnis.ts'

const gebiete = musterGebiete()
const [WANFRIED, KREIS] = ['066360013013', '066360000000']
const alt = musterStelle('Altes Rathaus', WANFRIED, [], { gueltigBis: '2026-06-30' })
const neu = musterStelle('Neues Rathaus', WANFRIED, [], { gueltigVon: '2026-07-01' })
const amt = musterStelle('Amt', WANFRIED, ['steuern'], { uebergeordnet: neu.id })
const kreis = musterStelle('Kreishaus', KREIS)

function namen(tag: string): string[] {
  const modell = musterModell({ stellen: [amt, alt, neu, kreis] })
  const dienste = { gebiete: () => gebiete, zustaendigkeiten: () => modell } as unknown as PortalDienste
  const anfrage = { tag, ort: gebiete.findById(gebietId('Wanfried')) } as unknown as Anfrage
  return haeuserVor(dienste, anfrage).map(({ inhalt }) => inhalt.name.de)
}

test('es sind Rathaus und Kreis des Tages', () => {
  expect(namen('2026-06-30')).toEqual(['Altes Rathaus', 'Kreishaus'])
  expect(namen('2026-07-01')).toEqual(['Neues Rathaus', 'Kreishaus'])
})
