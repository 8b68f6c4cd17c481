// Suggestions while typing in the search form: WAI-ARIA's editable combobox with a list and manual selection. Comfort only; the form works without.
import { weich } from './satz.ts'

type Eintrag = { titel: string; zusatz?: string; url: string; klick?: string; sprache?: string; ort?: { name: string; ars: string } }
type Antwort = { name: string; meldung: string; gruppen: { titel: string; eintraege: Eintrag[] }[] }

const WARTE_MS = 120
const KUERZESTE = 2

for (const form of document.querySelectorAll<HTMLFormElement>('form[data-vorschlaege]')) belebe(form)

function belebe(form: HTMLFormElement): void {
  const [was, wo] = ['q', 'wo'].map((name) => form.elements.namedItem(name) as HTMLInputElement) as [HTMLInputElement, HTMLInputElement]
  const status = element('p', { role: 'status', class: 'kern-sr-only' })
  // Not before somebody is here: empty, it would be read out as a part of the page.
  if (form.contains(document.activeElement)) form.append(status)
  else form.addEventListener('focusin', () => form.append(status), { once: true })
  const ort = ortsfeld(form, wo)
  const sage = (text: string) => {
    status.textContent = text
  }
  const frage = (mehr: Record<string, string>) => `${form.dataset.vorschlaege}?${new URLSearchParams(mehr)}`
  const uebernimm = ({ titel, zusatz, ort: gewaehlt }: Eintrag) => {
    ort.setze(gewaehlt!)
    sage([titel, zusatz].filter(Boolean).join(', '))
  }
  combobox(wo, { sage, frage: (q) => frage({ art: 'ort', q }), waehle: uebernimm })
  combobox(was, {
    sage,
    frage: (q) => frage({ q, ...ort.lies() }),
    waehle: (eintrag) => {
      if (!eintrag.ort) return geheZu(eintrag)
      was.value = ''
      uebernimm(eintrag)
    },
  })
}

/** Tells of the choice, as a link with `ping` does. */
function geheZu({ url, klick }: Eintrag): void {
  if (klick) navigator.sendBeacon?.(klick)
  location.assign(url)
}

/** The place field sends what is typed; a place that was chosen is sent by its key, because several may bear its name. */
function ortsfeld(form: HTMLFormElement, wo: HTMLInputElement) {
  const schluessel = element('input', { type: 'hidden', name: 'ort' }) as HTMLInputElement
  wo.autocomplete = 'off' // the browser's own list would lie over ours
  wo.addEventListener('input', () => {
    schluessel.remove()
    wo.name = 'wo'
  })
  return {
    setze({ name, ars }: { name: string; ars: string }): void {
      wo.value = name
      wo.removeAttribute('name')
      schluessel.value = ars
      form.append(schluessel)
    },
    lies(): Record<string, string> {
      if (schluessel.isConnected) return { ort: schluessel.value }
      const vorgegeben = wo.value === wo.defaultValue && form.dataset.ort
      return vorgegeben ? { ort: vorgegeben } : wo.value.trim() ? { wo: wo.value.trim() } : {}
    },
  }
}

type Anschluss = { sage(text: string): void; frage(q: string): string; waehle(eintrag: Eintrag): void }

function combobox(eingabe: HTMLInputElement, { sage, frage, waehle }: Anschluss): void {
  const liste = vorschlagsliste(eingabe)
  let uhr = 0
  let laufend = new AbortController()
  const schliesse = () => {
    clearTimeout(uhr)
    laufend.abort()
    liste.leere()
  }
  const hole = async () => {
    const q = eingabe.value.trim()
    if (q.length < KUERZESTE) return
    laufend = new AbortController()
    const { signal } = laufend
    try {
      const antwort = await fetch(frage(q), { signal, headers: { accept: 'application/json' } })
      if (!antwort.ok) return liste.leere()
      const inhalt = (await antwort.json()) as Antwort
      if (signal.aborted || document.activeElement !== eingabe) return
      liste.zeige(inhalt)
      sage(inhalt.meldung)
    } catch {
      if (!signal.aborted) liste.leere() // no network: the form still works
    }
  }
  const nimm = (eintrag: Eintrag) => {
    schliesse()
    waehle(eintrag)
  }
  eingabe.addEventListener('input', () => {
    clearTimeout(uhr)
    laufend.abort()
    if (eingabe.value.trim().length < KUERZESTE) liste.leere()
    else uhr = window.setTimeout(hole, WARTE_MS)
  })
  eingabe.addEventListener('keydown', (ereignis) => {
    if (!ereignis.isComposing && taste(ereignis, liste, { schliesse, hole, nimm })) ereignis.preventDefault()
  })
  eingabe.addEventListener('blur', () => nachDemZeiger(schliesse))
  eingabe.form!.addEventListener('submit', schliesse)
  liste.beiKlick(nimm)
}

let zeigerUnten = false
document.addEventListener('pointerdown', () => (zeigerUnten = true), true)
for (const ende of ['pointerup', 'pointercancel']) document.addEventListener(ende, () => (zeigerUnten = false), true)

