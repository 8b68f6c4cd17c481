// The sentences that tell people how an answer came about. Pure.
import type { Gebiet } from '../gebiet/index.ts'
import type { Bezugsort, Lokal } from '../leistung/index.ts'
import type { Behoerdenname } from './behoerde.ts'
import type { Herleitung } from './zustaendigkeit.ts'

const ORT: Record<Bezugsort, { de: string; en: string }> = {
  wohnort: { de: 'der Ort, an dem Sie wohnen', en: 'the place where you live' },
  geburtsort: { de: 'der Ort der Geburt', en: 'the place of birth' },
  sterbeort: { de: 'der Ort, an dem die Person gestorben ist', en: 'the place of death' },
  eheschliessungsort: { de: 'der Ort der Eheschließung', en: 'the place of the marriage' },
  betriebsort: { de: 'der Ort, an dem der Betrieb ist', en: 'the place of the business' },
  bauort: { de: 'der Ort, an dem gebaut wird', en: 'the place of the building site' },
  veranstaltungsort: { de: 'der Ort der Veranstaltung', en: 'the place of the event' },
  tatort: { de: 'der Ort, an dem es geschehen ist', en: 'the place where it happened' },
  grundstuecksort: { de: 'der Ort, in dem das Grundstück liegt', en: 'the place where the property is' },
  massnahmenort: { de: 'der Ort, an dem die Arbeiten stattfinden', en: 'the place where the work is done' },
  fundort: { de: 'der Ort, an dem etwas gefunden oder verloren wurde', en: 'the place where something was found or lost' },
  bestattungsort: { de: 'der Ort, in dem der Friedhof liegt', en: 'the place of the cemetery' },
  schulort: { de: 'der Ort der Schule', en: 'the place of the school' },
  hochschulort: { de: 'der Ort der Hochschule', en: 'the place of the university' },
  sitz: { de: 'der Sitz der Gemeinde, des Vereins oder des Unternehmens', en: 'the seat of the municipality, club or company' },
}

const ohneRecht = (satz: Lokal): Herleitung => ({ satz: { de: satz.de, en: satz.en }, rechtsgrundlage: null })

export function satzBezugsort(bezugsort: Bezugsort, gebiet: Gebiet): Herleitung {
  const { de, en } = ORT[bezugsort]
  return ohneRecht({ de: `Es zählt ${de}: ${gebiet.kurzname}.`, en: `What counts is ${en}: ${gebiet.kurzname}.` })
}

export function satzAndererBezugsort(richtig: readonly Bezugsort[]): Herleitung {
  return ohneRecht({
    de: `Hier zählt ein anderer Ort: ${richtig.map((bezugsort) => ORT[bezugsort].de).join(' oder ')}.`,
    en: `Another place counts here: ${richtig.map((bezugsort) => ORT[bezugsort].en).join(' or ')}.`,
  })
}

export function satzNachfolger(frueher: Gebiet, heute: readonly Gebiet[]): Herleitung {
  const namen = heute.map((gebiet) => gebiet.kurzname)
  return ohneRecht({
    de: `${frueher.kurzname} gibt es nicht mehr als eigene Gemeinde. Heute gehört der Ort zu ${namen.join(' oder ')}.`,
    en: `${frueher.kurzname} is no longer a municipality of its own. Today it belongs to ${namen.join(' or ')}.`,
  })
}

export function satzOrtUnklar(gebiet: Gebiet | null): Herleitung {
  return ohneRecht({
    de: gebiet
      ? `„${gebiet.kurzname}“ ist dafür nicht genau genug. Bitte nennen Sie die Stadt oder Gemeinde.`
      : 'Diesen Ort gab es an dem Tag nicht.',
    en: gebiet
      ? `“${gebiet.kurzname}” is not precise enough. Please name the town or municipality.`
      : 'This place did not exist on that day.',
  })
}

export function satzKeineRegel(gebiet: Gebiet): Herleitung {
  return ohneRecht({
    de: `Für ${gebiet.kurzname} ist hier noch nicht eingetragen, wer zuständig ist.`,
    en: `Who is responsible for ${gebiet.kurzname} has not been entered here yet.`,
  })
}

export function satzGrund(begruendung: Lokal, rechtsgrundlage: string | null): Herleitung {
  return { satz: { de: begruendung.de, en: begruendung.en }, rechtsgrundlage }
}

export function satzEinzelzeile(gebiet: Gebiet | null): Lokal {
  const name = gebiet?.kurzname ?? null
  return name === null
    ? { de: 'Diese Stelle ist ausdrücklich eingetragen.', en: 'This office has been entered expressly.' }
    : { de: `Für ${name} ist diese Stelle ausdrücklich eingetragen.`, en: `This office has been entered expressly for ${name}.` }
}

export function satzOhneStelle({ kurzname }: Gebiet): Lokal {
  return { de: `Für ${kurzname} ist das ausdrücklich so eingetragen.`, en: `This has been entered expressly for ${kurzname}.` }
}

/** "Wanfried gehört zum Bezirk des Finanzamts Eschwege-Witzenhausen." */
export function satzBezirk(hier: Gebiet, bezirk: Gebiet): Herleitung {
  return ohneRecht({
    de: `${hier.kurzname} gehört zum ${bezirk.name}.`,
    en: `${hier.kurzname} belongs to the area served by: ${bezirk.kurzname}.`,
  })
}

export function satzTatsache(satz: Lokal): Herleitung {
  return ohneRecht(satz)
}

export function satzStelle(name: Lokal): Herleitung {
  return ohneRecht({ de: `Das ist: ${name.de}.`, en: `That is: ${name.en ?? name.de}.` })
}

export function satzNichtHinterlegt(behoerde: Behoerdenname): Herleitung {
  return ohneRecht({
    de: `Das ist ${behoerde.de}. Anschrift und Öffnungszeiten sind hier noch nicht hinterlegt.`,
    en: `That is ${behoerde.en}. Address and opening hours have not been entered here yet.`,
  })
}

export function satzKonflikt(): Herleitung {
  return ohneRecht({
    de: 'Für diesen Ort sind mehrere Stellen eingetragen, die einander widersprechen. Die Redaktion muss das klären.',
    en: 'Several offices that contradict each other have been entered for this place. The editors have to settle this.',
  })
}
