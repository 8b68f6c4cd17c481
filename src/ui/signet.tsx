// The mark of the product: an A that is a roof.
export function Signet() {
  return (
    <svg viewBox="0 0 44 44" aria-hidden="true" fill="none" stroke="currentColor" stroke-width="4" stroke-linejoin="round">
      <path d="M5 40 22 4l17 36M5 40h34M11.6 26h20.8M22 26v14M22 6v6" />
    </svg>
  )
}

/** The same mark as a file, for `/favicon.svg`. */
export const FAVICON =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 44 44" fill="none" stroke="#0b4591" stroke-width="4" stroke-linejoin="round"><rect width="44" height="44" rx="8" fill="#fff" stroke="none"/><path d="M7 38 22 6l15 32M7 38h30M12.6 25h18.8M22 25v13"/></svg>'
