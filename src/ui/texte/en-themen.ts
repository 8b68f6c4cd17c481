// Topics for people and for businesses in English: their names, what each is about, and the words of the pages that list them.

export const portalthemen = {
  buerger: {
    geburt: {
      titel: 'Birth',
      text: 'A child is born: you register the birth, get the certificate and apply for money for the first months. Some of this has short deadlines. Here you see what comes first.',
    },
    'partnerschaft-und-familie': {
      titel: 'Partnership and family',
      text: 'Getting married, changing a name, securing maintenance, finding a childcare place. Here is what families settle with the registry office, the youth welfare office and the family benefits office. There is help here, too, when parents separate.',
    },
    'schule-ausbildung-und-studium': {
      titel: 'School, training and studies',
      text: 'From enrolling in first grade to student grants. You learn who pays for travel, school lunch or tutoring and where to apply. Libraries and music schools belong here as well.',
    },
    arbeit: {
      titel: 'Work',
      text: 'Are you looking for work, losing your job, or do you need a document for a new one? Here you find registration and money from the employment agency or the job centre, and papers such as the certificate of conduct. Register early, or you may lose money.',
    },
    'bauen-und-wohnen': {
      titel: 'Building and housing',
      text: 'Moving, building, converting, paying for a home. Which office checks your building application depends on where the plot is. Water, sewage and everything to report when you move are here, too.',
    },
    'steuern-und-abgaben': {
      titel: 'Taxes and charges',
      text: 'Your tax return goes to the tax office. Dog tax, property tax and second home tax are paid to your town or municipality. If you cannot pay all at once, talk early to the office that sent the notice.',
    },
    'ausweise-und-dokumente': {
      titel: 'Identity cards and documents',
      text: 'Identity card, passport, certificates, certified copies. Most papers come from your town or municipality, but certificates come from the registry office where the event is recorded. Before a journey, check in good time how long your card is still valid.',
    },
    'migration-und-integration': {
      titel: 'Migration and integration',
      text: 'Are you moving to Germany, would you like to stay or become German? Here you find residence titles, naturalisation and inviting guests. Renew your residence title before it expires.',
    },
    'mobilitaet-und-fahrzeuge': {
      titel: 'Mobility and vehicles',
      text: 'Register a car, exchange a driving licence, apply for a parking permit. Registration and licences are mostly a matter for the district or independent city, parking for the municipality.',
    },
    'wahlen-engagement-und-beteiligung': {
      titel: 'Elections, volunteering and taking part',
      text: 'Vote by post, hold a festival, get support for a club, report damage on a street. People who work for others can get a volunteer card.',
    },
    'hobby-und-freizeit': {
      titel: 'Hobbies and leisure',
      text: 'Keep a dog, fish, hunt, learn music, borrow books. Some hobbies need registration or an exam. Animals are reported to the municipality or the veterinary office.',
    },
    'reisen-und-auslandsaufenthalt': {
      titel: 'Travel and time abroad',
      text: 'A journey needs valid papers, and some countries want an international driving permit as well. Here is what to apply for and how fast it goes when time is short.',
    },
    'gesundheit-und-vorsorge': {
      titel: 'Health and care',
      text: 'Help with illness, disability and care, and the instruction for work with food. Apply for care at the care insurance fund. If the money does not suffice, the social welfare office helps.',
    },
    sozialleistungen: {
      titel: 'Social benefits',
      text: 'If the money does not suffice, there is help that you have a right to. Here you find benefits for rent, children, living costs and special situations. Apply early: much is not paid for the past.',
    },
    'recht-und-verbraucherschutz': {
      titel: 'Law and consumer protection',
      text: 'Block your data, hand in lost property, get a permit. Here is what the public order office and the residents’ register do for you and what they need to know from you.',
    },
    'notlagen-und-opferhilfen': {
      titel: 'Emergencies and help for victims',
      text: 'In an emergency call 110 or 112. Here you find what the administration can do if you are threatened or need protection, for instance a block on information from the residents’ register.',
    },
    'umwelt-und-klima': {
      titel: 'Environment and climate',
      text: 'Get rid of waste properly, use water, protect trees and animals. Your municipality or a waste association runs the collection; the district is mostly responsible for nature and water. There are grants for some projects.',
    },
    'altersvorsorge-und-ruhestand': {
      titel: 'Pensions and retirement',
      text: 'A pension is only paid if you apply: do so some months ahead. Many municipalities help with it. If the pension does not suffice, there is basic income support and help with care.',
    },
    'sterbefall-und-nachlass': {
      titel: 'Death and inheritance',
      text: 'After a death much has to be settled in a short time. Here is who reports the death, where to get the certificate and what the funeral costs. A funeral home may do much of it for you.',
    },
  },
  unternehmen: {
    'unternehmensstart-und-gewerbezulassung': {
      titel: 'Starting a business and trade licences',
      text: 'A trade begins with registering at the municipality. Some occupations need a permit first, crafts often an entry in the register of craftspeople. The tax office wants to hear from you, too.',
    },
    'register-und-kataster': {
      titel: 'Registers',
      text: 'Information from registers: on trades, entries, public land charges. You learn who gets information, what it costs and what proof you need.',
    },
    'arbeitgeber-sein': {
      titel: 'Being an employer',
      text: 'If you employ people, you have duties: to report, to instruct and to protect. Here you find what your staff need before their first day and where to get it.',
    },
    'steuern-und-abgaben': {
      titel: 'Taxes and charges for businesses',
      text: 'Trade tax, property tax and local taxes are paid to the municipality, all others to the tax office. If your profit changes, advance payments can be adjusted. Payment can be deferred in hard times.',
    },
    'bauen-und-immobilien': {
      titel: 'Building and property',
      text: 'From the preliminary ruling to the start of work, from public land charges to water and sewer connections. The building authority is with the district or the city. Building sites on streets need a traffic order.',
    },
    'finanzierung-und-foerderung': {
      titel: 'Finance and grants',
      text: 'Grants and programmes for businesses, clubs and municipalities. One thing nearly always counts: apply first, then begin. Here is who gives grants and what you have to prove.',
    },
    auslandsgeschaeft: {
      titel: 'Business abroad',
      text: 'Import and export goods, work abroad, certificates for partners abroad. Much of this is done by customs and chambers, that is by federal offices and by business itself.',
    },
    'ausschreibungen-und-oeffentliche-auftraege': {
      titel: 'Tenders and public contracts',
      text: 'Whoever wants to work for public bodies must show that the business is reliable. Here you find the proofs that are asked for when contracts are awarded.',
    },
    'statistik-und-berichtspflichten': {
      titel: 'Statistics and reporting duties',
      text: 'Some businesses have to report figures regularly, for instance to the statistical office of the Land. A letter from the office tells you whether you are one of them.',
    },
    'forschung-und-entwicklung': {
      titel: 'Research and development',
      text: 'Develop something new, protect it and get support: patents, allowances, programmes. Mostly federal offices and those of the Land are responsible.',
    },
    'logistik-und-transport': {
      titel: 'Logistics and transport',
      text: 'Register vehicles, move heavy loads, carry people, stop in the street. Which authority decides depends on the seat of the business or on the route. Allow time for heavy transport.',
    },
    'anlagen-waren-und-stoffe': {
      titel: 'Installations, goods and substances',
      text: 'Oil tanks, wells, noisy machines, farm animals: what might harm others is reported or permitted beforehand. Here is whom to tell and which documents belong to it.',
    },
    'abfall-und-umweltschutz': {
      titel: 'Waste and environmental protection',
      text: 'Separate waste and hand it in properly, change nature and landscape only with a permit. Collection often follows other rules for businesses than for households. Ask before you fell trees.',
    },
    'verbraucherschutz-compliance-und-recht': {
      titel: 'Consumer protection, compliance and law',
      text: 'Rules that protect customers and partners, and information on whom you are dealing with.',
    },
    veranstaltungen: {
      titel: 'Events',
      text: 'Markets, festivals, concerts, stalls in the street. You mostly need several permits: for the place, for serving drinks, for loud hours. Start early; the municipality helps you sort things.',
    },
    'geschaeftsaufloesung-und-unternehmensuebergang': {
      titel: 'Closing or handing over a business',
      text: 'Are you closing or handing over your business? Deregister the trade and tell the tax office and the chamber. Whoever takes over registers anew.',
    },
  },
}

