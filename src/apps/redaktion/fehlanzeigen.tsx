// The list of failed queries, with the ways to a word or a best bet, and being done with one.
import { type Fehlanzeige, suchpflege } from '../../domain/suche/index.ts'
import { einzeiler } from '../../platform/http/index.ts'
import { datum } from '../../ui/satz.ts'
import type { Oberflaechensprache } from '../../ui/texte/index.ts'
import { REDAKTION } from './dienstseite.tsx'
import { Fehlanzeigen, type Fehlzeile } from './fehlanzeigen.page.tsx'
import type { Umgebung } from './umgebung.tsx'

export function fehlanzeigenpflege({ kontext, nutzer, zeige, ablehnen }: Umgebung) {
  return {
    liste: nutzer('suche', async (request, reply, { wer, rahmen }) => {
      const liste = await suchpflege.listFehlanzeigen(kontext, wer.akteur)
      if (!liste.ok) throw ablehnen(request, liste.error.grund)
      const zeilen = liste.value.map((eine) => zeileVon(eine, rahmen.sprache))
      const getan = einzeiler((request.query as { getan?: unknown }).getan) === 'erledigt' ? 'erledigt' : undefined
      return zeige(reply, <Fehlanzeigen rahmen={rahmen} zeilen={zeilen} getan={getan} />)
    }),

    /** One that is forgotten meanwhile is gone as well: the list says so by itself. */
    erledigen: nutzer('suche', async (request, reply, { wer }) => {
      const schluessel = einzeiler((request.body as Record<string, unknown>).schluessel)
      const ergebnis = await suchpflege.erledigeFehlanzeige(kontext, wer.akteur, schluessel)
      if (ergebnis.ok) return reply.redirect(`${REDAKTION.fehlanzeigen}?getan=erledigt`, 303)
      if (ergebnis.error.grund === 'nicht-gefunden') return reply.redirect(REDAKTION.fehlanzeigen, 303)
      throw ablehnen(request, ergebnis.error.grund)
    }),
  }
}

function zeileVon(
  { schluessel, wortlaut, sprache, anzahl, ohne, tage, zuletzt }: Fehlanzeige,
  oberflaeche: Oberflaechensprache,
): Fehlzeile {
  return {
    schluessel,
    wortlaut,
    sprache: sprache === 'de' ? null : sprache,
    anzahl,
    tage,
    art: ohne * 2 >= anzahl ? 'ohne-treffer' : 'wenige-treffer',
    zuletzt: datum(zuletzt, oberflaeche),
    alsWort: `${REDAKTION.wortNeu}?${new URLSearchParams({ wort: wortlaut })}`,
    alsEmpfehlung: `${REDAKTION.empfehlungNeu}?${new URLSearchParams({ anfrage: wortlaut })}`,
  }
}
