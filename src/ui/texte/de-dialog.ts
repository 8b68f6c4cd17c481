// Texts of feedback in German: the form for everybody, and the list of those who read it.

export const rueckmeldung = {
  titel: 'Rückmeldung geben',
  satz: 'Sagen Sie uns, was nicht stimmt, was Sie hindert oder was Ihnen gefällt. Ein Konto brauchen Sie nicht.',
  demo: 'Dies ist eine Vorführung. Keine Behörde liest mit. Ihre Nachricht sehen nur die Demokonten, und deren Passwörter sind öffentlich. Schreiben Sie nichts Persönliches.',
  nichtDringend:
    'Anträge und eilige Fragen zu Ihrem Fall sind hier falsch. Wenden Sie sich dafür an das zuständige Amt oder rufen Sie die 115 an.',
  felder: { art: 'Worum geht es?', text: 'Ihre Nachricht', seite: 'Um welche Seite geht es?', email: 'Ihre E-Mail-Adresse' },
  freiwillig: (feld: string) => `${feld} (freiwillig)`,
  textHinweis: 'Bitte keine Angaben über andere Menschen und nichts über Ihre Gesundheit, wenn es nicht nötig ist.',
  seiteHinweis: 'Kamen Sie von einer unserer Seiten, steht ihre Adresse schon da. Sie können sie ändern oder löschen.',
  emailHinweis: 'Nur wenn Sie eine Antwort möchten.',
  arten: {
    barriere: 'Eine Barriere: Ich kann etwas nicht lesen oder nicht bedienen',
    fehler: 'Ein Fehler: Eine Angabe stimmt nicht oder etwas geht nicht',
    unverstaendlich: 'Ein Text ist schwer zu verstehen',
    lob: 'Ein Lob',
    sonstiges: 'Etwas anderes',
  },
  senden: 'Nachricht senden',
  fehlerTitel: (anzahl: number) => (anzahl === 1 ? 'Eine Angabe fehlt oder stimmt nicht' : `${anzahl} Angaben fehlen oder stimmen nicht`),
  maengel: {
    'art-fehlt': 'Wählen Sie aus, worum es geht.',
    'text-fehlt': 'Schreiben Sie Ihre Nachricht.',
    'zu-lang': 'Das ist zu lang. Kürzen Sie es.',
    'email-ungueltig': 'Das ist keine vollständige E-Mail-Adresse. Prüfen Sie sie oder lassen Sie das Feld leer.',
  },
  textLang: (zeichen: number) => `Höchstens ${zeichen} Zeichen.`,
  veraltetTitel: 'Bitte senden Sie noch einmal',
  veraltet:
    'Die Seite war sehr lange offen oder wurde nicht von hier geladen. Ihre Nachricht steht noch da. Prüfen Sie sie und senden Sie sie noch einmal.',
  keineStelleTitel: 'Hier nimmt niemand Nachrichten entgegen',
  keineStelle: 'Für diesen Auftritt ist keine Behörde eingetragen, die Nachrichten liest. Rufen Sie die Behördennummer 115 an.',
  datenschutz:
    'Wir speichern Ihre Nachricht verschlüsselt, ohne Ihre IP-Adresse. Lesen kann sie nur die Redaktion dieses Auftritts. 30 Tage nach der Bearbeitung, spätestens nach 180 Tagen, wird sie gelöscht.',
  danke: {
    titel: 'Danke, Ihre Nachricht ist da',
    satz: 'Sie wurde sicher gespeichert.',
    weiterTitel: 'Wie es weitergeht',
    weiter: [
      'Die Redaktion dieses Auftritts liest Ihre Nachricht.',
      'Haben Sie eine E-Mail-Adresse angegeben, kann sie Ihnen antworten. Eine Bestätigung per E-Mail verschickt dieses Portal nicht.',
      'Einige Zeit danach wird die Nachricht gelöscht.',
    ],
    noch: 'Noch eine Nachricht schreiben',
    zurueck: 'Zur Startseite',
  },
}

export const posteingang = {
  titel: 'Rückmeldungen',
  satz: 'Was Menschen Ihrer Behörde mit dem Formular im Portal geschrieben haben, das Neueste zuerst.',
  schutz:
    'Nur Ihre Behörde sieht diese Nachrichten. 30 Tage nach dem Erledigen, spätestens 180 Tage nach dem Eingang, werden sie gelöscht.',
  bereiche: 'Rückmeldungen und Bewertungen',
  offen: 'Offen',
  erledigt: 'Erledigt',
  leer: 'Keine Nachrichten.',
  leerWeiter: 'Sobald jemand schreibt, steht es hier.',
  arten: { barriere: 'Barriere', fehler: 'Fehler', unverstaendlich: 'Schwer zu verstehen', lob: 'Lob', sonstiges: 'Anderes' },
  seite: 'Seite:',
  antwort: 'Antwort an:',
  auftritt: (auftritt: string) => `über den Auftritt „${auftritt}“`,
  unlesbar:
    'Diese Nachricht lässt sich nicht entschlüsseln. Der Schlüssel, mit dem sie gespeichert wurde, fehlt. Fragen Sie die Menschen, die das Programm betreiben.',
  erledigen: 'Als erledigt kennzeichnen',
  getan: 'Als erledigt gekennzeichnet.',
  weitere: {
    offen: (anzahl: number) => `Hier stehen die neuesten ${anzahl}. Es gibt ältere. Sie erscheinen, sobald Sie neuere erledigt haben.`,
    erledigt: (anzahl: number) =>
      `Hier stehen die neuesten ${anzahl}. Ältere erledigte Nachrichten sind noch gespeichert, aber nicht mehr aufgelistet.`,
  },
}
