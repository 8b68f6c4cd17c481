// Words as the search compares them: folded (case, umlauts, ß), lightly stemmed, without those that say nothing.

const HOECHSTENS_ZEICHEN = 200
const HOECHSTENS_WOERTER = 12
const HOECHSTENS_JE_WORT = 40

// Words in questions that name no service: "Ich möchte meinen Hund anmelden" means "Hund anmelden".
const FUELLWOERTER = new Set(
  `aber als am an auf aus bei bin brauche das dem den der des die ein eine einem einen einer eines er es fuer für habe hat ich ihr im in ist ist
  kann man mein meine meinem meinen meiner mich mir mit möchte moechte muss nach oder sich sie sind um und uns von vom wann was welche wenn wer
  werden wie will wir wird wo zu zum zur a an and are can do for from get how i in is it my need of on or the to want what when where with`
    .split(/\s+/)
    .map(falte),
)
const ENDUNGEN = /(ungen|ung|innen|ern|en|em|er|es|e|n|s)$/

/** Lower case without accents; ä, ae and a are one letter, so are ß and ss. */
export function falte(text: string): string {
  const klein = text.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '')
  return klein.replace(/ß/g, 'ss').replace(/ae/g, 'a').replace(/oe/g, 'o').replace(/ue/g, 'u')
}

/** The part of a folded word that stays when it is inflected: Hunde and Hund, Anmeldung and anmelden. */
export function stamm(gefaltet: string): string {
  const kurz = gefaltet.replace(ENDUNGEN, '')
  return kurz.length >= 4 ? kurz : gefaltet.length > 4 && gefaltet.endsWith('e') ? gefaltet.slice(0, -1) : gefaltet
}

/** All folded words of a text, in order. */
export function woerter(text: string): string[] {
  return falte(text).match(/[\p{L}\p{N}]+/gu) ?? []
}

/** The words of a query that count, folded. Any input is cut to a harmless length first; if all are filler, they all count. */
export function suchwoerter(anfrage: string): string[] {
  const alle = woerter(anfrage.slice(0, HOECHSTENS_ZEICHEN)).map((wort) => wort.slice(0, HOECHSTENS_JE_WORT))
  const sprechende = alle.filter((wort) => !FUELLWOERTER.has(wort))
  return [...new Set(sprechende.length > 0 ? sprechende : alle)].slice(0, HOECHSTENS_WOERTER)
}
