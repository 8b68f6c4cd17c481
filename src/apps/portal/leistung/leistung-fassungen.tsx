// Below the summary: the same page in other words, and what its reader should know of the words: plain, only German, made by a machine.
import { Link } from '../../../ui/link.tsx'
import { Meldung } from '../../../ui/meldung.tsx'
import { type Oberflaechensprache, texte } from '../../../ui/texte/index.ts'
import { Zeichen } from '../../../ui/zeichen.tsx'
import type { LeistungProps } from './leistung-props.ts'

export function Fassungen({ props }: { props: LeistungProps }) {
  const { einfach, maschinell, rahmen } = props
  return (
    <>
      {einfach ? <Einfach einfach={einfach} sprache={rahmen.sprache} /> : null}
      {maschinell ? (
        <div class="aw-abstand">
          <Meldung art="achtung" titel={texte(rahmen.sprache).uebersetzung.titel}>
            <Uebersetzt maschinell={maschinell} sprache={rahmen.sprache} />
            {rahmen.sprache === 'de' ? null : <Uebersetzt maschinell={maschinell} sprache="de" fremd />}
          </Meldung>
        </div>
      ) : null}
      <NurDeutsch props={props} />
    </>
  )
}

function Einfach({ einfach, sprache }: { einfach: NonNullable<LeistungProps['einfach']>; sprache: Oberflaechensprache }) {
  const t = texte(sprache).leistung
  return (
    <>
      <ul class="aw-fassungen" aria-label={t.fassungen}>
        <li>
          <Zeichen art="einfach" />
          <Link class="aw-link" href={einfach.aktiv ? einfach.zurueck : einfach.url} hreflang="de">
            {einfach.aktiv ? t.zurueckZumText : t.einfach}
          </Link>
          {einfach.aktiv || einfach.geprueft ? null : <span class="aw-leise">{t.einfachUngeprueft}</span>}
        </li>
      </ul>
      {einfach.aktiv ? (
        <div class="aw-abstand">
          <Meldung art="hinweis">
            <p>{einfach.fehlt ? t.einfachFehlt : einfach.geprueft ? t.einfachGeprueft : t.einfachHinweis}</p>
          </Meldung>
        </div>
      ) : null}
    </>
  )
}

type Uebersetzungsangaben = { maschinell: NonNullable<LeistungProps['maschinell']>; sprache: Oberflaechensprache; fremd?: boolean }

/** Said in the language of the page, and in German for those who help. The way back to the German text is in both. */
function Uebersetzt({ maschinell: { alles, geprueft, werkzeug = '', original }, sprache, fremd }: Uebersetzungsangaben) {
  const t = texte(sprache).uebersetzung
  return (
    <p lang={fremd ? sprache : undefined}>
      {alles ? t.alles(werkzeug) : t.teile(werkzeug)} {geprueft ? t.geprueft : t.ungeprueft} {t.verbindlich}{' '}
      <Link class="aw-link" href={original} hreflang="de">
        {t.zumOriginal}
      </Link>
    </p>
  )
}

function NurDeutsch({ props }: { props: LeistungProps }) {
  const t = texte(props.rahmen.sprache).leistung
  const teilsDeutsch = Object.values(props.abschnitte).some((teile) => teile?.some((teil) => teil.nurDeutsch))
  if (props.titelNurDeutsch)
    return (
      <div class="aw-abstand">
        <Meldung art="hinweis">
          <p>{t.ganzDeutsch}</p>
        </Meldung>
      </div>
    )
  return teilsDeutsch ? <p class="aw-klein aw-leise aw-abstand">{t.teilweiseDeutsch}</p> : null
}
