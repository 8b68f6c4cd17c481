// Topics for people and for businesses in German: their names, what each is about, and the words of the pages that list them.
// The names are those of the Lagen of the Portalverbund; what is said about them is ours.

export const portalthemen = {
  buerger: {
    geburt: {
      titel: 'Geburt',
      text: 'Ein Kind kommt: Sie melden die Geburt, bekommen die Urkunde und beantragen Geld für die erste Zeit. Manches hat kurze Fristen. Hier sehen Sie, was zuerst dran ist.',
    },
    'partnerschaft-und-familie': {
      titel: 'Partnerschaft und Familie',
      text: 'Heiraten, den Namen ändern, Unterhalt sichern, einen Kita-Platz finden. Hier steht, was Familien bei Standesamt, Jugendamt und Familienkasse erledigen. Auch wenn Eltern sich trennen, finden Sie hier Hilfe.',
    },
    'schule-ausbildung-und-studium': {
      titel: 'Schule, Ausbildung und Studium',
      text: 'Von der Anmeldung zur ersten Klasse bis zum BAföG. Sie erfahren, wer Fahrtkosten, Mittagessen oder Lernförderung bezahlt und wo Sie das beantragen. Büchereien und Musikschulen gehören auch dazu.',
    },
    arbeit: {
      titel: 'Arbeit',
      text: 'Sie suchen Arbeit, verlieren Ihre Stelle oder brauchen für eine neue Stelle einen Nachweis? Hier finden Sie Meldung und Geld bei der Arbeitsagentur oder dem Jobcenter und Papiere wie das Führungszeugnis. Melden Sie sich früh, sonst kann Geld verloren gehen.',
    },
    'bauen-und-wohnen': {
      titel: 'Bauen und Wohnen',
      text: 'Umziehen, bauen, umbauen, eine Wohnung bezahlen. Welches Amt Ihren Bauantrag prüft, hängt vom Ort des Grundstücks ab. Hier stehen auch Wasser, Abwasser und alles, was beim Umzug zu melden ist.',
    },
    'steuern-und-abgaben': {
      titel: 'Steuern und Abgaben',
      text: 'Die Steuererklärung geht an das Finanzamt. Hundesteuer, Grundsteuer und Zweitwohnungsteuer zahlen Sie an Ihre Stadt oder Gemeinde. Wenn Sie nicht auf einmal zahlen können, sprechen Sie früh mit der Stelle, die den Bescheid geschickt hat.',
    },
    'ausweise-und-dokumente': {
      titel: 'Ausweise und Dokumente',
      text: 'Personalausweis, Reisepass, Urkunden, Beglaubigungen. Die meisten Papiere stellt Ihre Stadt oder Gemeinde aus, Urkunden aber das Standesamt, bei dem der Fall eingetragen ist. Prüfen Sie vor einer Reise rechtzeitig, wie lange Ihr Ausweis noch gilt.',
    },
    'migration-und-integration': {
      titel: 'Migration und Integration',
      text: 'Sie ziehen nach Deutschland, möchten bleiben oder Deutsche oder Deutscher werden? Hier finden Sie Aufenthaltstitel, Einbürgerung und die Einladung von Gästen. Verlängern Sie Ihren Aufenthaltstitel, bevor er abläuft.',
    },
    'mobilitaet-und-fahrzeuge': {
      titel: 'Mobilität und Fahrzeuge',
      text: 'Auto anmelden, Führerschein umtauschen, Parkausweis beantragen. Zulassung und Führerschein sind meist Sache des Kreises oder der kreisfreien Stadt, das Parken die der Gemeinde.',
    },
    'wahlen-engagement-und-beteiligung': {
      titel: 'Wahlen, Engagement und Beteiligung',
      text: 'Per Brief wählen, ein Fest veranstalten, einen Verein fördern lassen, einen Schaden auf der Straße melden. Wer sich für andere einsetzt, kann eine Ehrenamtskarte bekommen.',
    },
    'hobby-und-freizeit': {
      titel: 'Hobby und Freizeit',
      text: 'Hund halten, angeln, jagen, Musik lernen, Bücher ausleihen. Manches Hobby braucht eine Anmeldung oder eine Prüfung. Tiere melden Sie bei der Gemeinde oder beim Veterinäramt.',
    },
    'reisen-und-auslandsaufenthalt': {
      titel: 'Reisen und Auslandsaufenthalt',
      text: 'Für eine Reise brauchen Sie gültige Papiere, für manche Länder auch einen internationalen Führerschein. Hier steht, was Sie beantragen und wie schnell es geht, wenn die Zeit knapp ist.',
    },
    'gesundheit-und-vorsorge': {
      titel: 'Gesundheit und Vorsorge',
      text: 'Leistungen bei Krankheit, Behinderung und Pflege, und die Belehrung für die Arbeit mit Lebensmitteln. Pflege beantragen Sie bei der Pflegekasse. Wenn das Geld nicht reicht, hilft das Sozialamt.',
    },
    sozialleistungen: {
      titel: 'Sozialleistungen',
      text: 'Wenn das Geld nicht reicht, gibt es Hilfe, auf die Sie ein Recht haben. Hier finden Sie Leistungen für Miete, Kinder, Lebensunterhalt und besondere Lagen. Stellen Sie den Antrag früh: Vieles wird nicht für die Vergangenheit gezahlt.',
    },
    'recht-und-verbraucherschutz': {
      titel: 'Recht und Verbraucherschutz',
      text: 'Ihre Daten sperren lassen, Fundsachen abgeben, eine Erlaubnis einholen. Hier steht, was Ordnungsamt und Meldebehörde für Sie tun und was sie von Ihnen wissen müssen.',
    },
    'notlagen-und-opferhilfen': {
      titel: 'Notlagen und Opferhilfen',
      text: 'Im Notfall rufen Sie die 110 oder die 112 an. Hier finden Sie, was die Verwaltung tun kann, wenn Sie bedroht werden oder Schutz brauchen, zum Beispiel eine Auskunftssperre im Melderegister.',
    },
    'umwelt-und-klima': {
      titel: 'Umwelt und Klima',
      text: 'Müll richtig loswerden, Wasser nutzen, Bäume und Tiere schützen. Die Abfuhr regelt Ihre Gemeinde oder ein Abfallverband, für Natur und Wasser ist meist der Kreis zuständig. Für manche Vorhaben gibt es Zuschüsse.',
    },
    'altersvorsorge-und-ruhestand': {
      titel: 'Altersvorsorge und Ruhestand',
      text: 'Rente gibt es nur auf Antrag: Stellen Sie ihn einige Monate vorher. Viele Gemeinden helfen dabei. Reicht die Rente nicht, gibt es Grundsicherung und Hilfe zur Pflege.',
    },
    'sterbefall-und-nachlass': {
      titel: 'Sterbefall und Nachlass',
      text: 'Nach einem Todesfall ist in kurzer Zeit viel zu regeln. Hier steht, wer den Tod anzeigt, wo Sie die Urkunde bekommen und was die Bestattung kostet. Ein Bestattungshaus darf vieles davon für Sie tun.',
    },
  },
  unternehmen: {
    'unternehmensstart-und-gewerbezulassung': {
      titel: 'Unternehmensstart und Gewerbezulassung',
      text: 'Ein Gewerbe beginnt mit der Anmeldung bei der Gemeinde. Für manche Berufe brauchen Sie vorher eine Erlaubnis, im Handwerk oft den Eintrag in die Handwerksrolle. Das Finanzamt möchte ebenfalls von Ihnen hören.',
    },
    'register-und-kataster': {
      titel: 'Register und Kataster',
      text: 'Auskünfte aus Registern und Verzeichnissen: über Gewerbe, Einträge, Baulasten. Sie erfahren, wer Auskunft bekommt, was sie kostet und welchen Nachweis Sie brauchen.',
    },
    'arbeitgeber-sein': {
      titel: 'Arbeitgeber sein',
      text: 'Wer Menschen beschäftigt, hat Pflichten: melden, belehren, schützen. Hier finden Sie, was Ihre Beschäftigten vor dem ersten Tag brauchen und wo Sie es bekommen.',
    },
    'steuern-und-abgaben': {
      titel: 'Steuern und Abgaben für Unternehmen',
      text: 'Gewerbesteuer, Grundsteuer und örtliche Steuern zahlen Sie an die Gemeinde, die übrigen an das Finanzamt. Ändert sich Ihr Gewinn, lassen sich Vorauszahlungen anpassen. Bei Engpässen ist eine Stundung möglich.',
    },
    'bauen-und-immobilien': {
      titel: 'Bauen und Immobilien',
      text: 'Vom Vorbescheid bis zum Baubeginn, von der Baulast bis zum Anschluss an Wasser und Kanal. Die Bauaufsicht sitzt beim Kreis oder bei der Stadt. Für Baustellen an der Straße brauchen Sie eine Anordnung.',
    },
    'finanzierung-und-foerderung': {
      titel: 'Finanzierung und Förderung',
      text: 'Zuschüsse und Programme für Betriebe, Vereine und Gemeinden. Wichtig ist fast immer: erst den Antrag stellen, dann beginnen. Hier steht, wer fördert und was Sie nachweisen.',
    },
    auslandsgeschaeft: {
      titel: 'Auslandsgeschäft',
      text: 'Waren ein- und ausführen, im Ausland arbeiten, Bescheinigungen für Partner im Ausland. Vieles davon machen Zoll und Kammern, also Stellen des Bundes und der Wirtschaft.',
    },
    'ausschreibungen-und-oeffentliche-auftraege': {
      titel: 'Ausschreibungen und öffentliche Aufträge',
      text: 'Wer für die öffentliche Hand arbeiten möchte, muss zeigen, dass der Betrieb zuverlässig ist. Hier finden Sie die Nachweise, die bei einer Vergabe verlangt werden.',
    },
    'statistik-und-berichtspflichten': {
      titel: 'Statistik- und Berichtspflichten',
      text: 'Manche Betriebe müssen regelmäßig Zahlen melden, zum Beispiel an das Statistische Landesamt. Ob Sie dazu gehören, sagt Ihnen ein Schreiben der Behörde.',
    },
    'forschung-und-entwicklung': {
      titel: 'Forschung und Entwicklung',
      text: 'Neues entwickeln, schützen und fördern lassen: Patente, Zulagen, Programme. Zuständig sind meist Stellen des Bundes und des Landes.',
    },
    'logistik-und-transport': {
      titel: 'Logistik und Transport',
      text: 'Fahrzeuge zulassen, schwere Lasten bewegen, Menschen befördern, auf der Straße halten. Welche Behörde entscheidet, hängt vom Sitz des Betriebs oder vom Weg ab. Planen Sie für Schwertransporte Zeit ein.',
    },
    'anlagen-waren-und-stoffe': {
      titel: 'Anlagen, Waren und Stoffe',
      text: 'Öltanks, Brunnen, Maschinen, die Lärm machen, Tiere im Betrieb: Was anderen schaden könnte, wird vorher angezeigt oder erlaubt. Hier steht, wem Sie es sagen und welche Unterlagen dazugehören.',
    },
    'abfall-und-umweltschutz': {
      titel: 'Abfall und Umweltschutz',
      text: 'Abfälle trennen und richtig abgeben, in Natur und Landschaft nur mit Erlaubnis eingreifen. Für Gewerbe gelten bei der Abfuhr oft andere Regeln als für Haushalte. Fragen Sie vor dem Fällen von Bäumen.',
    },
    'verbraucherschutz-compliance-und-recht': {
      titel: 'Verbraucherschutz, Compliance und Recht',
      text: 'Regeln, die Kundinnen, Kunden und Partner schützen, und Auskünfte darüber, mit wem Sie es zu tun haben.',
    },
    veranstaltungen: {
      titel: 'Veranstaltungen',
      text: 'Märkte, Feste, Konzerte, Stände auf der Straße. Meist brauchen Sie mehrere Erlaubnisse: für den Platz, für den Ausschank, für laute Stunden. Fangen Sie früh an, die Gemeinde hilft beim Ordnen.',
    },
    'geschaeftsaufloesung-und-unternehmensuebergang': {
      titel: 'Geschäftsauflösung und Unternehmensübergang',
      text: 'Sie hören auf oder geben Ihren Betrieb weiter? Melden Sie das Gewerbe ab und sagen Sie Finanzamt und Kammer Bescheid. Wer übernimmt, meldet neu an.',
    },
  },
}

