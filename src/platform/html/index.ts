// Rich text from people: Markdown becomes HTML, and HTML is cut down to what PVOG allows. marked and sanitize-html are wrapped here once.
import { Marked } from 'marked'
import sanitize from 'sanitize-html'

/** PVOG-konformes HTML: nothing but these may stand in a text module. */
const ALLOWED_TAGS = ['p', 'br', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'strong', 'b', 'em', 'i', 'sup', 'sub', 'ul', 'ol', 'li', 'a']
const LINK = /^(https?:\/\/|mailto:|tel:)/i
const MAX_DEPTH = 40

type Sanitized = {
  html: string
  /** What was taken out, each once: `<script>`, `onclick`, `javascript:alert(1)`; for the report to whoever sent the text. */
  removed: string[]
}

const markdown = new Marked({ gfm: true, async: false })

/** Markdown (paragraphs, lists, links, emphasis; HTML inside it too) as allow-listed HTML. */
export function renderMarkdown(text: string): Sanitized {
  return sanitizeHtml(markdown.parse(text) as string)
}

/** Allow-listed HTML. Text inside a removed element stays, scripts and styles go with all they contain. */
export function sanitizeHtml(html: string): Sanitized {
  const removed = new Set<string>()
  const clean = sanitize(html, {
    allowedTags: ALLOWED_TAGS,
    allowedAttributes: { a: ['href'] },
    allowedSchemes: ['http', 'https', 'mailto', 'tel'],
    allowProtocolRelative: false,
    nestingLimit: MAX_DEPTH,
    onOpenTag: (tag, attributes) => {
      for (const found of notAllowed(tag, attributes)) removed.add(found)
    },
    transformTags: {
      a: (tagName, { href }) => ({ tagName, attribs: href !== undefined && LINK.test(href.trim()) ? { href: href.trim() } : {} }),
    },
  })
  return { html: clean.trim(), removed: [...removed] }
}

function notAllowed(tag: string, attributes: Record<string, string>): string[] {
  if (!ALLOWED_TAGS.includes(tag)) return [`<${tag}>`]
  return Object.entries(attributes).flatMap(([name, value]) => {
    if (tag !== 'a' || name !== 'href') return [name]
    return LINK.test(value.trim()) ? [] : [value.slice(0, 80)]
  })
}
