// The footer of the portal: help, legal pages, the way in for authorities, licences.
import type { ComponentChildren } from 'preact'
import { Link } from './link.tsx'
import { adressen, type Rahmen } from './rahmen.ts'
import { schablone, setzeEin } from './schablone.ts'
import { texte } from './texte/index.ts'

export function Fuss({ rahmen }: { rahmen: Rahmen }) {
  const { sprache, ort, auftritt } = rahmen
  const { name, betreiber } = auftritt
  return setzeEin(
    fuss(`${sprache} ${ort !== null} ${betreiber !== undefined}`, rahmen, { name, betreiber: betreiber ?? '', ars: ort?.ars ?? '' }),
  )
}

const fuss = schablone((worte: Record<'name' | 'betreiber' | 'ars', string>, { sprache, auftritt, ort }: Rahmen) => {
  const betreiber = auftritt.betreiber === undefined ? undefined : worte.betreiber
  return <Fussband rahmen={{ sprache, auftritt: { ...auftritt, name: worte.name, betreiber }, ort: ort && { ...ort, ars: worte.ars } }} />
})

function Fussband({ rahmen }: { rahmen: Pick<Rahmen, 'sprache' | 'auftritt' | 'ort'> }) {
  const t = texte(rahmen.sprache).fuss
  const a = adressen(rahmen)
  return (
    <footer class="aw-fuss">
      <div class="aw-rahmen">
        <div class="aw-fuss__spalten">
          <Spalte id="fuss-hilfe" titel={t.hilfe}>
            <Eintrag url="tel:115" wort={t.telefon115} />
            <Eintrag url={a.hilfe} wort={t.fragen} />
            <Eintrag url={a.rueckmeldung} wort={t.rueckmeldung} />
            <Eintrag url={a.service} wort={t.service} />
          </Spalte>
          <Spalte id="fuss-portal" titel={t.portal}>
            <Eintrag url={a.barrierefreiheit} wort={t.barrierefreiheit} />
            <Eintrag url={a.datenschutz} wort={t.datenschutz} />
            <Eintrag url={a.impressum} wort={t.impressum} />
            <Eintrag url={a.statistik} wort={t.statistik} />
            <Eintrag url={a.uebersicht} wort={t.uebersicht} />
          </Spalte>
          <Spalte id="fuss-behoerden" titel={t.behoerden}>
            <Eintrag url={a.redaktion} wort={t.redaktion} />
            <Eintrag url={a.schnittstelle} wort={t.schnittstelle} />
          </Spalte>
        </div>
        {rahmen.auftritt.betreiber ? (
          <p class="aw-fuss__betreiber">
            <b>{t.betreiber}</b> {rahmen.auftritt.betreiber}
          </p>
        ) : null}
        <p class="aw-fuss__ende">
          <span>
            {rahmen.auftritt.name}. {t.lizenz}
          </span>
          <Link href={a.quellen}>{t.gebietsdaten}</Link>
        </p>
      </div>
    </footer>
  )
}

function Spalte({ id, titel, children }: { id: string; titel: string; children: ComponentChildren }) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{titel}</h2>
      <ul class="aw-fuss__liste">{children}</ul>
    </section>
  )
}

function Eintrag({ url, wort }: { url: string; wort: string }) {
  return (
    <li>
      <Link href={url}>{wort}</Link>
    </li>
  )
}