export const themenwelt = {
  alle: 'Alle Themen',
  alleSatz: 'Wählen Sie, was zu Ihrer Lage passt.',
  bereich: { buerger: 'Bürgerinnen und Bürger', unternehmen: 'Unternehmen' },
  bereichTitel: { buerger: 'Themen für Bürgerinnen und Bürger', unternehmen: 'Themen für Unternehmen' },
  bereichSatz: {
    buerger: 'Was im Leben zu erledigen ist, nach Lebenslagen geordnet.',
    unternehmen: 'Was ein Betrieb zu erledigen hat, vom Start bis zur Übergabe.',
  },
  anzahl: (anzahl: number) => (anzahl === 0 ? 'Noch keine Leistung beschrieben' : anzahl === 1 ? '1 Leistung' : `${anzahl} Leistungen`),
  davonOnline: (anzahl: number) => `${anzahl} davon online`,
  gefragtIn: (thema: string) => `Oft gebraucht: ${thema}`,
  ohne: 'Noch ohne Leistungen',
  ohneSatz: 'Zu diesen Themen ist in diesem Portal noch nichts beschrieben.',
  online: (ort: string | null) => (ort ? `Online erledigen in ${ort}` : 'Online erledigen, überall in Hessen'),
  onlineOhneOrt: 'Mit Ihrem Ort sehen Sie auch, was Ihre Stadt und Ihr Kreis online anbieten.',
  weitere: 'Weitere Leistungen',
  alleLeistungen: 'Leistungen',
  leer: (thema: string) => `Zu „${thema}“ ist hier noch keine Leistung beschrieben`,
  leerSatz: 'Suchen Sie nach dem, was Sie brauchen, oder fragen Sie unter der Behördennummer 115.',
  leerSuche: 'Zur Suche',
  aemter: (ort: string) => `Zuständig in ${ort}`,
  aemterSatz: 'Diese Ämter sind für die meisten Leistungen des Themas zuständig. Welches Amt für Ihre Sache gilt, steht bei der Leistung.',
  amtFuer: (anzahl: number) => (anzahl === 1 ? 'für 1 Leistung' : `für ${anzahl} Leistungen`),
  verwandt: 'Verwandte Themen',
  verwandtFuer: { buerger: 'für Bürgerinnen und Bürger', unternehmen: 'für Unternehmen' },
  zuAz: 'Alle Leistungen von A bis Z',
}