/** Closing moves what lies below the list: were it done while a finger is on the button there, the click would miss. */
function nachDemZeiger(tu: () => void): void {
  const enden = ['pointerup', 'pointercancel']
  const danach = () => {
    for (const ende of enden) document.removeEventListener(ende, danach)
    setTimeout(tu)
  }
  if (zeigerUnten) for (const ende of enden) document.addEventListener(ende, danach)
  else tu()
}

type Liste = ReturnType<typeof vorschlagsliste>
type Tat = { schliesse(): void; hole(): Promise<void>; nimm(eintrag: Eintrag): void }

/** Whether the key did something here. All others, and all keys that move in the text, stay the browser's. */
function taste({ key }: KeyboardEvent, liste: Liste, { schliesse, hole, nimm }: Tat): boolean {
  if (!liste.istOffen()) {
    if (key === 'ArrowDown') void hole()
    return key === 'ArrowDown'
  }
  const gewaehlt = liste.gewaehlter()
  if (key === 'ArrowDown' || key === 'ArrowUp') liste.bewege(key === 'ArrowDown' ? 1 : -1)
  else if (key === 'Escape') schliesse()
  else if (key === 'Enter' && gewaehlt) nimm(gewaehlt)
  else {
    if (key.startsWith('Arrow') || key === 'Home' || key === 'End') liste.waehleAb()
    return false
  }
  return true
}

/** The list below a field. Focus stays in the field; the chosen entry is named by `aria-activedescendant`. */
function vorschlagsliste(eingabe: HTMLInputElement) {
  const id = `${eingabe.id}-vorschlaege`
  const kasten = element('div', { id, role: 'listbox', class: 'aw-vorschlaege', hidden: '' })
  let eintraege: { knoten: HTMLElement; eintrag: Eintrag }[] = []
  let aktiv = -1
  eingabe.after(kasten)
  setze(eingabe, { role: 'combobox', 'aria-autocomplete': 'list', 'aria-expanded': 'false', 'aria-controls': id })
  kasten.addEventListener('mousedown', (ereignis) => ereignis.preventDefault()) // focus stays in the field
  const setzeAktiv = (neu: number) => {
    eintraege[aktiv]?.knoten.setAttribute('aria-selected', 'false')
    aktiv = neu
    const knoten = eintraege[aktiv]?.knoten
    if (!knoten) return eingabe.removeAttribute('aria-activedescendant')
    setze(knoten, { 'aria-selected': 'true' })
    setze(eingabe, { 'aria-activedescendant': knoten.id })
    knoten.scrollIntoView({ block: 'nearest' })
  }
  const zeige = ({ name, gruppen }: Antwort) => {
    setzeAktiv(-1)
    eintraege = []
    const knoten = gruppen.map((gruppe, i) => zeichneGruppe(gruppe, `${id}-${i}`))
    eintraege = knoten.flatMap(({ optionen }) => optionen)
    kasten.replaceChildren(...knoten.map(({ kiste }) => kiste))
    kasten.scrollTop = 0
    kasten.hidden = eintraege.length === 0
    setze(kasten, { 'aria-label': name })
    setze(eingabe, { 'aria-expanded': String(!kasten.hidden) })
  }
  return {
    zeige,
    leere: () => zeige({ name: '', gruppen: [], meldung: '' }),
    istOffen: () => !kasten.hidden,
    gewaehlter: () => eintraege[aktiv]?.eintrag,
    waehleAb: () => setzeAktiv(-1),
    /** Round and round; from the field down to the first, up to the last. */
    bewege: (schritt: 1 | -1) => {
      const ab = aktiv < 0 && schritt < 0 ? 0 : aktiv
      setzeAktiv((ab + schritt + eintraege.length) % eintraege.length)
    },
    beiKlick: (nimm: (eintrag: Eintrag) => void) =>
      kasten.addEventListener('click', ({ target }) => {
        const getroffen = eintraege.find(({ knoten }) => knoten.contains(target as Node))
        if (getroffen) nimm(getroffen.eintrag)
      }),
  }
}

function zeichneGruppe({ titel, eintraege }: Antwort['gruppen'][number], id: string) {
  const optionen = eintraege.map((eintrag, i) => {
    const knoten = element('div', { id: `${id}-${i}`, role: 'option', 'aria-selected': 'false', class: 'aw-vorschlag' })
    if (eintrag.sprache) knoten.lang = eintrag.sprache
    knoten.append(element('b', {}, weich(eintrag.titel)))
    if (eintrag.zusatz) knoten.append(' ', element('span', {}, eintrag.zusatz))
    return { knoten, eintrag }
  })
  const kopf = element('div', { id: `${id}-kopf`, role: 'presentation', class: 'aw-vorschlaege__kopf' }, titel)
  const kiste = element('div', { role: 'group', 'aria-labelledby': kopf.id })
  kiste.append(kopf, ...optionen.map(({ knoten }) => knoten))
  return { kiste, optionen }
}

function element(name: string, attribute: Record<string, string>, text = ''): HTMLElement {
  const neu = document.createElement(name)
  setze(neu, attribute)
  neu.textContent = text
  return neu
}

function setze(knoten: Element, attribute: Record<string, string>): void {
  for (const [name, wert] of Object.entries(attribute)) knoten.setAttribute(name, wert)
}