export const themenwelt = {
  alle: 'All topics',
  alleSatz: 'Choose what fits your situation.',
  bereich: { buerger: 'Citizens', unternehmen: 'Businesses' },
  bereichTitel: { buerger: 'Topics for citizens', unternehmen: 'Topics for businesses' },
  bereichSatz: {
    buerger: 'What there is to do in life, sorted by situation.',
    unternehmen: 'What a business has to do, from the start to handing over.',
  },
  anzahl: (anzahl: number) => (anzahl === 0 ? 'No service described yet' : anzahl === 1 ? '1 service' : `${anzahl} services`),
  davonOnline: (anzahl: number) => `${anzahl} of them online`,
  gefragtIn: (thema: string) => `Often needed: ${thema}`,
  ohne: 'No services yet',
  ohneSatz: 'Nothing is described in this portal on these topics yet.',
  online: (ort: string | null) => (ort ? `Do it online in ${ort}` : 'Do it online, anywhere in Hesse'),
  onlineOhneOrt: 'Choose your place to see what your town and district offer online, too.',
  weitere: 'More services',
  alleLeistungen: 'Services',
  leer: (thema: string) => `No service is described here on “${thema}” yet`,
  leerSatz: 'Search for what you need, or call the public service number 115.',
  leerSuche: 'Go to the search',
  aemter: (ort: string) => `Responsible in ${ort}`,
  aemterSatz: 'These offices are responsible for most services of the topic. The page of each service names the office for your case.',
  amtFuer: (anzahl: number) => (anzahl === 1 ? 'for 1 service' : `for ${anzahl} services`),
  verwandt: 'Related topics',
  verwandtFuer: { buerger: 'for citizens', unternehmen: 'for businesses' },
  zuAz: 'All services from A to Z',
}

