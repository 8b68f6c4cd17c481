// Who acts: an argument of every use case that writes or reads what is not public.

/** What an Akteur may do within the Träger he acts for. Roles stand for sets of these (see domain/zugang). */
export type Recht =
  | 'leistung.bearbeiten'
  | 'leistung.veroeffentlichen'
  | 'organisationseinheit.bearbeiten'
  | 'organisationseinheit.veroeffentlichen'
  | 'fachwortschatz.bearbeiten'
  | 'suche.bearbeiten'
  | 'dialog.bearbeiten'
  | 'dialog.veroeffentlichen'
  | 'protokoll.lesen'
  | 'zugang.verwalten'
  | 'betrieb'

export type Akteur = {
  art: 'anonym' | 'konto' | 'maschine' | 'system'
  /** Account or machine id; null for anonymous readers and the system itself. */
  id: string | null
  /** The Träger (tenant) acted for; null sees no tenant's rows at all. */
  traeger: string | null
  rechte: readonly Recht[]
}

export const ANONYM: Akteur = { art: 'anonym', id: null, traeger: null, rechte: [] }

/** The program itself (jobs, loading, sealing), acting for one Träger or for none. */
export function system(traeger: string | null = null): Akteur {
  return { art: 'system', id: null, traeger, rechte: [] }
}

export function darf(akteur: Akteur, recht: Recht): boolean {
  return akteur.rechte.includes(recht)
}
