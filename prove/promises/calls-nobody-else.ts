import { createServer } from 'node:http'
import net, { type AddressInfo, Socket } from 'node:net'
import { openPosting } from '../../src/counselling/pagers/post.ts'
import { isPrivate } from '../../src/counselling/pagers/private-ranges.ts'
import { openCalls } from '../../src/outbox/calls.ts'
import { goodMessenger, goodTelegram, signed } from '../doors/forgeries.ts'
import { knock } from '../doors/knock.ts'
import { openLineHere } from '../doors/line-here.ts'
import { counted, type Promised } from '../promise.ts'

/** Addresses somebody puts into her words, names and pictures so that we might fetch them. */
const lures = (port: number): string[] => [
  `http://127.0.0.1:${port}/lure`,
  `http://localhost:${port}/lure`,
  `http://[::1]:${port}/lure`,
  `http://2130706433:${port}/lure`,
  `http://0x7f.1:${port}/lure`,
  `http://169.254.169.254/latest/meta-data/`,
  `https://evil.example/lure`,
  `ftp://127.0.0.1:${port}/lure`,
  `file:///etc/passwd`,
  `gopher://127.0.0.1:${port}/_x`,
  `//127.0.0.1:${port}/lure`,
]
const privateOnes = [
  '127.0.0.1',
  '127.9.9.9',
  '10.0.0.1',
  '172.16.0.1',
  '172.31.255.255',
  '192.168.1.1',
  '169.254.169.254',
  '100.64.0.1',
  '0.0.0.0',
  '::1',
  '::',
  'fe80::1',
  'fc00::1',
  'fd12:3456::1',
  '::ffff:127.0.0.1',
  '::ffff:10.0.0.1',
  '[::1]',
  'localhost',
  '64:ff9b::7f00:1',
  '224.0.0.1',
  '255.255.255.255',
  '2130706433',
  '0x7f000001',
  '0177.0.0.1',
]

