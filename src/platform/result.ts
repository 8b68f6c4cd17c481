// Refusals are values: a use case answers with ok or with the reason why not. Bugs throw.

export type Ok<T> = { ok: true; value: T }
export type Refusal<E> = { ok: false; error: E }
export type Result<T, E> = Ok<T> | Refusal<E>

export function ok<T>(value: T): Ok<T> {
  return { ok: true, value }
}

export function refuse<E>(error: E): Refusal<E> {
  return { ok: false, error }
}
