// What the portal asks of the noun dialog: the mark for its form, and taking what was written.
import type { PortalDienste } from './apps/portal/dienste.ts'
import { nimmRueckmeldungAn } from './domain/dialog/index.ts'
import type { ZugangKontext } from './domain/zugang/index.ts'
import { createFormularmarke } from './platform/http/index.ts'

export function rueckmeldungsdienst(kontext: ZugangKontext): NonNullable<PortalDienste['rueckmeldung']> {
  return {
    marke: createFormularmarke(kontext.geheimnis.ableiten('portal.formular'), kontext.clock),
    nimmAn: (neue) => nimmRueckmeldungAn(kontext, neue),
  }
}
