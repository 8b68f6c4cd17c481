// Which rules of a style sheet a page can need: drops what speaks of classes and custom properties that no page of ours writes.
// A scanner of braces is enough, because KERN and our own files are plain CSS without nesting.

/** Keeps the rules whose classes are all in `klassen` (only classes with one of our prefixes are judged), then the custom properties still used. */
export function waehleRegeln(css, klassen) {
  const regeln = filtern(lesen(css.replace(/\/\*[\s\S]*?\*\//g, '').replace(/@charset[^;]*;/g, '')), klassen)
  return ohneToteWerte(regeln.map(schreiben).join('\n'))
}

/** All class names with our prefixes that appear in the given source texts. */
export function findeKlassen(quellen) {
  const namen = quellen.flatMap((text) => text.match(/\b(?:kern|aw)-[a-z0-9]+(?:(?:--|__|-)[a-z0-9]+)*/g) ?? [])
  return new Set(namen)
}

function lesen(css) {
  const knoten = []
  let i = 0
  while (i < css.length) {
    const auf = suche(css, i, '{;')
    if (auf === -1) break
    const kopf = css.slice(i, auf).trim()
    if (css[auf] === ';') {
      knoten.push({ kopf, leib: null })
      i = auf + 1
      continue
    }
    const zu = klammerEnde(css, auf)
    const leib = css.slice(auf + 1, zu)
    knoten.push(/^@(media|supports|container|layer)/.test(kopf) ? { kopf, kinder: lesen(leib) } : { kopf, leib })
    i = zu + 1
  }
  return knoten
}

function suche(css, ab, zeichen) {
  let tiefe = 0
  let zitat = ''
  for (let i = ab; i < css.length; i++) {
    const c = css[i]
    if (zitat) {
      if (c === '\\') i++
      else if (c === zitat) zitat = ''
    } else if (c === '"' || c === "'") zitat = c
    else if (c === '(') tiefe++
    else if (c === ')') tiefe--
    else if (tiefe === 0 && zeichen.includes(c)) return i
  }
  return -1
}

function klammerEnde(css, auf) {
  let offen = 1
  let i = auf + 1
  while (offen > 0) {
    i = suche(css, i, '{}')
    if (i === -1) throw new Error('style sheet ends inside a block')
    offen += css[i] === '{' ? 1 : -1
    i++
  }
  return i - 1
}

function filtern(knoten, klassen) {
  return knoten.flatMap((k) => {
    if (k.kinder) {
      const kinder = filtern(k.kinder, klassen)
      return kinder.length ? [{ ...k, kinder }] : []
    }
    if (k.leib === null || k.kopf.startsWith('@')) return [k]
    const kopf = teile(k.kopf).filter((auswahl) => gebraucht(auswahl, klassen))
    return kopf.length && k.leib.trim() ? [{ kopf: kopf.join(','), leib: k.leib }] : []
  })
}

function teile(auswahl) {
  const liste = []
  let ab = 0
  for (let i = suche(auswahl, 0, ','); i !== -1; i = suche(auswahl, ab, ',')) {
    liste.push(auswahl.slice(ab, i).trim())
    ab = i + 1
  }
  return [...liste, auswahl.slice(ab).trim()]
}

// What stands inside :not(), :has(), :is() never decides alone, so it is left out of the judgement.
function gebraucht(auswahl, klassen) {
  let kern = auswahl
  while (/\([^()]*\)/.test(kern)) kern = kern.replace(/\([^()]*\)/g, '')
  return (kern.match(/\.(?:kern|aw)-[\w-]+/g) ?? []).every((name) => klassen.has(name.slice(1)))
}

const schreiben = (k) =>
  k.kinder ? `${k.kopf}{${k.kinder.map(schreiben).join('\n')}}` : k.leib === null ? `${k.kopf};` : `${k.kopf}{${k.leib}}`

// Custom properties nobody reads: repeated, because one value may be the only reader of another.
function ohneToteWerte(css) {
  for (;;) {
    const gelesen = new Set([...css.matchAll(/var\(\s*(--[\w-]+)/g)].map((m) => m[1]))
    const kleiner = css.replace(/(?<=[{;])\s*(--(?:kern|aw)-[\w-]+)\s*:(?:[^;{}"']|"[^"]*"|'[^']*')*(?:;|(?=\}))/g, (alles, name) =>
      gelesen.has(name) ? alles : '',
    )
    if (kleiner.length === css.length) return css
    css = kleiner
  }
}