export const callsNobodyElse: Promised = {
  id: 'P25',
  name: 'calls-nobody-else',
  says: 'Itgel connects to its platforms and pagers, and to nobody else, whatever it is sent.',
  figure: '0 connections to anything but the configured hosts; 0 redirects followed; private ranges refused',
  how: `Every connection this process opens is written down while both platforms deliver messages full of addresses, in texts, names, pictures, files and links. The platforms then answer with redirects. Files of
pictures are asked for from hosts that are not the platform’s. Pagers are pointed at private ranges in every notation.`,
  suites: ['test/counselling/pager-calls.test.ts', 'test/desk/media.test.ts', 'test/desk/ways.test.ts'],
  async prove({ form }) {
    const wrong: string[] = []
    const lured: string[] = []
    const lure = createServer((request, response) => {
      lured.push(request.url ?? '')
      response.end('lured')
    })
    const platform = createServer((request, response) => {
      request.resume()
      asked++
      response
        .writeHead(asked % 2 === 0 ? 302 : 307, { location: `http://127.0.0.1:${portOf(lure)}/redirected` })
        .end()
    })
    let asked = 0
    for (const server of [lure, platform])
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const api = `http://127.0.0.1:${portOf(platform)}`
    const line = await openLineHere({ TELEGRAM_API_ROOT: api, GRAPH_API_ROOT: api })
    const allowed = new Set([portOf(platform), line.port])
    const opened: string[] = []
    const { connect } = Socket.prototype
    Socket.prototype.connect = function watched(this: Socket, ...args: unknown[]) {
      const [first] = (Array.isArray(args[0]) ? args[0] : args) as [
        { host?: string; port?: number } | number | string,
      ]
      const to =
        typeof first === 'object' && first !== null ? first : { port: Number(first), host: 'localhost' }
      const host = to.host ?? 'localhost'
      if (!(allowed.has(Number(to.port)) && host === '127.0.0.1')) opened.push(`${host}:${to.port}`)
      return Reflect.apply(connect, this, args) as Socket
    } as typeof connect
    try {
      const count = form === 'long' ? 400 : 4
      const all = lures(portOf(lure))
      for (let n = 0; n < count * all.length; n++) {
        const address = all[n % all.length] ?? ''
        await knock(line.port, goodTelegram(720_000_000 + 2 * n, `look ${address}`))
        const parsed = JSON.parse(String(goodTelegram(720_000_001 + 2 * n).body)) as {
          message: Record<string, unknown>
        }
        Object.assign(parsed.message, {
          photo: [{ file_id: address, file_unique_id: 'x' }],
          caption: address,
          link_preview_options: { url: address },
          entities: [{ type: 'text_link', url: address, offset: 0, length: 1 }],
        })
        await knock(line.port, { ...goodTelegram(0), body: JSON.stringify(parsed) })
        const delivery = JSON.parse(String(goodMessenger(3_000_000 + n).body)) as {
          entry: { messaging: { message: object }[] }[]
        }
        Object.assign(delivery.entry[0]?.messaging[0]?.message ?? {}, {
          attachments: [
            { type: 'image', payload: { url: address } },
            { type: 'fallback', url: address, title: address },
          ],
        })
        const body = JSON.stringify(delivery)
        await knock(line.port, {
          ...goodMessenger(0),
          headers: { 'content-type': 'application/json', 'x-hub-signature-256': signed(body) },
          body,
        })
      }
      await new Promise((resolve) => setTimeout(resolve, 1500))
      const calls = openCalls()
      const { hosts = [] } = line.house.doors.get('messenger')?.media ?? {}
      for (const address of [
        ...all,
        `http://127.0.0.1:${portOf(lure)}#.fbcdn.net`,
        `http://.fbcdn.net@127.0.0.1:${portOf(lure)}/`,
        `http://evil-fbcdn.net.example/`,
      ])
        if (URL.canParse(address) && (await calls.fetch(address, { hosts, mostBytes: 1000 })) !== 'gone')
          wrong.push(`fetched a file from ${address}`)
      await calls.close()
      const posting = openPosting({ allowPrivate: false })
      for (const host of privateOnes) {
        const name = host.includes(':') && !host.startsWith('[') ? `[${host}]` : host
        const url = `https://${name}:${portOf(lure)}/`
        if (
          URL.canParse(url) &&
          !isPrivate(new URL(url).hostname) &&
          (await posting.call({ url, headers: {}, body: '' })) !== 'noAnswer'
        )
          wrong.push(`a pager may call ${host}`)
        if (
          URL.canParse(url) &&
          (await posting.call({ url: `http://${name}:${portOf(lure)}/`, headers: {}, body: '' })) !==
            'noAnswer'
        )
          wrong.push(`a pager may call ${host} in the clear`)
      }
      await posting.close()
      for (const where of new Set(opened)) if (!isPrivateTry(where)) wrong.push(`a connection to ${where}`)
      for (const path of new Set(lured)) wrong.push(`the lure was asked for ${path}`)
      if (asked === 0) wrong.push('no platform was called at all: it proves nothing')
      return {
        figures: `${counted(count * all.length * 3)} deliveries with ${all.length} kinds of addresses; ${counted(asked)} calls of the platforms, all answered with redirects: ${lured.length} followed; ${privateOnes.length} private addresses; ${wrong.length} wrong`,
        wrong,
      }
    } finally {
      Socket.prototype.connect = connect
      await line.close()
      for (const server of [lure, platform]) {
        server.closeAllConnections()
        await new Promise((resolve) => server.close(resolve))
      }
    }
    /** Connections of the pagers above that were stopped by their own look-up have no address. */
    function isPrivateTry(where: string): boolean {
      return (
        net.isIP(where.slice(0, where.lastIndexOf(':'))) === 0 &&
        privateOnes.includes(where.slice(0, where.lastIndexOf(':')))
      )
    }
  },
}

const portOf = (server: { address(): unknown }): number => (server.address() as AddressInfo).port
