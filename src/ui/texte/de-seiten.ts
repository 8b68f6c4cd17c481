// Whole pages of text in German (help, imprint, privacy, accessibility): honest for a demo that no authority runs.

export type Abschnittstext = {
  titel: string
  absaetze: readonly string[]
  punkte?: readonly string[]
  /** Anchor of the section, and which entry of the operator belongs here. Not read out. */
  kennung?: string
  /** Stands instead of that entry while the operator has not made it. */
  ohne?: readonly string[]
}
export type Seitentext = { titel: string; satz: string; abschnitte: readonly Abschnittstext[] }

const hilfe: Seitentext = {
  titel: 'Hilfe',
  satz: 'So finden Sie, was Sie brauchen.',
  abschnitte: [
    {
      titel: 'Eine Leistung finden',
      absaetze: [
        'Schreiben Sie auf der Startseite mit Ihren eigenen Worten, was Sie erledigen möchten, zum Beispiel „Hund anmelden“ oder „Perso abgelaufen“. Daneben geben Sie Ihren Ort oder Ihre Postleitzahl ein. Sie können den Ort auch gleich mitschreiben: „Hund anmelden Wanfried“.',
        'Ein Tippfehler schadet nicht. Sucht das Portal nach einem anderen Wort als dem Ihren, sagt es das und bietet Ihr Wort wieder an.',
        'Die Treffer können Sie eingrenzen: nach Bürgern oder Unternehmen, nach Thema, oder nur, was online geht. Es gibt nur Filter, zu denen es auch Treffer gibt.',
      ],
    },
    {
      titel: 'Einen Ort wählen',
      kennung: 'ort',
      absaetze: [
        'Ohne Ort sehen Sie den allgemeinen Text. Mit Ort sehen Sie auch Gebühr, Besonderheiten und das Amt, das für Sie zuständig ist.',
        'Der gewählte Ort steht oben auf jeder Seite. Dort können Sie ihn ändern. Er steht nur in der Adresse der Seite. Deshalb können Sie die Adresse speichern oder weitergeben, und der Ort bleibt dabei.',
        'Nicht immer zählt, wo Sie wohnen. Eine Geburtsurkunde bekommen Sie dort, wo das Kind geboren wurde. Ein Gewerbe melden Sie dort an, wo der Betrieb liegt. Darum fragen wir auf solchen Seiten nach dem Ort, auf den es ankommt.',
      ],
    },
    {
      titel: 'Eine Leistung lesen',
      absaetze: [
        'Oben steht das Wichtigste: was es kostet, wie lange es dauert, bis wann Sie es tun müssen, was Sie mitbringen und wo. Darunter folgen die Einzelheiten. Was zu einer Leistung nicht bekannt ist, fehlt auf der Seite.',
        'Beim Amt steht, warum gerade dieses Amt zuständig ist und auf welchem Gesetz das beruht.',
      ],
    },
    {
      titel: 'Was die Zeichen bedeuten',
      kennung: 'zeichen',
      absaetze: ['Kein Zeichen steht allein. Daneben steht immer, was es heißt.'],
      punkte: [
        'Vier Striche, einer davon farbig: wer die Leistung verantwortet. Von oben nach unten: Bund, Land, Kreis, Stadt oder Gemeinde.',
        '„Online“ mit Haken: Für Ihren Ort ist ein Online-Dienst eingetragen. Fehlt das Zeichen, kennen wir keinen. Fragen Sie dann beim Amt nach.',
        'Ein farbiger Kasten im Text: Das sagt Ihre Stadt, Ihre Gemeinde oder Ihr Kreis. Dabei steht, wer es geschrieben hat und von wann es ist.',
        '„Jetzt geöffnet“: gilt für den Augenblick, in dem Sie die Seite aufrufen. Feiertage in Hessen sind berücksichtigt.',
        '„Nur auf Deutsch“: Diesen Teil gibt es noch nicht in der Sprache, die Sie gewählt haben.',
        '„Demo“: Diese Angabe ist erfunden.',
      ],
    },
    {
      titel: 'Wer schreibt die Texte?',
      absaetze: [
        'Den gemeinsamen Text pflegt das Land. Was Ihre Stadt, Ihre Gemeinde oder Ihr Kreis dazu sagt, kommt von dort.',
        'Diese Demo ist nicht amtlich. Die Texte haben wir selbst geschrieben, fachlich geprüft sind sie nicht.',
      ],
    },
    {
      titel: 'Sie kommen nicht weiter?',
      absaetze: [
        'Rufen Sie die Behördennummer 115 an. Dort hilft Ihnen ein Mensch, auch wenn Sie nicht wissen, welches Amt zuständig ist.',
        'Finden Sie auf einer Seite einen Fehler, schreiben Sie uns. Das Formular steht unter „Rückmeldung geben“.',
      ],
    },
  ],
}

