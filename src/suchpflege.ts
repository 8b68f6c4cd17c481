// What the editors' pages ask of the search: hits without any best bet, and what an object is called.
import { SEITENPFAD, VORSATZ } from './apps/portal/anfrage.ts'
import { themaPfad, themaWorte } from './apps/portal/themen/themen-zuordnung.ts'
import type { RedaktionDienste, Suchfund } from './apps/redaktion/dienste.ts'
import type { Bestand } from './bestand.ts'
import { findThema, type LeistungId, titelIn } from './domain/leistung/index.ts'
import type { OrganisationseinheitId } from './domain/organisationseinheit/index.ts'
import type { Treffer } from './domain/suche/index.ts'
import { texte } from './ui/texte/index.ts'

const HOECHSTENS = 10

export function suchpflegedienst(bestand: Bestand): RedaktionDienste['suche'] {
  const leistung = (slug: string, zusatz = ''): Suchfund | null => {
    const rows = bestand.jetzt().leistungen.get(slug) ?? []
    const id = rows[0]?.leistungId
    return id
      ? { id, titel: titelIn(rows, 'de') ?? slug, zusatz: zusatz || slug, url: `${VORSATZ.de}${SEITENPFAD.leistung}/${slug}` }
      : null
  }
  const finde = (q: string): Suchfund[] => {
    const genau = leistung(q.trim())
    const treffer = bestand.sucheOhneEmpfehlungen({ q, anzahl: HOECHSTENS }).treffer.map(alsFund)
    return genau ? [genau, ...treffer.filter(({ id }) => id !== genau.id)] : treffer
  }
  return {
    finde,
    benenne: (id) => {
      const slug = bestand.jetzt().leistungNachId.get(id as LeistungId)?.[0]?.slug
      if (slug) return leistung(slug)
      const thema = findThema(id.replace(/^thema\//, ''))
      if (thema) return { id, titel: themaWorte(thema, texte('de')).titel, zusatz: '', url: `${VORSATZ.de}${themaPfad(thema)}` }
      const stelle = bestand.jetzt().zustaendigkeiten.stelleNachId.get(id as OrganisationseinheitId)?.[0]
      return stelle
        ? { id, titel: stelle.inhalt.name.de, zusatz: stelle.ars, url: `${VORSATZ.de}${SEITENPFAD.organisationseinheit}/${id}` }
        : null
    },
  }
}

function alsFund({ art, id, titel, name, teaser }: Treffer): Suchfund {
  return { id, titel, zusatz: art === 'leistung' ? name : teaser, url: `${VORSATZ.de}${SEITENPFAD[art]}/${name}` }
}
