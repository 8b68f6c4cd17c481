// Sample props of service pages: one complete, one without a place, one in English with German parts, one without an office, one with two roles.

import type { LeistungProps, Zustaendigkeit } from '../../src/apps/portal/leistung/leistung.page.tsx'
import type { RechnerProps } from '../../src/apps/portal/leistung/leistung-rechner.ts'
import type { Stellenangaben } from '../../src/ui/stellenkarte.tsx'
import { rahmen, wanfried } from './beispiele-rahmen.ts'
import { oeffnung, weitereZeiten } from './beispiele-zeiten.ts'

export const finanzverwaltung: Stellenangaben = {
  name: 'Finanzverwaltung, Steuern und Abgaben',
  url: '/stelle/finanzverwaltung-wanfried?ort=066360012012',
  traeger: 'Magistrat der Stadt Wanfried',
  anschrift: ['Am Markt 1, Zimmer 4', '37281 Wanfried'],
  telefon: '069 90009-104',
  email: 'steuern@wanfried.example',
  web: 'https://www.wanfried.example/',
  oeffnung,
  weitereZeiten: weitereZeiten.slice(0, 1),
  demo: true,
}

const zustaendig: Zustaendigkeit = {
  stellen: [{ rolle: 'zustaendige-stelle', stelle: finanzverwaltung }],
  herleitung: [
    { satz: 'Die Hundesteuer ist eine Steuer der Gemeinde.', rechtsgrundlage: '§ 7 Abs. 2 KAG Hessen' },
    { satz: 'Sie wohnen in Wanfried, also ist die Stadt Wanfried zuständig.', rechtsgrundlage: '§ 1 Hundesteuersatzung' },
  ],
}

const rechner: NonNullable<LeistungProps['rechner']> = {
  aktion: '/leistung/hundesteuer-anmeldung/betrag',
  felder: { ort: '066360012012' },
  zurueck: '/leistung/hundesteuer-anmeldung#kosten',
  gebuehren: [],
  frage: {
    merkmale: [{ merkmal: 'hunde', wert: '', fehlt: false }],
    dazu: [{ schluessel: 'marke', bezeichnung: 'Neue Hundemarke', betrag: '5,00 €', gewaehlt: false }],
  },
  nurDeutsch: false,
}

export const falschGerechnet: RechnerProps = {
  rahmen: rahmen('de', rechner.aktion, wanfried),
  pfad: [],
  titel: 'Hund zur Hundesteuer anmelden',
  ort: 'Wanfried',
  rechner,
  frage: { ...rechner.frage, merkmale: [{ merkmal: 'hunde', wert: 'zwei', fehlt: true }] },
  rechnung: null,
}

const stadt = { ebene: 'stadt', traeger: 'Stadt Wanfried', ort: 'Wanfried', stand: '2026-11-12' } as const

