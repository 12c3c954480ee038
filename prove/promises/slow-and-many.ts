import { connect, type Socket } from 'node:net'
import { goodMessenger, goodTelegram } from '../doors/forgeries.ts'
import { knock } from '../doors/knock.ts'
import { openLineHere } from '../doors/line-here.ts'
import { counted, type Form, type Promised, share } from '../promise.ts'

const plans: Record<Form, { slow: number; seconds: number; streams: number }> = {
  short: { slow: 30, seconds: 2, streams: 30 },
  long: { slow: 1000, seconds: 60, streams: 6000 },
}
const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

/** Connections that send or read so slowly that a server might wait for them for ever. */
const slowOnes: Record<string, (socket: Socket, n: number) => void> = {
  'slow headers': (socket, n) => {
    if (n === 0) socket.write('POST /webhooks/telegram HTTP/1.1\r\nhost: x\r\n')
    else socket.write(`x-a${n}: b\r\n`)
  },
  'slow body': (socket, n) => {
    if (n === 0) socket.write('POST /webhooks/telegram HTTP/1.1\r\nhost: x\r\ncontent-length: 200000\r\n\r\n')
    else socket.write('a')
  },
  'slow body at her page': (socket, n) => {
    if (n === 0)
      socket.write(
        'POST /chat/api/messages HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 16000\r\n\r\n',
      )
    else socket.write('a')
  },
  'slow reading': (socket, n) => {
    if (n === 0) socket.write('GET /chat HTTP/1.1\r\nhost: x\r\n\r\n'.repeat(50))
    socket.pause()
  },
  'nothing at all': () => undefined,
}

export const slowAndMany: Promised = {
  id: 'P27',
  name: 'slow-and-many',
  says: 'Who holds the doors open or runs against them keeps nobody else out.',
  figure:
    'genuine webhooks within 500 ms (p99) with 1,000 slow connections; idle streams capped with a plain 503, and the line goes on',
  how: `Connections that send headers or a body byte by byte, read nothing, or say nothing, while genuine webhooks keep coming; then as many idle streams of her page as anybody likes, of which the server takes 5,000.
The time is judged in the long form only: it depends on the machine.`,
  suites: ['test/http/bad-input.test.ts', 'test/desk/events.test.ts'],
  not: 'A flood that fills the line to us: that is the provider’s to stop.',
  async prove({ form, tell }) {
    const plan = plans[form]
    const wrong: string[] = []
    const times: number[] = []
    const line = await openLineHere()
    const sockets: Socket[] = []
    const kinds = Object.entries(slowOnes)
    try {
      for (let n = 0; n < plan.slow; n++) {
        const socket = connect(line.port, '127.0.0.1')
        socket.on('error', () => undefined)
        sockets.push(socket)
      }
      for (let second = 0; second < plan.seconds; second++) {
        if (second % 10 === 0)
          tell(`${second} s, ${sockets.filter((one) => !one.destroyed).length} slow ones are still there`)
        for (const [n, socket] of sockets.entries())
          if (!socket.destroyed) kinds[n % kinds.length]?.[1](socket, second)
        for (let n = 0; n < 20; n++) {
          const begun = performance.now()
          const { status } = await knock(
            line.port,
            n % 2 === 0
              ? goodTelegram(730_000_000 + second * 100 + n)
              : goodMessenger(4_000_000 + second * 100 + n),
          )
          times.push(performance.now() - begun)
          if (status !== 200) wrong.push(`a genuine webhook was answered ${status}`)
          await pause(30)
        }
      }
      for (const socket of sockets.splice(0)) socket.destroy()
      const streams = await openStreams(line.port, plan.streams, sockets)
      if (streams.refused + streams.taken === 0) wrong.push('no stream was answered')
      if (streams.taken > 5000) wrong.push(`${streams.taken} streams were taken`)
      if (plan.streams > 5000 && streams.refused === 0) wrong.push('too many streams, and nobody was refused')
      const { status } = await knock(line.port, goodTelegram(739_999_999))
      if (status !== 200) wrong.push(`with all those streams a genuine webhook was answered ${status}`)
      const slowest = share(times, 0.99)
      if (form === 'long' && slowest > 500)
        wrong.push(`genuine webhooks took ${Math.round(slowest)} ms (p99)`)
      return {
        figures: `${counted(plan.slow)} slow connections of ${kinds.length} kinds for ${plan.seconds} s: genuine webhooks ${share(times, 0.5).toFixed(1)} ms (median), ${slowest.toFixed(0)} ms (p99); of ${counted(plan.streams)} idle streams ${counted(streams.taken)} taken, ${counted(streams.refused)} refused`,
        wrong,
      }
    } finally {
      for (const socket of sockets) socket.destroy()
      await line.close()
    }
  },
}

async function openStreams(
  port: number,
  count: number,
  sockets: Socket[],
): Promise<{ taken: number; refused: number }> {
  const told = { taken: 0, refused: 0 }
  for (let n = 0; n < count; n++) {
    const from = `10.88.${Math.floor(n / 50) % 250}.${n % 50}`
    const opened = await knock(port, {
      method: 'POST',
      path: '/chat/api/session',
      headers: { 'x-forwarded-for': from },
    })
    const { token } = JSON.parse(opened.body.toString() || '{}') as { token?: string }
    const socket = connect(port, '127.0.0.1', () =>
      socket.write(
        `GET /chat/api/events HTTP/1.1\r\nhost: x\r\naccept: text/event-stream\r\nx-forwarded-for: ${from}\r\nauthorization: Bearer ${token}\r\n\r\n`,
      ),
    )
    socket.on('error', () => undefined)
    socket.once('data', (data) => {
      if (data.toString('latin1').startsWith('HTTP/1.1 200')) told.taken++
      else told.refused++
    })
    sockets.push(socket)
    if (n % 200 === 199) await pause(20)
  }
  await pause(500)
  return told
}
