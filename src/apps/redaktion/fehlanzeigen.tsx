// The list of failed queries, with the ways to a word or a best bet.
import { type Fehlanzeige, suchpflege } from '../../domain/suche/index.ts'
import { datum } from '../../ui/satz.ts'
import type { Oberflaechensprache } from '../../ui/texte/index.ts'
import { REDAKTION } from './dienstseite.tsx'
import { Fehlanzeigen, type Fehlzeile } from './fehlanzeigen.page.tsx'
import type { Umgebung } from './umgebung.tsx'

export function fehlanzeigenseite({ kontext, nutzer, zeige, ablehnen }: Umgebung) {
  return nutzer('suche', async (request, reply, { wer, rahmen }) => {
    const liste = await suchpflege.listFehlanzeigen(kontext, wer.akteur)
    if (!liste.ok) throw ablehnen(request, liste.error.grund)
    return zeige(reply, <Fehlanzeigen rahmen={rahmen} zeilen={liste.value.map((eine) => zeileVon(eine, rahmen.sprache))} />)
  })
}

function zeileVon({ wortlaut, sprache, anzahl, ohne, tage, zuletzt }: Fehlanzeige, oberflaeche: Oberflaechensprache): Fehlzeile {
  return {
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
