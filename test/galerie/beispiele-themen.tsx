// Sample pages of topics and of the list from A to Z.
import type { VNode } from 'preact'
import { Az, Buchstabenseite } from '../../src/apps/portal/themen/az.page.tsx'
import { type Bereichsangaben, Bereichsseite, Themen, Themenseite } from '../../src/apps/portal/themen/themen.page.tsx'
import type { Treffer } from '../../src/ui/treffer.tsx'
import { rahmen, wanfried } from './beispiele-rahmen.ts'

const gefragt = [
  { titel: 'Personalausweis beantragen', url: '/leistung/personalausweis' },
  { titel: 'Reisepass beantragen', url: '/leistung/reisepass' },
]
export const startbereiche: readonly Bereichsangaben[] = [
  {
    bereich: 'buerger',
    url: '/themen/buerger',
    themen: [
      { titel: 'Ausweise und Dokumente', url: '/themen/buerger/ausweise-und-dokumente', anzahl: 3, online: 1, gefragt },
      { titel: 'Bauen und Wohnen', url: '/themen/buerger/bauen-und-wohnen', anzahl: 1, online: 0, gefragt: gefragt.slice(1) },
      { titel: 'Notlagen und Opferhilfen', url: '/themen/buerger/notlagen-und-opferhilfen', anzahl: 0, online: 0, gefragt: [] },
    ],
  },
  { bereich: 'unternehmen', url: '/themen/unternehmen', themen: [] },
]

export function themenbeispiele(leistungen: readonly Treffer[]): Record<string, VNode> {
  const themen = [...startbereiche[0]!.themen]
  const menue = [...'abcdefghijklmnopqrstuvwxyz', '0'].map((buchstabe) => ({
    buchstabe,
    url: `/a-z/${buchstabe}`,
    anzahl: buchstabe === 'h' ? 12 : buchstabe === 'p' ? 1 : 0,
  }))
  const thema = {
    bereich: 'buerger' as const,
    titel: 'Ausweise und Dokumente',
    text: 'Personalausweis, Reisepass, Urkunden. Die meisten Papiere stellt Ihre Stadt oder Gemeinde aus.',
    satz: [
      'Personalausweis, Reisepass, ',
      { wort: 'Urkunden', kennung: 'urkunde' },
      '. Die meisten Papiere stellt Ihre Stadt oder Gemeinde aus.',
    ],
    begriffe: [{ kennung: 'urkunde', name: 'Urkunde', erklaerung: 'Ein amtliches Papier, das etwas beweist.' }],
    zuThemen: '/themen',
    zuBereich: '/themen/buerger',
    zurSuche: '/suche',
  }
  return {
    themen: (
      <Themen
        rahmen={rahmen('de', '/themen', null, 'themen')}
        bereiche={[
          { bereich: 'buerger', url: '/themen/buerger', themen },
          { bereich: 'unternehmen', url: '/themen/unternehmen', themen: [] },
        ]}
        zuAz="/a-z"
      />
    ),
    'themen-buerger': (
      <Bereichsseite
        rahmen={rahmen('en', '/themen/buerger', wanfried, 'themen')}
        bereich="buerger"
        url="/en/themen/buerger"
        themen={themen}
        zuThemen="/en/themen"
        zuAz="/en/a-z"
      />
    ),
    thema: (
      <Themenseite
        rahmen={rahmen('de', '/themen/buerger/ausweise-und-dokumente', wanfried, 'themen')}
        {...thema}
        online={leistungen.slice(0, 1)}
        weitere={leistungen.slice(1, 2)}
        aemter={[{ name: 'Bürgerbüro Wanfried', url: '/stelle/buergerbuero', anzahl: 2 }]}
        verwandt={[{ titel: 'Steuern und Abgaben für Unternehmen', url: '/themen/unternehmen/steuern-und-abgaben', fuer: 'unternehmen' }]}
      />
    ),
    'thema-leer': (
      <Themenseite rahmen={rahmen('en', '/themen/buerger/geburt', null)} {...thema} online={[]} weitere={[]} aemter={[]} verwandt={[]} />
    ),
    'a-z': (
      <Az
        rahmen={rahmen('de', '/a-z', wanfried)}
        gesamt={13}
        menue={menue}
        strecken={[
          { buchstabe: 'h', url: '/a-z/h', anzahl: 12, von: { titel: 'Haltverbot' }, bis: { titel: 'Hund anmelden' } },
          { buchstabe: 'p', url: '/a-z/p', anzahl: 1, von: { titel: 'Personalausweis beantragen' } },
        ]}
        zuThemen="/themen"
      />
    ),
    'a-z-h': (
      <Buchstabenseite
        rahmen={rahmen('de', '/a-z/h', wanfried)}
        buchstabe="h"
        menue={menue}
        zuAz="/a-z"
        leistungen={leistungen.slice(0, 1)}
        themen={[{ titel: 'Hobby und Freizeit', url: '/themen/buerger/hobby-und-freizeit' }]}
        zurueck={undefined}
        vor={{ buchstabe: 'p', url: '/a-z/p' }}
      />
    ),
  }
}
