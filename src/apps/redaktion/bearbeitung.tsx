// Editing: the list of the own services, and changing a fee.
import type { FastifyReply, FastifyRequest } from 'fastify'
import { type EigeneLeistung, HOECHSTBETRAG_CENT, leistungen } from '../../domain/leistung/index.ts'
import { namenDerKollegen } from '../../domain/zugang/index.ts'
import { type Oberflaechensprache, texte } from '../../ui/texte/index.ts'
import { REDAKTION } from './dienstseite.tsx'
import { oeffneSchicht, titelMitSchicht } from './eigene-schicht.ts'
import { Gebuehr } from './gebuehr.page.tsx'
import { benannt, eingabenVon, type Gebuehreneingabe, konfliktVon, pruefeEingaben, zeilenVon } from './gebuehr.ts'
import { Uebersicht } from './uebersicht.page.tsx'
import type { Nutzer, Umgebung } from './umgebung.tsx'
import { zeitText } from './zeit-text.ts'

export function bearbeitung(umgebung: Umgebung) {
  const { kontext, nutzer, zeige, ablehnen } = umgebung

  async function formular(request: FastifyRequest, reply: FastifyReply, wer: Nutzer, gesendet?: Gebuehreneingabe) {
    const { slug, ebene, titel, veroeffentlicht, gebuehren, portal } = await oeffneSchicht(umgebung, request, wer)
    const { rahmen } = wer
    const worte = { t: texte(rahmen.sprache), sprache: rahmen.sprache }
    const namen = gesendet?.konflikt ? await namenDerKollegen(kontext, wer.wer.akteur) : null
    const seite = (
      <Gebuehr
        rahmen={rahmen}
        aktion={REDAKTION.gebuehr(slug, ebene)}
        titel={titel}
        traeger={rahmen.nutzer?.traeger ?? ''}
        zeilen={zeilenVon(benannt(gebuehren, rahmen.sprache), gesendet)}
        fassung={veroeffentlicht.id}
        konflikt={namen ? konfliktVon(veroeffentlicht, namen, worte) : undefined}
        portal={portal}
      />
    )
    return zeige(reply, seite, gesendet ? (namen ? 409 : 422) : 200)
  }

  return {
    uebersicht: nutzer('leistungen', async (request, reply, { wer, rahmen }) => {
      const eigene = await leistungen.listEigene(kontext, wer.akteur)
      if (!eigene.ok) return reply.redirect(REDAKTION.protokoll, 303) // whoever edits nothing begins with what he may see, if anything
      const namen = await namenDerKollegen(kontext, wer.akteur)
      const gespeichert = eigene.value.find(({ slug }) => slug === (request.query as { gespeichert?: unknown }).gespeichert)
      const slugs = eigene.value.map(({ slug }) => slug)
      const zeilen = eigene.value.map((zeile) => {
        const allein = slugs.indexOf(zeile.slug) === slugs.lastIndexOf(zeile.slug)
        return { ...listenzeile(zeile, namen, rahmen.sprache), titel: allein ? zeile.titel : titelMitSchicht(zeile, texte(rahmen.sprache)) }
      })
      const landesweit = eigene.value.some(({ ebene, eigen }) => eigen && (ebene === 'land' || ebene === 'bund'))
      const angaben = { rahmen, traeger: rahmen.nutzer?.traeger ?? '', landesweit, gespeichert: gespeichert?.titel }
      return zeige(reply, <Uebersicht {...angaben} leistungen={zeilen} />)
    }),

    gebuehr: nutzer('leistungen', formular),

    gebuehrAendern: nutzer('leistungen', async (request, reply, wer) => {
      const { slug, gebuehren } = await oeffneSchicht(umgebung, request, wer)
      const gesendet = eingabenVon(request.body as Record<string, unknown>)
      const geprueft = pruefeEingaben(gebuehren, gesendet, HOECHSTBETRAG_CENT)
      if (!geprueft.ok) return formular(request, reply, wer, { ...gesendet, fehler: geprueft.error })
      let { fassung } = gesendet
      for (const aenderung of geprueft.value) {
        const ergebnis = await leistungen.aendereGebuehr(kontext, wer.wer.akteur, { leistung: slug, fassung, ...aenderung })
        if (ergebnis.ok) fassung = ergebnis.value
        else if (ergebnis.error.grund === 'recht-fehlt' || ergebnis.error.grund === 'nicht-ihre-schicht')
          throw ablehnen(request, ergebnis.error.grund)
        else return formular(request, reply, wer, { ...gesendet, konflikt: true })
      }
      return reply.redirect(`${REDAKTION.start}?gespeichert=${slug}`, 303)
    }),
  }
}

function listenzeile(zeile: EigeneLeistung, namen: ReadonlyMap<string, string>, sprache: Oberflaechensprache) {
  const { geaendert, gebuehren } = zeile
  const wann = geaendert ? [zeitText(geaendert.zeit, sprache), namen.get(geaendert.konto ?? '')] : []
  return {
    gebuehr:
      benannt(gebuehren, sprache)
        .map(({ bezeichnung, satz }) => `${bezeichnung}: ${satz}`)
        .join('; ') || undefined,
    geaendert: wann.filter(Boolean).join(', '),
    aendern: zeile.eigen && gebuehren.some(({ aenderbar }) => aenderbar) ? REDAKTION.gebuehr(zeile.slug, zeile.ebene) : undefined,
    sprachen: zeile.eigen && zeile.veroeffentlicht ? REDAKTION.sprachen(zeile.slug, zeile.ebene) : undefined,
    formulare: zeile.eigen && zeile.veroeffentlicht ? REDAKTION.formulare(zeile.slug, zeile.ebene) : undefined,
    ansehen: `/leistung/${zeile.slug}?ort=${zeile.ars}`,
  }
}