export const az = {
  titel: 'Services from A to Z',
  titelMit: (buchstabe: string) => `Services beginning with ${buchstabe}`,
  satz: (anzahl: number, ort: string | null) =>
    `${anzahl === 1 ? '1 service' : `${anzahl} services`}${ort ? ` for ${ort}` : ' for all of Hesse'}.`,
  waehlen: 'Choose a letter.',
  buchstaben: 'Letters',
  anzahl: (buchstabe: string, anzahl: number) => `${buchstabe}, ${anzahl === 1 ? '1 service' : `${anzahl} services`}`,
  keine: (buchstabe: string) => `No service here begins with ${buchstabe}.`,
  sonst: 'Digits and signs',
  zurueck: 'Previous letter',
  vor: 'Next letter',
  themen: (buchstabe: string) => `Topics beginning with ${buchstabe}`,
  umlaute: 'Ä, Ö and Ü are listed under A, O and U.',
}

export const startthemen = {
  gefragtGezaehlt: 'Most wanted',
  gefragtSatz: 'What is opened most from the search. We count without names and addresses.',
  alltagSatz: 'Chosen by hand until enough visits are counted.',
  zuBereich: { buerger: 'All topics for citizens', unternehmen: 'All topics for businesses' },
  neu: 'Recently changed',
  neuIn: (ort: string) => `Recently changed for ${ort}`,
  neuSatz: 'Texts newly published by the Land, districts, towns and municipalities.',
  neuFeed: 'Subscribe to changes (Atom feed)',
  zuAz: 'From A to Z',
}
