// The OpenAPI 3.1 document, generated from the schemas that check the input: it cannot say anything else than the program does.
import { z } from 'zod'
import { AUSGABE, ENDPUNKTE, type Endpunkt } from './endpunkte.ts'
import { problem } from './schema.ts'

type Json = Record<string, unknown>

export function openapi(): Json {
  return {
    openapi: '3.1.0',
    jsonSchemaDialect: 'https://json-schema.org/draft/2020-12/schema',
    info: {
      title: 'Amtswerk',
      version: '1.0.0',
      description:
        'Veröffentlichte Leistungen, Stellen, Gebiete und Zuständigkeiten. Nur lesend, ohne Anmeldung; 20 Anfragen je Sekunde, kurzzeitig 200.',
      license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
    },
    servers: [{ url: '/' }],
    paths: Object.fromEntries(ENDPUNKTE.map((endpunkt) => [endpunkt.pfad, { get: operation(endpunkt) }])),
    components: {
      schemas: Object.fromEntries(
        [...Object.entries(AUSGABE), ['Problem', problem] as const].map(([name, schema]) => [name, jsonSchema(schema, 'output')]),
      ),
    },
  }
}

function operation({ name, beschreibung, eingabe, pfad, ausgabe, nichtGefunden }: Endpunkt): Json {
  const { properties = {}, required = [] } = jsonSchema(eingabe, 'input') as { properties?: Record<string, Json>; required?: string[] }
  const fehler = {
    '400': 'Parameter unbekannt oder ungültig',
    ...(nichtGefunden ? { '404': nichtGefunden } : {}),
    '429': 'Zu viele Anfragen',
  }
  return {
    operationId: name,
    summary: beschreibung,
    parameters: Object.entries(properties).map(([parameter, { description, ...schema }]) => ({
      name: parameter,
      in: pfad.includes(`{${parameter}}`) ? 'path' : 'query',
      required: required.includes(parameter),
      ...(description ? { description } : {}),
      schema,
    })),
    responses: {
      '200': { description: 'Gefunden', content: { 'application/json': { schema: verweis(ausgabe) } } },
      '304': { description: 'Unverändert seit dem genannten ETag' },
      ...Object.fromEntries(
        Object.entries(fehler).map(([status, description]) => [
          status,
          { description, content: { 'application/problem+json': { schema: verweis('Problem') } } },
        ]),
      ),
    },
  }
}

function verweis(name: string): Json {
  return { $ref: `#/components/schemas/${name}` }
}

function jsonSchema(schema: z.ZodType, io: 'input' | 'output'): Json {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { target: 'draft-2020-12', io })
  return rest
}
