// schema.sql is true: it shows what the migrations make.
import { readFileSync } from 'node:fs'
import { expect, inject, test } from 'vitest'
import { testDb } from './support/test-db.ts'
import { inDatenbank } from './support/testserver.ts'
import { beschreibeSchema } from './werkzeug/schema.ts'

const db = testDb()

// Another major version writes some definitions in other words.
test.skipIf(inject('testServer').art !== 'eingebaut')('schema.sql zeigt die Datenbank, wie die Migrationen sie machen', async () => {
  const schema = await inDatenbank(db.besitzer(), beschreibeSchema)
  expect(schema === readFileSync('schema.sql', 'utf8'), 'schema.sql is out of date: run `npm run db:schema` and commit it').toBe(true)
})
