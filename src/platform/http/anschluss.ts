// The line a request comes from: an address of IPv4, or the /64 of IPv6 that a household has all to itself. As the stated limits count it.
export { normalizeIP as anschluss } from '@fastify/rate-limit'
