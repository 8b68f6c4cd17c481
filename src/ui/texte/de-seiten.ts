// Whole pages of text in German (help, imprint, privacy, accessibility): honest for a demo that no authority runs.

type Seitentext = { titel: string; satz: string; abschnitte: readonly { titel: string; absaetze: readonly string[] }[] }

const hilfe: Seitentext = {
  titel: 'Hilfe',
  satz: 'So finden Sie, was Sie brauchen.',
  abschnitte: [
    {
      titel: 'Eine Leistung finden',
      absaetze: [
        'Schreiben Sie auf der Startseite mit Ihren eigenen Worten, was Sie erledigen möchten, zum Beispiel „Hund anmelden“ oder „Perso abgelaufen“. Daneben geben Sie Ihren Ort oder Ihre Postleitzahl ein.',
        'Ohne Ort sehen Sie den allgemeinen Text. Mit Ort sehen Sie auch Gebühr, Besonderheiten und das Amt, das für Sie zuständig ist.',
      ],
    },
    {
      titel: 'Warum fragt das Portal nach einem anderen Ort?',
      absaetze: [
        'Nicht immer zählt, wo Sie wohnen. Eine Geburtsurkunde bekommen Sie dort, wo das Kind geboren wurde. Ein Gewerbe melden Sie dort an, wo der Betrieb liegt. Darum fragen wir auf solchen Seiten nach dem Ort, auf den es ankommt.',
      ],
    },
    {
      titel: 'Wer schreibt die Texte?',
      absaetze: [
        'Den gemeinsamen Text pflegt das Land. Was Ihre Stadt, Ihre Gemeinde oder Ihr Kreis dazu sagt, steht in einem farbigen Kasten. Dort lesen Sie auch, wer es geschrieben hat und von wann es ist.',
        'Diese Demo ist nicht amtlich. Die Texte haben wir selbst geschrieben, fachlich geprüft sind sie nicht.',
      ],
    },
    {
      titel: 'Sie kommen nicht weiter?',
      absaetze: [
        'Rufen Sie die Behördennummer 115 an. Dort hilft Ihnen ein Mensch, auch wenn Sie nicht wissen, welches Amt zuständig ist.',
      ],
    },
  ],
}

const impressum: Seitentext = {
  titel: 'Impressum',
  satz: 'Dies ist eine Vorführung. Keine Behörde betreibt diese Seiten.',
  abschnitte: [
    {
      titel: 'Wer diese Seiten betreibt',
      absaetze: [
        'Wer Amtswerk betreibt, trägt hier Namen, Anschrift, Vertretung und Kontakt ein, wie es § 5 des Digitale-Dienste-Gesetzes verlangt. In der Demo steht hier bewusst keine erfundene Behörde.',
      ],
    },
    {
      titel: 'Was hier echt ist und was nicht',
      absaetze: [
        'Echt sind die Gebiete mit ihren Schlüsseln, Einwohnerzahlen und Postleitzahlen, der Leistungskatalog und die Namen der Behörden.',
        'Erfunden sind Telefonnummern, E-Mail-Adressen, Zimmer und Öffnungszeiten. Verlassen Sie sich nicht darauf.',
      ],
    },
    {
      titel: 'Software',
      absaetze: [
        'Amtswerk ist freie Software unter der Lizenz EUPL-1.2. Die Gestaltung nutzt KERN-UX (EUPL-1.2) und die Schrift Fira Sans (SIL Open Font License 1.1).',
      ],
    },
  ],
}

const datenschutz: Seitentext = {
  titel: 'Datenschutz',
  satz: 'Sie können alles lesen, ohne etwas über sich preiszugeben.',
  abschnitte: [
    {
      titel: 'Was beim Lesen geschieht',
      absaetze: [
        'Wir setzen beim Lesen keine Cookies, binden nichts von anderen Anbietern ein und erstellen keine Profile.',
        'Ihr Ort steht nur in der Adresse der Seite, die Sie gerade ansehen. Wir speichern ihn nicht.',
        'Ihre IP-Adresse nutzen wir im Arbeitsspeicher, um Überlastung abzuwehren. Ins Protokoll schreiben wir sie nicht, ebenso wenig Ihre Suchwörter.',
      ],
    },
    {
      titel: 'Was beim Suchen gezählt wird',
      absaetze: [
        'Wenn Sie einen Treffer öffnen, zählen wir für diese Leistung oder dieses Amt einen Klick, ohne zu speichern, wer geklickt hat. So stehen gefragte Leistungen weiter oben. Damit niemand Klicks häuft, halten wir bis Mitternacht eine Prüfsumme Ihrer IP-Adresse im Arbeitsspeicher, aus der sie sich nicht zurückrechnen lässt.',
        'Findet eine Suche nichts oder fast nichts, zählen wir das für die Redaktion. Von den Suchwörtern speichern wir zuerst nur eine Prüfsumme. Lesbar werden sie erst, wenn an drei verschiedenen Tagen dasselbe gesucht wurde. Nach 90 Tagen ist alles vergessen.',
      ],
    },
    {
      titel: 'Was bei der Anmeldung von Beschäftigten geschieht',
      absaetze: [
        'Wer für eine Behörde Texte pflegt, meldet sich mit E-Mail-Adresse, Passwort und Einmalcode an. Dafür setzen wir ein einziges Cookie, das die Sitzung erkennt und beim Abmelden gelöscht wird.',
        'Änderungen werden mit Konto und Uhrzeit protokolliert, damit nachvollziehbar bleibt, wer was veröffentlicht hat.',
      ],
    },
    {
      titel: 'Ihre Rechte',
      absaetze: [
        'Sie haben nach der Datenschutz-Grundverordnung das Recht auf Auskunft, Berichtigung, Löschung und Beschwerde bei einer Aufsichtsbehörde. Wer Amtswerk betreibt, nennt hier die verantwortliche Stelle und den Datenschutzbeauftragten.',
      ],
    },
  ],
}

const barrierefreiheit: Seitentext = {
  titel: 'Erklärung zur Barrierefreiheit',
  satz: 'Alle sollen diese Seiten nutzen können. Was wir geprüft haben und was noch fehlt, steht hier.',
  abschnitte: [
    {
      titel: 'Was wir geprüft haben',
      absaetze: [
        'Wir prüfen jede Art von Seite automatisch nach WCAG 2.2, Stufen A und AA, in heller und dunkler Darstellung und bei 320 Pixeln Breite. Das entspricht einer Vergrößerung auf 400 Prozent.',
        'Alle Seiten lassen sich ohne JavaScript und nur mit der Tastatur bedienen.',
      ],
    },
    {
      titel: 'Was noch fehlt',
      absaetze: [
        'Eine Prüfung durch Menschen mit Behinderung und mit verschiedenen Vorleseprogrammen steht aus. Eine Bewertung nach EN 301 549 durch eine unabhängige Stelle gibt es noch nicht.',
        'Texte in einfacher Sprache gibt es nur für einen Teil der Leistungen. Sie sind ungeprüft und keine Leichte Sprache. Videos in Gebärdensprache fehlen.',
      ],
    },
    {
      titel: 'Eine Barriere melden',
      absaetze: [
        'Wer Amtswerk betreibt, nennt hier den Kontakt für Rückmeldungen und die Durchsetzungsstelle. In der Demo gibt es keine Stelle, die Meldungen entgegennimmt.',
      ],
    },
  ],
}

export const seiten = { hilfe, impressum, datenschutz, barrierefreiheit }
