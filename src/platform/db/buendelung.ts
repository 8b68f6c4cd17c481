// A connection that sends together what is written in one turn of the event loop: `begin` and the first statement are one message on the way, not two.
import { Socket } from 'node:net'

export function buendelnderSocket(): Socket {
  const socket = new Socket()
  socket.once('connect', () => buendle(socket)) // not before: connecting sets `write` back
  return socket
}

function buendle(socket: Socket): void {
  const schreibe = socket.write.bind(socket)
  let gebuendelt = false
  const loese = () => {
    gebuendelt = false
    socket.uncork()
  }
  socket.write = ((...angaben: Parameters<typeof schreibe>) => {
    if (!gebuendelt) {
      gebuendelt = true
      socket.cork()
      process.nextTick(loese) // when every promise that could be settled by now has been, and what follows from it is written as well
    }
    return schreibe(...angaben)
  }) as Socket['write']
}
