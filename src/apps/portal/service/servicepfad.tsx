// The way to a page of the service area: from the start page over the overview.
import { Pfad } from '../../../ui/pfad.tsx'
import { adressen, type Rahmen } from '../../../ui/rahmen.ts'
import { texte } from '../../../ui/texte/index.ts'

export function Servicepfad({ rahmen, hier }: { rahmen: Rahmen; hier: string }) {
  return <Pfad rahmen={rahmen} stufen={[{ titel: texte(rahmen.sprache).service.titel, url: adressen(rahmen).service }]} hier={hier} />
}
