// npm run db:new NOUN: an empty migration with the next free number. Forward only, tables of one noun.
import { existsSync, readdirSync, writeFileSync } from 'node:fs'

const noun = process.argv[2]
if (!noun || !existsSync(`src/domain/${noun}`)) {
  console.log(`usage: npm run db:new NOUN   (one of: ${readdirSync('src/domain').join(', ')})`)
  process.exit(1)
}
const numbers = readdirSync('migrations').map((name) => Number(name.slice(0, 4)))
const file = `migrations/${String(Math.max(29, ...numbers.filter(Number.isFinite)) + 1).padStart(4, '0')}_${noun}.sql`
writeFileSync(
  file,
  `-- ${noun}: what this adds, and why. An older program may still run while this has run: add now, remove in a later release.\n`,
)
console.log(`${file} is made. After writing it: npm run db:schema`)
