// The only way to write a link: refuses schemes that run code, which Preact would print as they are.
import type { ComponentChildren } from 'preact'

type Attribute = {
  href: string
  class?: string | undefined
  hreflang?: string | undefined
  lang?: string | undefined
  rel?: string | undefined
  /** Told when the link is followed, without a script; browsers that do not know it say nothing. */
  ping?: string | undefined
  children: ComponentChildren
  'aria-current'?: 'page' | 'true' | undefined
  'aria-describedby'?: string | undefined
}

/** Rooted, without anything that browsers drop or read otherwise. */
const UNBEDENKLICH = /^\/(?![/\\])[\x21-\x7e]*$/

/** The address if it may stand in a link: rooted, fragment, query, http(s), mailto, tel. Otherwise null. */
export function sichereAdresse(href: string): string | null {
  if (UNBEDENKLICH.test(href)) return href
  // Browsers drop control characters and blanks before they read the scheme.
  // biome-ignore lint/suspicious/noControlCharactersInRegex: exactly those are meant
  const adresse = href.replace(/[\u0000-\u0020\u007f-\u009f]/g, '')
  if (/^(https?:\/\/|mailto:|tel:)/i.test(adresse)) return href.trim()
  return /^([#?]|\/(?![/\\]))/.test(adresse) ? href.trim() : null
}

/** A link; where the address is refused, its words stand without one. */
export function Link({ href, children, ...rest }: Attribute) {
  const adresse = sichereAdresse(href)
  if (adresse === null) return <span class={rest.class}>{children}</span>
  return (
    <a href={adresse} {...rest}>
      {children}
    </a>
  )
}
