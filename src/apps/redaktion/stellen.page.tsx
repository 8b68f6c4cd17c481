// The offices an editor keeps: when each is open, for which purposes it has hours of their own, and where to change them.
import { Link } from '../../ui/link.tsx'
import { Meldung } from '../../ui/meldung.tsx'
import { fest } from '../../ui/satz.ts'
import { texte } from '../../ui/texte/index.ts'
import { type Dienstrahmen, Dienstseite, Leer, REDAKTION } from './dienstseite.tsx'
import { Werkkopf } from './werkkopf.tsx'

export type StellenProps = {
  rahmen: Dienstrahmen
  stellen: readonly {
    id: string
    name: string
    /** The office above it. */
    teilVon?: string | undefined
    /** Ready to print: "Mo, Di: 8:00–12:00; Do: 14:00–18:00". */
    zeiten: string
    /** The purposes, in the order of the page. */
    anliegen: readonly string[]
  }[]
  /** Name of the office that was just saved. */
  gespeichert?: string | undefined
}

export function Stellen({ rahmen, stellen, gespeichert }: StellenProps) {
  const { zeitenpflege: t, redaktion } = texte(rahmen.sprache)
  return (
    <Dienstseite rahmen={rahmen} titel={t.listeTitel(rahmen.nutzer?.traeger ?? '')}>
      <Werkkopf titel={t.listeTitel(rahmen.nutzer?.traeger ?? '')}>
        <p class="aw-leise">{t.listeSatz}</p>
      </Werkkopf>
      {gespeichert ? (
        <Meldung art="erfolg" antwort>
          <p>{redaktion.uebersicht.gespeichert(gespeichert)}</p>
        </Meldung>
      ) : null}
      {stellen.length === 0 ? (
        <Leer satz={t.keineStellen} weiter={t.keineStellenWeiter} />
      ) : (
        <ul class="aw-werkliste">
          {stellen.map((stelle) => (
            <Stelle key={stelle.id} stelle={stelle} rahmen={rahmen} />
          ))}
        </ul>
      )}
    </Dienstseite>
  )
}

function Stelle({
  stelle: { id, name, teilVon, zeiten, anliegen },
  rahmen,
}: {
  stelle: StellenProps['stellen'][number]
  rahmen: Dienstrahmen
}) {
  const { zeitenpflege: t, redaktion } = texte(rahmen.sprache)
  const wege = [
    { url: REDAKTION.zeiten(id), text: t.aendern },
    ...anliegen.map((zweck, nr) => ({ url: REDAKTION.anliegen(id, nr + 1), text: t.anliegenAendern(zweck) })),
    { url: REDAKTION.anliegen(id), text: t.neuTitel },
    { url: `/stelle/${id}`, text: redaktion.uebersicht.ansehen },
  ]
  return (
    <li>
      <h2>{name}</h2>
      <dl class="aw-paare">
        <div>
          <dt>{t.geoeffnet}</dt>
          <dd>{fest(zeiten)}</dd>
        </div>
        {teilVon ? (
          <div>
            <dt>{t.teilVon}</dt>
            <dd>{teilVon}</dd>
          </div>
        ) : null}
      </dl>
      <p class="aw-werkliste__tun">
        {wege.map(({ url, text }) => (
          <Link class="aw-link" href={url} key={url}>
            {text}
            <span class="kern-sr-only">{`: ${name}`}</span>
          </Link>
        ))}
      </p>
    </li>
  )
}
