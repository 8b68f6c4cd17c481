// A valid Auftritt for tests.
import { derivedId } from '../../platform/id.ts'
import type { Auftritt } from './auftritt.ts'

export function musterAuftritt(more: Partial<Auftritt> = {}): Auftritt {
  const schluessel = more.schluessel ?? 'muster'
  return {
    id: derivedId('auftritt', schluessel),
    schluessel,
    traeger: null,
    hosts: ['localhost'],
    standard: true,
    ort: null,
    basisUrl: null,
    name: { de: 'Muster' },
    untertitel: { de: 'Ein Muster' },
    thema: { akzent: '#0b3f86', akzentAuf: '#ffffff', akzentDunkel: '#a9c7f5', akzentAufDunkel: '#0d1728' },
    sprachen: ['de', 'en'],
    fuss: [],
    absender: null,
    ...more,
  }
}
