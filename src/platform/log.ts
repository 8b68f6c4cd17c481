// Structured log lines without personal data: no query strings, no bodies, no names, no addresses of clients.
import { type Logger, pino } from 'pino'

export type Log = Logger

export function createLog(level: string, destination?: pino.DestinationStream): Log {
  const options: pino.LoggerOptions = {
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label) => ({ level: label }) },
    serializers: { err: fehlerangaben },
  }
  return destination ? pino(options, destination) : pino(options)
}

/** Of an error only its kind, code, sentence and place: drivers hang connections, statements and values on theirs. */
function fehlerangaben(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { message: String(error) }
  const { name, message, stack, code } = error as NodeJS.ErrnoException
  return { name, message, ...(code === undefined ? {} : { code }), stack }
}
