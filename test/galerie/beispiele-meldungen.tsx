// Sample pages of announcements: in the portal, and as editors keep them.
import type { VNode } from 'preact'
import { Meldungsseite } from '../../src/apps/portal/meldungen/meldung.page.tsx'
import { Meldungen } from '../../src/apps/portal/meldungen/meldungen.page.tsx'
import { MeldungFormular } from '../../src/apps/redaktion/meldung.page.tsx'
import { Meldungen as Pflegeliste } from '../../src/apps/redaktion/meldungen.page.tsx'
import type { Ankuendigung } from '../../src/ui/ankuendigung.tsx'
import { dienstrahmen, rahmen, wanfried } from './beispiele-rahmen.ts'

const ID = '00000000-0000-8000-8000-000000000001'
export const rathausZu: Ankuendigung = {
  titel: 'Rathaus Wanfried am Freitag, 27. November, geschlossen',
  url: `/meldung/${ID}`,
  text: 'Die Verwaltung ist auf einer Fortbildung. Online-Dienste laufen weiter.\n\nAb Montag sind wir wieder für Sie da.',
  von: 'Stadt Wanfried',
  gueltigVon: '2026-11-20',
  gueltigBis: '2026-11-27',
}
const zulassung: Ankuendigung = {
  ...rathausZu,
  titel: 'Kfz-Zulassung nur mit Termin',
  url: '/meldung/2',
  von: 'Werra-Meißner-Kreis',
  gueltigBis: '2026-12-18',
}
const haus = { titel: 'Rathaus Wanfried', url: '/stelle/1' }
const dienst = { ...dienstrahmen({ name: 'Frieda Wanner', traeger: 'Stadt Wanfried' }, 'meldungen'), melden: true, dialog: true }
const angabe = {
  titel: rathausZu.titel,
  text: rathausZu.text,
  titelEn: '',
  textEn: 'Closed.',
  von: '2026-11-20',
  bis: '2026-11-27',
}

export const meldungsbeispiele: Record<string, VNode> = {
  meldungen: (
    <Meldungen
      rahmen={rahmen('de', '/meldungen', wanfried)}
      aktuelle={[rathausZu, zulassung]}
      abgelaufene={[{ ...rathausZu, url: '/meldung/3', titel: 'Straßen zum Laternenmarkt gesperrt', gueltigBis: '2026-11-15' }]}
      tageDanach={90}
      entfernt={false}
    />
  ),
  'meldung-entfernt': <Meldungen rahmen={rahmen('en', '/meldung/x', null)} aktuelle={[]} abgelaufene={[]} tageDanach={90} entfernt />,
  meldung: (
    <Meldungsseite
      rahmen={rahmen('de', '/meldung/1', wanfried)}
      meldung={rathausZu}
      geaendert="2026-11-22"
      haus={haus}
      weitere={[zulassung]}
    />
  ),
  'meldung-abgelaufen': (
    <Meldungsseite
      rahmen={rahmen('en', '/meldung/1', null)}
      meldung={{ ...rathausZu, sprache: 'de' }}
      letzterTag="2027-02-25"
      haus={haus}
      weitere={[]}
    />
  ),
  'meldungen-pflegen': (
    <Pflegeliste
      rahmen={dienst}
      getan="veroeffentlicht"
      weitere
      zeilen={[
        {
          id: ID,
          titel: rathausZu.titel,
          stand: 'gilt',
          gilt: '20. November 2026 bis 27. November 2026',
          geaendert: '20. November 2026 um 09:12, Frieda Wanner',
        },
        { id: '2', titel: 'Winterdienst', stand: 'geplant', gilt: '1. Dezember 2026 bis 31. März 2027', geaendert: 'aus einer Datei' },
      ]}
    />
  ),
  'meldungen-pflegen-leer': <Pflegeliste rahmen={dienst} zeilen={[]} />,
  'meldung-neu': <MeldungFormular rahmen={dienst} einmalig="x" angabe={{ ...angabe, textEn: '' }} vorschau={{ bis: '2026-11-27' }} />,
  'meldung-aendern': (
    <MeldungFormular
      rahmen={dienst}
      vorhanden={{ id: ID, nr: 2, zurueckgezogen: false }}
      zuLesen
      angabe={angabe}
      fehler={{ titelEn: 'fehlt', bis: 'vorbei' }}
      konflikt
    />
  ),
}
