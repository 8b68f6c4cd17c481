// Which methods an address knows, so that a wrong one is answered with 405 and `Allow` instead of "not found".
import type { FastifyInstance } from 'fastify'

export type Methoden = { erlaubt(path: string): string[] }

/** Must be called before the routes are registered. */
export function sammleMethoden(app: FastifyInstance): Methoden {
  const routes: { pattern: RegExp; method: string }[] = []
  app.addHook('onRoute', ({ url, method }) => {
    const source = url
      .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
      .replace(/:\w+/g, '[^/]+')
      .replace(/\\\*$/, '.*')
    for (const one of Array.isArray(method) ? method : [method]) routes.push({ pattern: new RegExp(`^${source}$`), method: one })
  })
  return { erlaubt: (path) => [...new Set(routes.filter((route) => route.pattern.test(path)).map((route) => route.method))].sort() }
}
