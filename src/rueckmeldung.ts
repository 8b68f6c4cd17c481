// What the portal asks of the noun dialog: the mark for its forms, taking what was written, counting what was answered.
import type { PortalDienste } from './apps/portal/dienste.ts'
import { bewerte, createEinmalAmTag, nimmRueckmeldungAn } from './domain/dialog/index.ts'
import type { ZugangKontext } from './domain/zugang/index.ts'
import { createFormularmarke } from './platform/http/index.ts'
import { neueKuerzung } from './platform/spur.ts'

export function rueckmeldungsdienst(kontext: ZugangKontext): NonNullable<PortalDienste['rueckmeldung']> {
  return {
    marke: createFormularmarke(kontext.geheimnis.ableiten('portal.formular'), kontext.clock),
    nimmAn: (neue) => nimmRueckmeldungAn(kontext, neue),
  }
}

/** An answer counts once per page, origin and day; it is acknowledged when it stands in the database. */
export function bewertungsdienst(kontext: ZugangKontext): NonNullable<PortalDienste['bewertung']> {
  const einmal = createEinmalAmTag(kontext.clock, neueKuerzung)
  return {
    marke: createFormularmarke(kontext.geheimnis.ableiten('portal.bewertung'), kontext.clock),
    zaehle: (neue, herkunft) =>
      einmal(herkunft, `${neue.leistung} ${neue.ort}`, async () => {
        const gezaehlt = await bewerte(kontext, neue)
        if (!gezaehlt.ok) throw new Error(`an answer where nobody reads it: ${gezaehlt.error.grund}`)
      }),
  }
}
