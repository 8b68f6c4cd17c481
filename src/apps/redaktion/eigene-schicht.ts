// The own layer that an address of a form means, as it holds today: one way in for all forms of a Leistung.
import type { FastifyRequest } from 'fastify'
import { leistungen, type Schichtebene } from '../../domain/leistung/index.ts'
import { einzeiler } from '../../platform/http/index.ts'
import { type Texte, texte } from '../../ui/texte/index.ts'
import type { Nutzer, Umgebung } from './umgebung.tsx'

/** Its title with what the layer is, for whoever keeps more than one: "Personalausweis beantragen (Text des Bundes)". */
export function titelMitSchicht({ titel, ebene }: { titel: string; ebene: Schichtebene }, t: Texte): string {
  const schicht = ebene === 'bund' || ebene === 'land' ? t.redaktion.schicht[ebene] : null
  return schicht ? `${titel} (${schicht})` : titel
}

/** `ebene`: as the address names it, of a Land that keeps two layers. Refusals become pages. */
export async function oeffneSchicht({ kontext, ablehnen }: Umgebung, request: FastifyRequest, { wer, rahmen }: Nutzer) {
  const { slug } = request.params as { slug: string }
  const ebene = einzeiler((request.query as { ebene?: unknown }).ebene) || undefined
  const geoeffnet = await leistungen.getBearbeitung(kontext, wer.akteur, slug, ebene)
  if (!geoeffnet.ok) throw ablehnen(request, geoeffnet.error.grund)
  const { leistung, schicht, veroeffentlicht, ...rest } = geoeffnet.value
  if (!veroeffentlicht) throw ablehnen(request, 'nicht-gefunden')
  const titel = titelMitSchicht({ titel: leistung.titel, ebene: schicht.ebene }, texte(rahmen.sprache))
  return { ...rest, slug, ebene, titel, veroeffentlicht, portal: `/leistung/${leistung.slug}?ort=${schicht.ars}` }
}
