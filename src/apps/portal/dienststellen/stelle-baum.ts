// Where an office stands in its authority, for pages: the way up to the body that acts, and what belongs to it at any depth.
import { inSprache } from '../../../domain/leistung/index.ts'
import { baumUnter, ueber, type VeroeffentlichteStelle, type Zweig } from '../../../domain/organisationseinheit/index.ts'
import { texte } from '../../../ui/texte/index.ts'
import { type Anfrage, adresse } from '../anfrage.ts'
import type { PortalDienste } from '../dienste.ts'
import { findStelle } from '../leistung/leistung-zustaendigkeit.ts'
import { nameVon } from '../verzeichnis.ts'
import { amTag, findeStellen } from './dienststellen-suche.ts'
import type { Ast, Darueber } from './stelle-gliederung.tsx'

/** The offices above it on that day, the body that acts outwards first. */
export function wegHinauf(dienste: PortalDienste, anfrage: Anfrage, stelle: VeroeffentlichteStelle): Darueber[] {
  const kette = ueber(stelle, (id) => findStelle(dienste, id, anfrage.tag)).reverse()
  return kette.map((eine, nr) => ({
    name: nameVon(eine, anfrage),
    kurz: nr === 0 ? nameVon(eine, anfrage) : kurznameVon(eine, anfrage),
    url: adresse(anfrage, `/stelle/${eine.id}`),
  }))
}

/** What belongs to it on that day: by name, with what each does. */
export function aesteVon(dienste: PortalDienste, anfrage: Anfrage, stelle: VeroeffentlichteStelle): Ast[] {
  const heute = amTag(dienste.zustaendigkeiten().stelleNachId, anfrage.tag).filter(({ uebergeordnet }) => uebergeordnet !== null)
  return baumUnter(stelle.id, findeStellen(heute, { q: '', art: null })).map((zweig) => ast(zweig, anfrage))
}

function ast({ stelle, unter }: Zweig<VeroeffentlichteStelle>, anfrage: Anfrage): Ast {
  const { aufgaben } = texte(anfrage.oberflaeche).dienststellen
  return {
    name: kurznameVon(stelle, anfrage),
    url: adresse(anfrage, `/stelle/${stelle.id}`),
    satz: stelle.inhalt.aufgaben.flatMap((aufgabe) => aufgaben[aufgabe] ?? []).join('; ') || undefined,
    unter: unter.map((zweig) => ast(zweig, anfrage)),
  }
}

/** Below its house an office needs no more than its short name. */
export function kurznameVon(stelle: VeroeffentlichteStelle, anfrage: Anfrage): string {
  const { kurzname } = stelle.inhalt
  return kurzname ? inSprache(kurzname, anfrage.sprache) : nameVon(stelle, anfrage)
}