const impressum: Seitentext = {
  titel: 'Impressum',
  satz: 'Wer diese Seiten betreibt und was hier echt ist.',
  abschnitte: [
    {
      titel: 'Wer diese Seiten betreibt',
      kennung: 'stelle',
      absaetze: [],
      ohne: [
        'Dies ist eine Vorführung. Keine Behörde betreibt diese Seiten.',
        'Wer Amtswerk betreibt, trägt hier Namen, Anschrift, Vertretung und Kontakt ein, wie es § 5 des Digitale-Dienste-Gesetzes verlangt. In der Demo steht hier bewusst keine erfundene Behörde.',
      ],
    },
    {
      titel: 'Wer die Inhalte verantwortet',
      absaetze: [
        'Bei jeder Leistung steht, welche Ebene den Text geschrieben hat: Bund, Land, Kreis, Stadt oder Gemeinde. Sie verantwortet ihren Teil.',
        'Verweise auf Seiten anderer prüfen wir nicht laufend. Führt einer ins Leere, schreiben Sie uns.',
      ],
    },
    {
      titel: 'Was in der Demo echt ist und was nicht',
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
      titel: 'Wer verantwortlich ist',
      kennung: 'stelle',
      absaetze: [],
      ohne: [
        'Dies ist eine Vorführung. Wer Amtswerk betreibt, nennt hier die verantwortliche Stelle. Starten Sie das Programm selbst, sind Sie das.',
      ],
    },
    {
      titel: 'Wer in Fragen des Datenschutzes hilft',
      kennung: 'datenschutz',
      absaetze: [],
      ohne: ['Wer Amtswerk betreibt, nennt hier den Datenschutzbeauftragten oder die Datenschutzbeauftragte.'],
    },
    {
      titel: 'Was beim Lesen geschieht',
      absaetze: [
        'Wir setzen beim Lesen keine Cookies, binden nichts von anderen Anbietern ein und erstellen keine Profile. Nur wenn Sie selbst etwas auf Ihre Merkliste setzen, legt Ihr Browser das und Ihren Ort in einem Cookie ab. Es gilt 180 Tage ab der letzten Änderung. Auf der Merkliste können Sie es löschen.',
        'Ihr Ort steht sonst nur in der Adresse der Seite, die Sie gerade ansehen. Wir speichern ihn nicht.',
        'Ihre IP-Adresse nutzen wir im Arbeitsspeicher, um Überlastung abzuwehren. Ins Protokoll schreiben wir sie nicht, ebenso wenig Ihre Suchwörter.',
        'Wir zählen, wie oft eine Art von Seite abgerufen wird und wie lange die Antwort dauert. Wer sie abruft und von wo, zählen wir nicht.',
      ],
    },
    {
      titel: 'Was beim Suchen gezählt wird',
      absaetze: [
        'Wenn Sie einen Treffer öffnen, zählen wir für diese Leistung oder dieses Amt einen Klick, ohne zu speichern, wer geklickt hat. So stehen gefragte Leistungen weiter oben. Damit niemand Klicks häuft, halten wir bis Mitternacht eine Prüfsumme Ihrer IP-Adresse im Arbeitsspeicher, aus der sie sich nicht zurückrechnen lässt. Nach 180 Tagen ist ein Klick vergessen.',
        'Findet eine Suche nichts oder fast nichts, zählen wir das für die Redaktion. Von den Suchwörtern speichern wir zuerst nur eine Prüfsumme, die mit einem geheimen Schlüssel gebildet wird. Lesbar werden sie erst, wenn an drei verschiedenen Tagen dasselbe gesucht wurde. Jede Zählung vergessen wir nach 90 Tagen. Bleiben weniger als drei Tage übrig, vergessen wir auch die Wörter. Länger bleibt nur, was die Redaktion selbst daraus macht, etwa ein Suchwort. Im Protokoll bleibt die Prüfsumme einer Suche, die sie als erledigt gekennzeichnet hat.',
      ],
    },
    {
      titel: 'Was mit einer Rückmeldung geschieht',
      absaetze: [
        'Schreiben Sie uns mit dem Formular, speichern wir Ihre Nachricht, die Adresse der Seite und, wenn Sie sie angeben, Ihre E-Mail-Adresse verschlüsselt. Ihre IP-Adresse speichern wir nicht. Das Formular setzt kein Cookie.',
        'Lesen kann die Nachricht nur die Redaktion der Behörde, deren Auftritt Sie benutzt haben. 30 Tage nach der Bearbeitung, spätestens 180 Tage nach dem Eingang, wird sie gelöscht. Im Protokoll bleibt, wann eine Nachricht welcher Art einging und wer sie erledigt hat, aber kein Wort daraus. In Sicherungskopien bleibt die Nachricht, bis auch diese gelöscht sind.',
      ],
    },
    {
      titel: 'Was mit einer Bewertung geschieht',
      absaetze: [
        'Beantworten Sie am Ende einer Seite die Frage, ob sie hilfreich war, zählen wir Ihre Antwort: für diese Leistung, den Ort und die Sprache der Seite, den Auftritt und den Tag. Wer geantwortet hat, speichern wir nicht. Damit niemand Antworten häuft, halten wir bis Mitternacht eine Prüfsumme Ihrer IP-Adresse im Arbeitsspeicher, aus der sie sich nicht zurückrechnen lässt. Die Redaktion sieht eine Leistung erst, wenn mindestens fünf Antworten vorliegen. Nach einem Jahr löschen wir die Zahlen.',
      ],
    },
    {
      titel: 'Was bei der Anmeldung von Beschäftigten geschieht',
      absaetze: [
        'Wer für eine Behörde Texte pflegt, meldet sich mit E-Mail-Adresse, Passwort und Einmalcode an. Die Anmeldeseite setzt ein Cookie, das das Formular schützt. Nach der Anmeldung erkennt ein Cookie die Sitzung. Beim Abmelden wird es gelöscht. Anmeldeversuche zählen wir mit einer Prüfsumme der E-Mail-Adresse und der IP-Adresse, damit niemand Passwörter durchprobiert. Lesbar ist beides darin nicht, und nach einem Tag zählen sie nicht mehr.',
        'Änderungen werden mit Konto und Uhrzeit protokolliert, damit nachvollziehbar bleibt, wer was veröffentlicht hat.',
      ],
    },
    {
      titel: 'Ihre Rechte',
      kennung: 'aufsicht',
      absaetze: [
        'Sie haben nach der Datenschutz-Grundverordnung das Recht auf Auskunft, Berichtigung, Löschung, Einschränkung der Verarbeitung und Widerspruch. Sie können sich bei einer Aufsichtsbehörde beschweren.',
      ],
      ohne: ['Wer Amtswerk betreibt, nennt hier die zuständige Aufsichtsbehörde.'],
    },
  ],
}

