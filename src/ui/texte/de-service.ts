// Texts of the service pages in German: their overview, further pages of text, figures, data, the list of all pages.
import type { Seitentext } from './de-seiten.ts'

const nummer115: Seitentext = {
  titel: 'Behördennummer 115',
  satz: 'Eine Nummer für alle Ämter. Sie müssen nicht wissen, wer zuständig ist.',
  abschnitte: [
    {
      titel: 'Was die 115 ist',
      absaetze: [
        'Unter der Nummer 115 erreichen Sie Menschen, die über Leistungen von Städten, Gemeinden, Kreisen, Ländern und Bund Auskunft geben. Sie wählen die 115 ohne Vorwahl.',
        'Die 115 ist kein Notruf. Im Notfall wählen Sie 112 für Feuerwehr und Rettungsdienst oder 110 für die Polizei.',
      ],
    },
    {
      titel: 'Wobei sie hilft',
      absaetze: [],
      punkte: [
        'Welches Amt ist zuständig, und wo ist es?',
        'Welche Unterlagen brauche ich?',
        'Was kostet es, und wie lange dauert es?',
        'Wo finde ich das Formular oder den Online-Dienst?',
      ],
    },
    {
      titel: 'Wann und zu welchem Preis',
      absaetze: [
        'Die Zeiten und Kosten eines Anrufs hängen davon ab, wo und mit welchem Vertrag Sie telefonieren. Wir geben sie hier nicht wieder, weil wir sie nicht selbst pflegen. Sie stehen auf der Seite der Behördennummer. Dort steht auch, wie Sie die 115 in Gebärdensprache erreichen.',
      ],
    },
    {
      titel: 'Was hat dieses Portal damit zu tun?',
      absaetze: [
        'Nichts weiter, als dass wir auf die 115 hinweisen. Ihr Anruf geht nicht bei uns ein, und wir erfahren nicht, dass Sie anrufen.',
      ],
    },
  ],
}

const leichteSprache: Seitentext = {
  titel: 'Leichte Sprache und einfache Sprache',
  satz: 'Was es hier schon gibt und was noch fehlt.',
  abschnitte: [
    {
      titel: 'Leichte Sprache',
      absaetze: [
        'Leichte Sprache folgt festen Regeln. Menschen mit Lernschwierigkeiten lesen jeden Text und prüfen ihn. Solche Texte gibt es in diesem Portal noch nicht.',
        'Wer dieses Portal betreibt, kann sie schreiben und prüfen lassen. Bis dahin steht hier ehrlich, dass sie fehlen.',
      ],
    },
    {
      titel: 'Einfache Sprache',
      absaetze: [
        'Einfache Sprache hat kurze Sätze und erklärt schwere Wörter. Sie ist nicht so streng wie Leichte Sprache. Einen Teil der Leistungen beschreiben wir so.',
        'Diese Texte sind ungeprüft. Niemand aus der Zielgruppe hat sie bisher gelesen.',
      ],
    },
    {
      titel: 'So kommen Sie hin',
      absaetze: [
        'Auf der Seite einer Leistung steht unter dem Titel „Einfache Sprache“, wenn es diesen Text gibt. Alle stehen auch in der Liste unten.',
      ],
    },
    {
      titel: 'Wenn Sie etwas nicht verstehen',
      absaetze: ['Rufen Sie die 115 an und lassen Sie es sich erklären. Oder schreiben Sie uns, welcher Text zu schwer ist.'],
    },
  ],
}

const gebaerdensprache: Seitentext = {
  titel: 'Deutsche Gebärdensprache',
  satz: 'Ein Film in Gebärdensprache fehlt hier noch.',
  abschnitte: [
    {
      titel: 'Was fehlt',
      absaetze: [
        'Auf dieser Seite soll ein Film in Deutscher Gebärdensprache (DGS) zeigen, was das Portal kann und wie Sie sich darin bewegen. Diesen Film gibt es noch nicht.',
        'Wir haben ihn nicht durch eine erzeugte Figur ersetzt. Ein Film in Gebärdensprache braucht Menschen, die in ihr zu Hause sind.',
      ],
    },
    {
      titel: 'Was hilft Ihnen bis dahin?',
      absaetze: [],
      punkte: [
        'Alle Texte können Sie ohne Ton lesen. Es gibt in diesem Portal nichts, was nur zu hören ist.',
        'Die Behördennummer 115 hat einen Dienst in Gebärdensprache. Wie Sie ihn erreichen, steht auf ihrer Seite im Netz.',
        'Im Verwaltungsverfahren haben Menschen mit Hör- oder Sprachbehinderung das Recht, in Deutscher Gebärdensprache zu kommunizieren. Sagen Sie dem Amt vor dem Termin, dass Sie dolmetschen lassen möchten.',
      ],
    },
    {
      titel: 'Wen Sie fragen können',
      kennung: 'barrierefreiheit',
      absaetze: ['Brauchen Sie einen Inhalt in Gebärdensprache, sagen Sie es uns mit dem Formular für Rückmeldungen.'],
      ohne: ['In der Demo antwortet Ihnen keine Behörde. Wer Amtswerk betreibt, nennt hier einen Kontakt.'],
    },
    {
      titel: 'Für alle, die dieses Portal betreiben',
      absaetze: [
        'Der Film erklärt die wichtigsten Inhalte, die Bedienung und die Erklärung zur Barrierefreiheit. Lassen Sie ihn von gehörlosen Dolmetscherinnen und Dolmetschern machen und von Menschen prüfen, die in DGS leben.',
      ],
    },
  ],
}

const konto: Seitentext = {
  titel: 'Konto',
  satz: 'In Vorbereitung. Anmelden können Sie sich hier noch nicht.',
  abschnitte: [
    {
      titel: 'Was es geben soll',
      absaetze: [
        'Mit einem Konto sollen Sie Anträge stellen, ihren Stand verfolgen und Bescheide im Postfach lesen können. Das ist noch nicht gebaut.',
      ],
    },
    {
      titel: 'Was heute ohne Konto geht',
      absaetze: [],
      punkte: [
        'Leistungen und das zuständige Amt finden.',
        'Gebühr, Fristen und Unterlagen nachsehen und ausdrucken.',
        'Zu den Online-Diensten kommen, die eingetragen sind. Dort melden Sie sich an, wenn der Dienst es verlangt.',
      ],
    },
    {
      titel: 'Für Beschäftigte',
      absaetze: ['Wer für eine Behörde Texte pflegt, meldet sich in der Redaktion an. Der Weg dorthin steht unten auf jeder Seite.'],
    },
  ],
}

export const textseiten = {
  'behoerdennummer-115': nummer115,
  'leichte-sprache': leichteSprache,
  gebaerdensprache,
  konto,
}

export const service = {
  titel: 'Service',
  satz: 'Hilfe, Kontakt, Zahlen und alles, was Sie über dieses Portal wissen sollten.',
  gruppen: {
    hilfe: 'Hilfe und Kontakt',
    zugang: 'Für alle zugänglich',
    daten: 'Daten und Zahlen',
    recht: 'Rechtliches',
  },
  passtDazu: 'Passt dazu',
  anruf115: '115 anrufen',
  seite115: 'Seite der Behördennummer: www.115.de',
  einfach: {
    titel: 'Leistungen in einfacher Sprache',
    keine: 'Zurzeit ist keine Leistung in einfacher Sprache veröffentlicht.',
  },
  betreiber: {
    name: 'Name',
    vertretung: 'Vertreten durch',
    anschrift: 'Anschrift',
    telefon: 'Telefon',
    email: 'E-Mail',
    web: 'Im Netz',
  },
}
