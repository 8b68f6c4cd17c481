// More texts of a service page in German: days of deadlines, the fee calculator, the way to the office, sharing, neighbours.

const STUFEN = {
  '10': 'Eine einfache Anmeldung genügt, zum Beispiel mit Benutzername und Passwort.',
  '15': 'Eine einfache Anmeldung genügt, zum Beispiel mit Benutzername und Passwort.',
  '20': 'Eine Anmeldung mit Benutzername und Passwort genügt.',
  '30': 'Sie weisen sich mit einem geprüften Verfahren aus, zum Beispiel mit einem ELSTER-Zertifikat oder dem Online-Ausweis.',
  '40': 'Sie weisen sich mit dem Online-Ausweis aus. Sie brauchen Ihre Karte und die PIN dazu.',
}

export const leistungMehr = {
  frist: {
    abHeute: (tag: string) => `Wenn die Frist heute beginnt, endet sie am ${tag}.`,
    stichtag: (tag: string) => `Der nächste Termin ist am ${tag}.`,
    verschoben: (eigentlich: string) =>
      `Der letzte Tag wäre ${eigentlich}. Fällt er auf ein Wochenende oder einen Feiertag, gilt in der Regel der nächste Werktag (§ 31 HVwVfG, § 193 BGB). Nennt Ihnen das Amt einen festen Tag, kann dieser gelten.`,
    kurz: (tag: string) => `Ab heute: bis ${tag}`,
    kurzStichtag: (tag: string) => `Nächstes Mal: ${tag}`,
  },
  rechner: {
    titel: 'Betrag ausrechnen',
    satz: 'Der Rechner nimmt nur die Beträge, die auf der Seite der Leistung stehen. Ihre Angaben werden nicht gespeichert.',
    knopf: 'Betrag ausrechnen',
    merkmale: {
      alter: 'Wie alt ist die Person beim Antrag?',
      hunde: 'Wie viele Hunde halten Sie?',
      urkunden: 'Wie viele gleiche Urkunden brauchen Sie?',
      kinder: 'Wie viele Kinder melden Sie an?',
      fragen: 'Wie viele einzelne Fragen stellen Sie?',
    },
    hinweise: {
      alter: 'In vollen Jahren, zum Beispiel 31',
      hunde: 'Als Zahl, zum Beispiel 2',
      urkunden: 'Als Zahl, zum Beispiel 2',
      kinder: 'Als Zahl, zum Beispiel 2',
      fragen: 'Als Zahl, zum Beispiel 2',
    },
    fehler: {
      alter: 'Geben Sie das Alter als Zahl von 0 bis 150 ein.',
      hunde: 'Geben Sie die Anzahl als Zahl von 1 bis 99 ein.',
      urkunden: 'Geben Sie die Anzahl als Zahl von 1 bis 99 ein.',
      kinder: 'Geben Sie die Anzahl als Zahl von 1 bis 99 ein.',
      fragen: 'Geben Sie die Anzahl als Zahl von 1 bis 99 ein.',
    },
    dazu: 'Was kommt dazu?',
    ergebnis: 'Ergebnis',
    zusammen: 'Zusammen',
    nichts: 'Für diese Angaben ist kein Betrag hinterlegt. Fragen Sie das Amt.',
    ohneBetrag: (anzahl: number) => `Für ${anzahl} von Ihrer Anzahl ist kein Betrag hinterlegt. Er fehlt in der Summe. Fragen Sie das Amt.`,
    nichtGezaehlt: 'Nicht mitgerechnet, weil es vom Einzelfall abhängt:',
    hinweis: 'Das Ergebnis ist eine Auskunft ohne Gewähr. Verbindlich ist der Bescheid des Amtes.',
    seitentitel: (titel: string) => `Betrag ausrechnen: ${titel}`,
    zurueck: 'Zurück zur Leistung',
  },
  stufenErklaert: STUFEN,
  weg: 'Weg auf der Karte zeigen',
  wegHinweis: '(OpenStreetMap, fremde Seite)',
  zugang: 'Zugang',
  personen: 'Ansprechpersonen',
  teilen: { titel: 'Seite weitergeben', mail: 'Per E-Mail schicken', adresse: 'Adresse zum Kopieren' },
  drucken: 'Zum Drucken nutzen Sie die Druckfunktion Ihres Browsers. Die Unterlagen erscheinen dann als Liste zum Abhaken.',
}