export const hundesteuer: LeistungProps = {
  rahmen: rahmen('de', '/leistung/hundesteuer-anmeldung', wanfried, 'themen'),
  pfad: [{ titel: 'Hobby und Freizeit', url: '/themen/buerger/hobby-und-freizeit?ort=066360012012' }],
  titel: 'Hund zur Hundesteuer anmelden',
  begriffe: [
    { kennung: 'bescheid', name: 'Bescheid', erklaerung: 'Die Entscheidung einer Behörde in Ihrem Fall, meist als Brief.' },
    { kennung: 'satzung', name: 'Satzung', erklaerung: 'Eine Vorschrift, die eine Gemeinde für das eigene Gebiet beschließt.' },
  ],
  behalten: { leistung: '00000000-0000-4000-8000-000000000001', vergleich: '/vergleich?leistung=hundesteuer-anmelden' },
  teaser: 'Ein Hund ist bei Ihnen eingezogen? Melden Sie ihn bei der Stadt an, dann bekommen Sie Bescheid und Hundemarke.',
  ebene: 'stadt',
  traeger: 'Stadt Wanfried',
  fakten: [
    { art: 'kosten', wert: '60 € im Jahr', zusatz: 'für den ersten Hund, das Anmelden ist kostenlos' },
    { art: 'dauer', wert: '2 Wochen', zusatz: 'bis zum Bescheid' },
    { art: 'frist', wert: '2 Wochen', zusatz: 'ab dem Tag, an dem der Hund einzieht' },
    { art: 'unterlagen', wert: 'Chipnummer', zusatz: 'mehr nur für eine Ermäßigung' },
    { art: 'wo', wert: 'Online oder Rathaus', zusatz: 'Finanzverwaltung, Zimmer 4' },
  ],
  einfach: { url: '/leistung/hundesteuer-anmeldung?sprache=einfach', zurueck: '/leistung/hundesteuer-anmeldung', aktiv: false },
  ortsfrage: {
    bezugsort: 'wohnort',
    aktion: '/leistung/hundesteuer-anmeldung',
    gewaehlt: { name: 'Wanfried', zusatz: 'Werra-Meißner-Kreis' },
  },
  onlinedienste: [
    {
      titel: 'Hund anmelden',
      beschreibung: 'Sie brauchen etwa 10 Minuten. Am Ende bekommen Sie eine Bestätigung.',
      url: 'https://dienste.example/hund',
      knopf: 'Online anmelden',
      ebene: 'stadt',
      traeger: 'Stadt Wanfried',
      vertrauensniveau: '10',
      zusatz: 'Ohne Konto möglich.',
    },
  ],
  zustaendigkeit: zustaendig,
  abschnitte: {
    beschreibung: [
      {
        html: '<p>Wer in seinem Haushalt einen Hund hält, zahlt dafür Hundesteuer an die Gemeinde. Dazu melden Sie den Hund an. Sie bekommen einen Steuerbescheid und eine Hundemarke, die Ihr Hund draußen am Halsband trägt.</p><p>Melden Sie jeden Hund an, auch wenn Sie von der Steuer befreit werden können.</p>',
      },
      {
        herkunft: { ...stadt, art: 'ergaenzt' },
        html: '<p>Die Hundemarke kommt mit dem Bescheid per Post. Haben Sie sie verloren, gibt es an der Rathauspforte für 5&nbsp;€ sofort eine neue.</p>',
      },
    ],
    voraussetzungen: [
      { schritte: ['Sie wohnen in der Gemeinde und halten den Hund in Ihrem Haushalt.', 'Der Hund ist älter als drei Monate.'] },
    ],
    unterlagen: [
      {
        eintraege: [
          { titel: 'Chipnummer des Hundes', zusatz: ['15 Ziffern, steht im Heimtierausweis oder Impfpass'] },
          { titel: 'Bankverbindung', zusatz: ['nur wenn: die Steuer abgebucht werden soll'] },
        ],
      },
    ],
    formulare: [{ eintraege: [{ titel: 'Anmeldung zur Hundesteuer', url: 'https://formulare.example/hund.pdf', zusatz: ['PDF, 84 KB'] }] }],
    kosten: [
      { html: '<p>Die Anmeldung kostet nichts. Die Steuer richtet sich nach der Zahl Ihrer Hunde.</p>' },
      {
        herkunft: { ...stadt, art: 'ersetzt' },
        kosten: [
          { bezeichnung: 'Erster Hund', betrag: '60 € im Jahr' },
          { bezeichnung: 'Zweiter Hund', betrag: '84 € im Jahr' },
          {
            bezeichnung: 'Gefährlicher Hund',
            betrag: '480 € im Jahr',
            bedingung: 'nach § 2 der Hundeverordnung, je Hund',
            rechtsgrundlage: '§ 5 Abs. 3 Hundesteuersatzung',
          },
        ],
      },
    ],
    fristen: [
      {
        eintraege: [
          {
            titel: 'Anmelden: innerhalb von 2 Wochen',
            zusatz: ['ab dem Tag, an dem der Hund zu Ihnen kommt', 'Grundlage: § 10 Hundesteuersatzung'],
          },
        ],
      },
    ],
    verfahrensablauf: [
      {
        schritte: [
          'Sie melden den Hund an: online, mit dem Formular per Post oder im Rathaus.',
          'Die Stadt prüft Ihre Angaben. Fehlt etwas, meldet sie sich bei Ihnen.',
          'Sie bekommen Bescheid und Hundemarke per Post.',
        ],
      },
    ],
    bearbeitungsdauer: [{ eintraege: [{ titel: '1 bis 2 Wochen', zusatz: ['vom vollständigen Antrag bis zum Bescheid'] }] }],
    rechtsbehelf: [
      { html: '<p>Sind Sie mit dem Bescheid nicht einverstanden, können Sie innerhalb eines Monats Widerspruch einlegen.</p>' },
    ],
    hinweise: [
      { html: '<p>Für gefährliche Hunde brauchen Sie zusätzlich eine <a href="/leistung/hund">Erlaubnis der Ordnungsbehörde</a>.</p>' },
    ],
    rechtsgrundlagen: [
      {
        eintraege: [
          {
            titel: '§§ 1, 2 und 7 Gesetz über kommunale Abgaben (KAG)',
            url: 'https://www.rv.hessenrecht.example/kag',
            zusatz: ['Steuern der Gemeinden'],
          },
          { titel: 'Hundesteuersatzung der Stadt Wanfried' },
        ],
      },
    ],
  },
  rechner,
  gueltigkeitsgebiet: 'Stadt Wanfried mit den Stadtteilen Altenburschla, Aue, Heldra und Völkershausen.',
  freigabe: {
    geprueft: false,
    stand: '2026-08-03',
    textVon: 'Land Hessen (Demo)',
    oertlich: [{ traeger: 'Stadt Wanfried', stand: '2026-11-12' }],
    leistungsschluessel: ['99102013104000'],
  },
  stichwoerter: ['Hund', 'Hundemarke', 'Hundehaltung', 'Welpe', 'Steuer'],
  passtDazu: [{ titel: 'Hund abmelden', url: '/leistung/hund-abmelden' }],
  imThema: {
    titel: 'Hobby und Freizeit',
    url: '/themen/buerger/hobby-und-freizeit',
    leistungen: [{ titel: 'Fischereischein beantragen', url: '/leistung/fischereischein-beantragen' }],
  },
  bewertung: '/leistung/hundesteuer/bewertung?ort=066360013013',
  heute: '2026-11-26',
}

