// The load, in a process of its own: HTTP/1.1 on kept-alive sockets, as little work per answer as possible, so that the server is the slow part.
import { connect, type Socket } from 'node:net'
import type { Ergebnis, Lastplan } from './modell.ts'

process.on('disconnect', () => process.exit(1)) // whoever asked is gone
process.on('message', async (plan: Lastplan) => {
  process.send!(await belaste(plan))
})

async function belaste(plan: Lastplan): Promise<Ergebnis> {
  const zeiten: number[] = []
  let fehler = 0
  let naechste = 0
  const ende = performance.now() + plan.sekunden * 1000
  const frage = async (leitung: Leitung) => {
    const weg = plan.wege[naechste++ % plan.wege.length]!
    const beginn = performance.now()
    const status = await leitung.hole(weg)
    zeiten.push(performance.now() - beginn)
    if (status !== 200) fehler++
  }
  const leitungen = await Promise.all(Array.from({ length: plan.verbindungen }, () => oeffne(plan)))
  const beginn = performance.now()
  if (plan.proSekunde) await kommeAn(plan.proSekunde, ende, leitungen, frage)
  else
    await Promise.all(
      leitungen.map(async (leitung) => {
        while (performance.now() < ende && !(plan.einmal && naechste >= plan.wege.length)) await frage(leitung)
      }),
    )
  const sekunden = (performance.now() - beginn) / 1000
  for (const leitung of leitungen) leitung.schliesse()
  zeiten.sort((a, b) => a - b)
  const perzentil = (p: number) => zeiten[Math.min(zeiten.length - 1, Math.floor(zeiten.length * p))] ?? 0
  return { anzahl: zeiten.length, fehler, sekunden, p50: perzentil(0.5), p99: perzentil(0.99) }
}

/** Open arrivals: people come at random (Poisson) however slow the answers are; who finds no free connection waits, and the waiting counts. */
async function kommeAn(proSekunde: number, ende: number, leitungen: Leitung[], frage: (l: Leitung) => Promise<void>): Promise<void> {
  const frei = [...leitungen]
  const wartende: (() => void)[] = []
  const offen = new Set<Promise<void>>()
  const eine = async () => {
    if (frei.length === 0) await new Promise<void>((weiter) => wartende.push(weiter))
    const leitung = frei.pop()!
    await frage(leitung)
    frei.push(leitung)
    wartende.shift()?.()
  }
  let ankunft = performance.now()
  while (ankunft < ende) {
    ankunft += (-Math.log(1 - Math.random()) / proSekunde) * 1000
    while (performance.now() < ankunft) await new Promise((weiter) => setTimeout(weiter, 1))
    const anfrage = eine().finally(() => offen.delete(anfrage))
    offen.add(anfrage)
  }
  await Promise.all(offen)
}

type Leitung = { hole(weg: string): Promise<number>; schliesse(): void }

async function oeffne({ port, host, kopf }: Lastplan): Promise<Leitung> {
  const socket: Socket = connect(port, '127.0.0.1').setNoDelay(true)
  await new Promise<void>((fertig, fehler) => socket.once('connect', fertig).once('error', fehler))
  let rest: Buffer = Buffer.alloc(0)
  let antworte = (_status: number) => {}
  socket.on('data', (stueck) => {
    rest = rest.length ? Buffer.concat([rest, stueck]) : stueck
    const kopfEnde = rest.indexOf('\r\n\r\n')
    if (kopfEnde < 0) return
    const kopfText = rest.toString('latin1', 0, kopfEnde)
    const laenge = Number(/\r\ncontent-length: (\d+)/i.exec(kopfText)?.[1] ?? 0)
    if (rest.length < kopfEnde + 4 + laenge) return
    rest = rest.subarray(kopfEnde + 4 + laenge)
    antworte(Number(kopfText.slice(9, 12)))
  })
  socket.on('close', () => antworte(0))
  return {
    hole: (weg) =>
      new Promise((fertig) => {
        antworte = fertig
        socket.write(`GET ${weg} HTTP/1.1\r\nHost: ${host}\r\n${kopf}\r\n`)
      }),
    schliesse: () => socket.destroy(),
  }
}