const barrierefreiheit: Seitentext = {
  titel: 'Erklärung zur Barrierefreiheit',
  satz: 'Alle sollen diese Seiten nutzen können. Was wir geprüft haben und was noch fehlt, steht hier.',
  abschnitte: [
    {
      titel: 'Wofür diese Erklärung gilt',
      absaetze: [
        'Sie gilt für dieses Portal mit allen seinen Seiten. Maßstab sind das Hessische Behinderten-Gleichstellungsgesetz, die Hessische Verordnung über barrierefreie Informationstechnik und die Norm EN 301 549. Für Webseiten verlangt die Norm die Regeln der WCAG, Stufen A und AA.',
        'Wer Amtswerk betreibt, prüft seine eigene Fassung und passt die Erklärung an.',
      ],
    },
    {
      titel: 'Stand der Vereinbarkeit',
      kennung: 'stand',
      absaetze: [
        'Diese Seiten erfüllen die Anforderungen nach unserer eigenen Bewertung teilweise. Was noch fehlt, steht im nächsten Abschnitt.',
      ],
    },
    {
      titel: 'Was nicht barrierefrei ist',
      kennung: 'maengel',
      absaetze: [],
      punkte: [
        'Videos in Deutscher Gebärdensprache fehlen.',
        'Texte in Leichter Sprache fehlen. Texte in einfacher Sprache gibt es nur für einen Teil der Leistungen. Sie sind ungeprüft.',
        'Auf Englisch gibt es nicht jede Leistung und nicht jeden Teil. Was nur auf Deutsch da ist, ist so gekennzeichnet. Einzelne deutsche Fachwörter und Namen in englischen Sätzen sind es nicht: Vorleseprogramme sprechen sie englisch aus.',
        'Die Seite einer Leistung hat viele Bereiche. Wer mit einem Vorleseprogramm von Bereich zu Bereich springt, braucht viele Schritte. Die Überschriften führen schneller.',
        'Wer sich als Redaktion anmeldet, wird vor dem Ende der Sitzung nicht gewarnt.',
        'Seiten anderer, auf die wir verweisen, etwa Online-Dienste und Formulare, haben wir nicht geprüft.',
      ],
    },
    {
      titel: 'Wie wir geprüft haben',
      absaetze: [
        'Diese Erklärung haben wir am 22. November 2026 erstellt. Sie beruht auf einer Selbstbewertung. Eine Bewertung durch eine unabhängige Stelle gibt es nicht.',
        'Ein Programm prüft jede Art von Seite nach WCAG 2.2, Stufen A und AA, hell, dunkel und auf Englisch. Es prüft sie auch mit weiter Schrift, in den Farben des Systems und bei 320 Pixeln Breite. Das entspricht einer Vergrößerung auf 400 Prozent. Ein Programm findet nur einen Teil aller Barrieren.',
        'Fünf Seiten haben wir so gelesen, wie der Browser sie an ein Vorleseprogramm gibt.',
        'Alle Seiten des Portals lassen sich ohne JavaScript und nur mit der Tastatur bedienen. Die wichtigsten Wege haben wir so ausprobiert.',
        'Alle Arten von Seiten haben wir auch in Firefox angesehen, einige in WebKitGTK. Das ist mit Safari verwandt, aber nicht Safari. Sieben Seiten hat uns das Vorleseprogramm Orca in Firefox vorgelesen. Was dabei fehlte oder störte, haben wir behoben, soweit es an unseren Seiten lag.',
        'Eine Prüfung durch Menschen mit Behinderung, mit anderen Vorleseprogrammen, in Safari und auf echten Telefonen steht aus.',
      ],
    },
    {
      titel: 'Eine Barriere melden',
      kennung: 'barrierefreiheit',
      absaetze: ['Stoßen Sie auf eine Barriere oder fehlt Ihnen ein Inhalt in einer Form, die Sie nutzen können? Sagen Sie es uns.'],
      ohne: ['In der Demo antwortet Ihnen keine Behörde. Wer Amtswerk betreibt, nennt hier einen Kontakt.'],
    },
    {
      titel: 'Durchsetzungs- und Ombudsstelle',
      kennung: 'durchsetzung',
      absaetze: [
        'Bekommen Sie auf Ihre Meldung keine Antwort, die Ihnen hilft, können Sie sich an die Durchsetzungs- und Ombudsstelle des Landes Hessen wenden. Sie vermittelt zwischen Ihnen und der Stelle, die die Seiten betreibt. Das kostet Sie nichts. Einen Anwalt brauchen Sie nicht.',
      ],
      ohne: ['Wer Amtswerk betreibt, nennt hier ihre Anschrift. In der Demo wird niemand für Sie tätig, deshalb steht hier keine.'],
    },
  ],
}

export const seiten = { hilfe, impressum, datenschutz, barrierefreiheit }