const { gueltigkeitsgebiet: _, ...ohneGebiet } = hundesteuer

export const geburtsurkundeOhneOrt: LeistungProps = {
  ...ohneGebiet,
  rahmen: rahmen('de', '/leistung/geburtsurkunde', null),
  pfad: [{ titel: 'Geburt', url: '/themen/buerger/geburt' }],
  titel: 'Geburtsurkunde anfordern',
  teaser: 'Eine Geburtsurkunde bekommen Sie bei dem Standesamt, das die Geburt beurkundet hat.',
  ebene: 'bund',
  traeger: 'Bund',
  fakten: [{ art: 'kosten', wert: '15 €', zusatz: 'jede weitere Urkunde 8 €' }],
  einfach: undefined,
  ortsfrage: { bezugsort: 'geburtsort', aktion: '/leistung/geburtsurkunde', gewaehlt: null },
  onlinedienste: [],
  zustaendigkeit: null,
  abschnitte: { beschreibung: [{ html: '<p>Die Urkunde beweist Tag und Ort der Geburt, Namen und Eltern.</p>' }] },
  freigabe: { ...hundesteuer.freigabe, oertlich: [] },
}

export const englisch: LeistungProps = {
  ...hundesteuer,
  rahmen: rahmen('en', '/leistung/hundesteuer-anmeldung', wanfried, 'themen'),
  pfad: [{ titel: 'Hobbies and leisure', url: '/en/themen/buerger/hobby-und-freizeit?ort=066360012012' }],
  titel: 'Register a dog for dog tax',
  teaser: 'Has a dog moved in with you? Register it with the town and you will receive a tax notice and a tag.',
  fakten: [{ art: 'kosten', wert: '€60 a year', zusatz: 'for the first dog' }],
  einfach: { url: '/leistung/hundesteuer-anmeldung?sprache=einfach', zurueck: '/', aktiv: false },
  onlinedienste: [],
  abschnitte: {
    beschreibung: [
      { html: '<p>Anyone who keeps a dog pays dog tax to the municipality.</p>' },
      { herkunft: { ...stadt, art: 'ergaenzt' }, nurDeutsch: true, html: '<p>Die Hundemarke kommt mit dem Bescheid per Post.</p>' },
    ],
    kosten: [{ herkunft: { ...stadt, art: 'ersetzt' }, kosten: [{ bezeichnung: 'First dog', betrag: '€60 a year' }] }],
  },
}

