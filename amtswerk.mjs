#!/usr/bin/env node
// The command line: node amtswerk.mjs COMMAND … (without a command it lists them). `npm start` is the server.
if (process.argv.length === 2) process.argv.push('hilfe')
await import('./start.mjs')
