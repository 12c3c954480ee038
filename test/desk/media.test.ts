/** What a counsellor sees of a photo or hears of a voice message, from a platform on a real port. */
import { createServer, type Server } from 'node:http'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openDoor } from '#src/channels/door.ts'
import { messenger } from '#src/channels/messenger/channel.ts'
import { telegram } from '#src/channels/telegram/channel.ts'
import { type FetchMedia, fetchMedia } from '#src/desk/media.ts'
import type { PlatformId } from '#src/message.ts'
import { type Calls, openCalls } from '#src/outbox/calls.ts'

const token = '8123456789:AAF_a-token-of-the-tests-0123456789abc'
const files = new Map<string, { type: string; bytes: Buffer } | 'elsewhere'>()
let server: Server
let calls: Calls
let media: FetchMedia

beforeAll(async () => {
  server = createServer((request, response) => {
    const path = request.url ?? ''
    if (path === `/bot${token}/getFile`) {
      let body = ''
      request.on('data', (part: Buffer) => (body += part.toString()))
      request.on('end', () => {
        const { file_id: id } = JSON.parse(body) as { file_id: string }
        const ok = files.has(id)
        response.writeHead(ok ? 200 : 400, { 'content-type': 'application/json' })
        response.end(JSON.stringify(ok ? { ok, result: { file_id: id, file_path: `photos/${id}` } } : { ok }))
      })
      return
    }
    const file = files.get(path.replace(`/file/bot${token}/photos/`, ''))
    if (file === 'elsewhere') return void response.writeHead(302, { location: 'http://127.0.0.1:1/' }).end()
    if (!file) return void response.writeHead(404).end()
    response
      .writeHead(200, { 'content-type': file.type, 'content-length': file.bytes.length })
      .end(file.bytes)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const apiRoot = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`
  calls = openCalls()
  const settings = { token, apiRoot, secret: 'x' } as unknown as Parameters<typeof telegram.apiRoot>[0]
  const page = { apiRoot } as unknown as Parameters<typeof messenger.apiRoot>[0]
  media = fetchMedia(
    new Map([
      ['telegram', openDoor(telegram, settings)],
      ['messenger', openDoor(messenger, page)],
    ]),
    calls,
  )
})
afterAll(async () => {
  await calls.close()
  server.closeAllConnections()
  await new Promise((resolve) => server.close(resolve))
})
const photo = (id: string) => media('telegram', 'photo', id as PlatformId)

test('a photo is drawn anew, upright, without what it tells of place and phone', async () => {
  const bytes = await sharp({ create: { width: 3000, height: 1000, channels: 3, background: '#a86' } })
    .withExif({ IFD0: { Make: 'Phone of Amina' }, IFD3: { GPSLatitude: '47/1 55/1 0/1' } })
    .jpeg()
    .toBuffer()
  expect(bytes.toString('latin1')).toMatch(/Phone of Amina/)
  files.set('contract', { type: 'image/jpeg', bytes })
  const shown = await photo('contract')
  if (typeof shown === 'string') throw new Error(shown)
  expect(shown.type).toBe('image/webp')
  expect(Buffer.from(shown.bytes).toString('latin1')).not.toMatch(/Amina/)
  expect(await sharp(shown.bytes).metadata()).toMatchObject({ width: 1600, format: 'webp' })
  expect((await sharp(shown.bytes).metadata()).exif).toBeUndefined()
})

test('what is no picture is not shown, whatever it calls itself', async () => {
  files.set('page', {
    type: 'image/png',
    bytes: Buffer.from(
      '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect width="9" height="9"/></svg>',
    ),
  })
  files.set('bomb', { type: 'image/png', bytes: Buffer.from('89504e470d0a1a0a', 'hex') })
  expect(await photo('page')).toBe('gone')
  expect(await photo('bomb')).toBe('gone')
})

test('a voice message is played by its own beginning, not by what the platform calls it', async () => {
  files.set('voice', { type: 'application/octet-stream', bytes: Buffer.from('OggS and so on') })
  files.set('page', { type: 'text/html', bytes: Buffer.from('<script>') })
  const voice = (id: string) => media('telegram', 'voice', id as PlatformId)
  expect(await voice('voice')).toMatchObject({ type: 'audio/ogg' })
  expect(await voice('page')).toBe('gone')
})

test('what is too large, gone, elsewhere or on a host that is not the platform’s is not fetched', async () => {
  files.set('large', { type: 'image/png', bytes: Buffer.alloc(11 * 1024 * 1024) })
  files.set('moved', 'elsewhere')
  expect(await photo('large')).toBe('too-large')
  expect(await photo('moved')).toBe('gone')
  expect(await photo('unknown')).toBe('gone')
  for (const address of [
    'https://169.254.169.254/latest',
    'https://evil.example/a.png',
    'https://fbcdn.net.evil.example/a',
  ])
    expect(await media('messenger', 'photo', address as PlatformId)).toBe('gone')
  expect(await media('web', 'photo', 'x' as PlatformId)).toBe('gone')
})