export const einfach: LeistungProps = {
  ...hundesteuer,
  einfach: { url: '#', zurueck: '/leistung/hundesteuer-anmeldung', aktiv: true },
  zustaendigkeit: { stellen: [], keine: { grund: 'beim-bund', durch: 'Bundesverwaltungsamt' }, herleitung: zustaendig.herleitung },
  onlinedienste: [],
}

export const zweiRollen: LeistungProps = {
  ...hundesteuer,
  titel: 'Einbürgerung beantragen: deutsche Staatsangehörigkeit erwerben',
  onlinedienste: [],
  zustaendigkeit: {
    stellen: [
      { rolle: 'anlaufstelle', stelle: { ...finanzverwaltung, name: 'Kreisausschuss des Werra-Meißner-Kreises', url: '/stelle/kreis' } },
      {
        rolle: 'zustaendige-stelle',
        stelle: {
          ...finanzverwaltung,
          name: 'Regierungspräsidium Kassel',
          url: '/stelle/rp',
          traeger: 'Land Hessen',
          oeffnung: { tage: [], nurNachVereinbarung: true },
        },
      },
    ],
    herleitung: [
      {
        satz: 'Wanfried hat 4.050 Einwohner, weniger als 7.500. Darum nimmt der Kreis Ihren Antrag an.',
        rechtsgrundlage: '§ 1 Abs. 2 der Verordnung',
      },
      { satz: 'Über die Einbürgerung entscheidet das Regierungspräsidium.', rechtsgrundlage: '§ 2 der Verordnung' },
    ],
  },
}

export const konflikt: LeistungProps = {
  ...hundesteuer,
  onlinedienste: [],
  zustaendigkeit: {
    konflikt: true,
    stellen: [
      { rolle: 'zustaendige-stelle', stelle: finanzverwaltung },
      {
        rolle: 'zustaendige-stelle',
        stelle: { ...finanzverwaltung, name: 'Ordnungsamt Wanfried', url: '/stelle/ordnungsamt', oeffnung: undefined },
      },
    ],
    herleitung: [],
  },
}

export const geburtsurkunde: LeistungProps = {
  ...geburtsurkundeOhneOrt,
  rahmen: rahmen('de', '/leistung/geburtsurkunde', wanfried),
  ortsfrage: { bezugsort: 'geburtsort', aktion: '/leistung/geburtsurkunde', gewaehlt: { name: 'Wanfried', zusatz: 'Werra-Meißner-Kreis' } },
  zustaendigkeit: {
    ...zustaendig,
    stellen: [{ rolle: 'zustaendige-stelle', stelle: { ...finanzverwaltung, name: 'Standesamt Wanfried', url: '/stelle/standesamt' } }],
  },
}
