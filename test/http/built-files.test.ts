/** What a phone loads before anything is shown: as little as can be, and once. */
import { once } from 'node:events'
import { readdirSync, readFileSync } from 'node:fs'
import { get, type IncomingHttpHeaders, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import express from 'express'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { pageCsp } from '../../src/chat-page/csp.ts'
import { deskFiles } from '../../src/desk/files.ts'
import { deskHeaders } from '../../src/desk/headers.ts'
import { builtFiles } from '../../src/http/built-files.ts'
import { root } from '../support/root.ts'

const unpack = {
  br: brotliDecompressSync,
  gzip: gunzipSync,
  identity: (bytes: Buffer): Buffer => bytes,
}
type Packing = keyof typeof unpack

let server: Server
beforeAll(async () => {
  const app = express()
  app.use('/desk', deskHeaders)
  app.use(deskFiles(join(root, 'dist/desk')))
  app.use(pageCsp)
  app.use('/chat/assets', builtFiles(join(root, 'dist/chat-page/assets'), 30))
  server = app.listen(0, '127.0.0.1')
  await once(server, 'listening')
})
afterAll(() => void server.close())

type Answer = { status: number | undefined; headers: IncomingHttpHeaders; bytes: Buffer }
/** As it travels: `fetch` would unpack it. */
async function asked(path: string, encodings?: string): Promise<Answer> {
  const { port } = server.address() as AddressInfo
  const request = get({
    host: '127.0.0.1',
    port,
    path,
    headers: encodings === undefined ? {} : { 'accept-encoding': encodings },
  })
  const [answer] = await once(request, 'response')
  const parts: Buffer[] = []
  for await (const part of answer) parts.push(part as Buffer)
  return { status: answer.statusCode, headers: answer.headers, bytes: Buffer.concat(parts) }
}

const places = [
  { name: 'her page', folder: 'dist/chat-page/assets', at: '/chat/assets/' },
  { name: 'the desk', folder: 'dist/desk/assets', at: '/desk/assets/' },
]
describe.each(places)('$name', ({ folder, at }) => {
  const files = readdirSync(join(root, folder)).filter((file) => !/\.(br|gz)$/.test(file))
  const asks: [string | undefined, Packing][] = [
    ['gzip, deflate, br, zstd', 'br'],
    ['gzip, deflate', 'gzip'],
    ['br;q=0, gzip', 'gzip'],
    ['identity', 'identity'],
    [undefined, 'identity'],
  ]

  test.each(asks)('to a browser that takes %s comes the same file, as %s', async (encodings, packing) => {
    expect(files.length).toBeGreaterThan(1)
    for (const file of files) {
      const { status, headers, bytes } = await asked(at + file, encodings)
      expect({ file, status, packing: headers['content-encoding'] ?? 'identity' }).toEqual({
        file,
        status: 200,
        packing,
      })
      expect(unpack[packing](bytes).equals(readFileSync(join(root, folder, file)))).toBe(true)
      expect(headers.vary).toMatch(/accept-encoding/i)
      expect(headers['content-type']).toMatch(/^(text\/(javascript|css)|image\/svg\+xml)/)
    }
  })

  test('is loaded once: its files are kept, since another content has another name', async () => {
    for (const file of files) {
      const { headers } = await asked(at + file, 'br')
      expect(headers['cache-control']).toMatch(/^public, max-age=\d{7,}, immutable$/)
    }
  })

  test('travels in two fifths of its bytes', async () => {
    let plain = 0
    let packed = 0
    for (const file of files) {
      plain += (await asked(at + file)).bytes.length
      packed += (await asked(at + file, 'br')).bytes.length
    }
    expect(packed / plain).toBeLessThan(2 / 5)
  })

  test.each(['none.js', '..%2f..%2f..%2fpackage.json', '%ff', '__proto__', 'none.js.br'])(
    'what is not there (%s) is no file, and no packed answer',
    async (path) => {
      const { status, headers } = await asked(at + path, 'gzip, br')
      expect(status).toBeGreaterThanOrEqual(400)
      expect(headers['content-encoding']).toBeUndefined()
    },
  )
})

test('the desk itself and the worker of its notices are kept by nobody', async () => {
  for (const path of ['/desk/', '/desk/rota', '/desk/push.js']) {
    const { status, headers } = await asked(path, 'gzip, br')
    expect({ path, status, kept: headers['cache-control'] }).toEqual({ path, status: 200, kept: 'no-store' })
    expect(headers['content-encoding']).toBeUndefined()
  }
})
