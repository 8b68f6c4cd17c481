// The list of feedback for the own Träger, and being done with one.
import { erledigeRueckmeldung, zeigeRueckmeldungen } from '../../domain/dialog/index.ts'
import { einzeiler } from '../../platform/http/index.ts'
import { REDAKTION } from './dienstseite.tsx'
import { Rueckmeldungen } from './rueckmeldungen.page.tsx'
import type { Umgebung } from './umgebung.tsx'
import { zeitText } from './zeit-text.ts'

export function rueckmeldungspflege({ kontext, nutzer, zeige, ablehnen }: Umgebung) {
  return {
    liste: nutzer('rueckmeldungen', async (request, reply, { wer, rahmen }) => {
      const query = request.query as Record<string, unknown>
      const stand = einzeiler(query.stand) === 'erledigt' ? 'erledigt' : 'offen'
      const liste = await zeigeRueckmeldungen(kontext, wer.akteur, { erledigt: stand === 'erledigt' })
      if (!liste.ok) throw ablehnen(request, liste.error.grund)
      const nachrichten = liste.value.nachrichten.map(({ eingegangen, ...eine }) => ({
        ...eine,
        zeitpunkt: eingegangen.toISOString(),
        zeit: zeitText(eingegangen, rahmen.sprache),
      }))
      const getan = einzeiler(query.getan) === 'erledigt'
      return zeige(reply, <Rueckmeldungen {...{ rahmen, nachrichten, stand, getan }} weitere={liste.value.weitere} />)
    }),

    erledigen: nutzer('rueckmeldungen', async (request, reply, { wer }) => {
      const id = einzeiler((request.body as Record<string, unknown>).id)
      const ergebnis = await erledigeRueckmeldung(kontext, wer.akteur, id)
      if (!ergebnis.ok) throw ablehnen(request, ergebnis.error.grund)
      return reply.redirect(`${REDAKTION.rueckmeldungen}?getan=erledigt`, 303)
    }),
  }
}