export const az = {
  titel: 'Leistungen von A bis Z',
  titelMit: (buchstabe: string) => `Leistungen mit ${buchstabe}`,
  satz: (anzahl: number, ort: string | null) =>
    `${anzahl === 1 ? '1 Leistung' : `${anzahl} Leistungen`}${ort ? ` für ${ort}` : ' für ganz Hessen'}.`,
  waehlen: 'Wählen Sie einen Buchstaben.',
  buchstaben: 'Buchstaben',
  anzahl: (buchstabe: string, anzahl: number) => `${buchstabe}, ${anzahl === 1 ? '1 Leistung' : `${anzahl} Leistungen`}`,
  keine: (buchstabe: string) => `Mit ${buchstabe} beginnt hier keine Leistung.`,
  sonst: 'Ziffern und Zeichen',
  zurueck: 'Vorheriger Buchstabe',
  vor: 'Nächster Buchstabe',
  themen: (buchstabe: string) => `Themen mit ${buchstabe}`,
  umlaute: 'Ä, Ö und Ü stehen bei A, O und U.',
}

export const startthemen = {
  gefragtGezaehlt: 'Am meisten gefragt',
  gefragtSatz: 'Was aus der Suche am häufigsten geöffnet wird. Gezählt wird ohne Namen und ohne Adresse.',
  alltagSatz: 'Von Hand ausgewählt, bis genug Aufrufe gezählt sind.',
  zuBereich: { buerger: 'Alle Themen für Bürgerinnen und Bürger', unternehmen: 'Alle Themen für Unternehmen' },
  neu: 'Zuletzt geändert',
  neuIn: (ort: string) => `Zuletzt geändert für ${ort}`,
  neuSatz: 'Texte, die Land, Kreise, Städte und Gemeinden neu veröffentlicht haben.',
  neuFeed: 'Änderungen abonnieren (Atom-Feed)',
  zuAz: 'Von A bis Z',
}
