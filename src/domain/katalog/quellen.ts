// Where the catalogue comes from and how old it is: shown wherever an entry is shown.
import type { Quelle } from '../gebiet/index.ts'

export const KATALOG_STAND = 'Stand Oktober 2019'

export const QUELLEN: readonly Quelle[] = [
  {
    dateien: ['katalog/leistungen.csv', 'katalog/ozg-leistungen.csv', 'katalog/lagen.csv'],
    titel: 'Leistungskatalog (LeiKa) und OZG-Umsetzungskatalog',
    herausgeber: 'kdn-nrw/OZG-Datenbank-NRW, nach dem Leistungskatalog der öffentlichen Verwaltung',
    lizenz: 'MIT (© 2020 Gert Hammes)',
    lizenzUrl: 'https://opensource.org/license/mit',
    namensnennung: 'Katalog: OZG-Datenbank NRW, © 2020 Gert Hammes, MIT',
    stand: KATALOG_STAND,
    bearbeitung: 'in Tabellen umgeformt, Testzeilen entfernt; 436 Einträge ohne Schlüssel behalten',
  },
  {
    dateien: ['katalog/verrichtungen.csv', 'katalog/gruppen.csv'],
    titel: 'Verrichtungen und Leistungsgruppen (abgeleitet)',
    herausgeber: 'Amtswerk',
    lizenz: 'MIT (© 2020 Gert Hammes)',
    lizenzUrl: 'https://opensource.org/license/mit',
    namensnennung: 'Aus den Bezeichnungen des Katalogs abgeleitet, keine amtliche Liste',
    stand: KATALOG_STAND,
    bearbeitung: 'abgeleitet aus Namensunterschieden; mit ein oder zwei Belegen unsicher',
  },
]
