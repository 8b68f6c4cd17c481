// The service pages with sample props: the overview, an operator's entries, what hangs below pages of text.
import type { VNode } from 'preact'
import { EinfacheListe } from '../../src/apps/portal/einfach.page.tsx'
import { Nummer115 } from '../../src/apps/portal/nummer115.tsx'
import { Text } from '../../src/apps/portal/seite.page.tsx'
import { Service } from '../../src/apps/portal/service.page.tsx'
import { rahmen, wanfried } from './beispiele-rahmen.ts'

const betreiber = {
  stelle: {
    name: 'Musterland',
    vertretung: 'Erika Muster',
    anschrift: ['Beispielweg 1', '12345 Musterstadt'],
    telefon: '069 90009-001',
    email: 'post@musterland.example',
  },
}
const englisch = rahmen('en', '/leichte-sprache', null, 'service')

export const servicebeispiele: Readonly<Record<string, VNode>> = {
  service: <Service rahmen={rahmen('de', '/service', wanfried, 'service')} />,
  'impressum-betreiber': <Text rahmen={rahmen('de', '/impressum', null, 'service')} seite="impressum" betreiber={betreiber} />,
  'leichte-sprache-liste': (
    <Text rahmen={englisch} seite="leichte-sprache">
      <EinfacheListe rahmen={englisch} leistungen={[{ titel: 'Hund anmelden', url: '/einfach/leistung/hund' }]} />
    </Text>
  ),
  'nummer-115': (
    <Text
      rahmen={rahmen('de', '/behoerdennummer-115', null, 'service')}
      seite="behoerdennummer-115"
      oben={<Nummer115 rahmen={rahmen('de', '/behoerdennummer-115', null, 'service')} />}
    />
  ),
}
