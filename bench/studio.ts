/**
 * npm run bench -- studio: a house of a hundred dialogs of fifty steps in two languages, opened, changed, proposed, consented to and
 * published, and what of it whoever writes to us meanwhile can notice. Writes bench/studio.md. Needs `redis-server` and Chromium;
 * loopback only; ends by itself.
 *
 *   --dialogs=100 --steps=50 --times=7
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Locator } from 'playwright-core'
import { channelIds } from '../src/message.ts'
import { connect } from '../src/store/redis/connect.ts'
import { redisStore } from '../src/store/redis/store.ts'
import { createSealer } from '../src/store/seal.ts'
import { hireStaff } from '../test/journeys/flood/staff.ts'
import { measuredChromium } from '../test/support/chromium.ts'
import { atDesk, type Desk } from './at-desk.ts'
import { machine } from './machine.ts'
import { number, pause } from './options.ts'
import { startApp, startRedis } from './processes.ts'
import { longestSince } from './stalls.ts'
import { makeWideHouse, wideDialog, wideFirst } from './wide-house.ts'

const dialogs = number('dialogs', 100)
const steps = number('steps', 50)
const times = number('times', 7)
const secret = 'a-webhook-secret-of-the-bench'
const key = (text: string): Buffer => Buffer.alloc(32, text)

const house = makeWideHouse({ dialogs, steps })
const folder = mkdtempSync(join(tmpdir(), 'itgel-bench-studio-'))
const stalls = join(folder, 'stalls')
writeFileSync(stalls, '')
process.on('exit', () => rmSync(folder, { recursive: true, force: true }))

const redis = await startRedis()
const sealer = createSealer([{ id: 'k1', key: key('seal') }], key('pseudonym'))
const connection = await connect(redis.url, () => undefined)
const store = redisStore(connection, { channels: channelIds })
const staff = await hireStaff({ store, sealer }, [
  { role: 'editor', rota: 'first' },
  { role: 'supervisor', rota: 'supervisor' },
])

/** The platform: notes what it was given to show, and when. */
const arrived: { text: string; at: number }[] = []
const platform = createServer((request, response) => {
  const chunks: Buffer[] = []
  request.on('data', (chunk: Buffer) => chunks.push(chunk))
  request.on('end', () => {
    response.writeHead(200, { 'content-type': 'application/json' })
    response.end('{"ok":true,"result":{"message_id":1,"date":0,"chat":{"id":1,"type":"private"}}}')
    if (!request.url?.endsWith('/sendMessage')) return
    const { text } = JSON.parse(Buffer.concat(chunks).toString()) as { text: string }
    arrived.push({ text, at: performance.now() })
  })
})
await new Promise<void>((resolve) => platform.listen(0, '127.0.0.1', resolve))

const app = await startApp(
  {
    ...house.settings,
    REDIS_URL: redis.url,
    SEAL_KEYS: `k1:${key('seal').toString('base64')}`,
    PSEUDONYM_KEY: key('pseudonym').toString('base64'),
    TELEGRAM_BOT_TOKEN: '8000000001:bench-token',
    TELEGRAM_WEBHOOK_SECRET: secret,
    TELEGRAM_API_ROOT: `http://127.0.0.1:${(platform.address() as AddressInfo).port}`,
    PUBLIC_URL: 'http://127.0.0.1',
    BENCH_STALLS: stalls,
  },
  ['--import', fileURLToPath(new URL('./stalls.js', import.meta.url))],
)
process.stderr.write(`ready after ${Math.round(app.startMs)} ms\n`)

let women = 0
/** Somebody who has never written before. */
async function writes(): Promise<void> {
  const id = 900_000_000 + ++women
  const from = { id, is_bot: false, first_name: 'A', language_code: 'en' }
  const message = {
    message_id: id,
    date: Math.floor(Date.now() / 1000),
    chat: { id, type: 'private' },
    from,
    text: '?',
  }
  await fetch(`${app.url}/webhooks/telegram`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-telegram-bot-api-secret-token': secret },
    body: JSON.stringify({ update_id: id, message }),
  })
}

const taken = new Map<string, number[]>()
const note = (name: string, ms: number): void => void taken.set(name, [...(taken.get(name) ?? []), ms])
async function timed<Answer>(name: string, work: () => Promise<Answer>): Promise<Answer> {
  const [begun, since] = [performance.now(), Date.now()]
  const answer = await work()
  note(name, performance.now() - begun)
  // What stands still just now is written down when it goes on.
  await pause(50)
  note(`${name}: longest stall`, longestSince(stalls, since))
  return answer
}

const [editor, supervisor] = await Promise.all(staff.map((member, n) => atDesk(app.url, member, n)))
if (!editor || !supervisor) throw new Error('nobody is at the desk')
type Seen = {
  steps: { step: string; parts: { part: string; texts: { language: string; bubbles: string[] }[] }[] }[]
}
const open = async (desk: Desk, dialog: string): Promise<Seen> =>
  (await desk.ask('GET', `/desk/api/dialogs/${dialog}`)) as unknown as Seen
const said = ({ steps }: Seen, language: string): string[] =>
  steps
    .find(({ step }) => step === wideFirst)
    ?.parts.find(({ part }) => part === 'text')
    ?.texts.find((one) => one.language === language)?.bubbles ?? []

// The thread that judges has read nothing yet.
await timed('list of dialogs, the first time', () => editor.ask('GET', '/desk/api/dialogs'))

// What a busy machine alone makes of it.
await timed('nothing is asked', () => pause(2000))

const browser = await measuredChromium()
const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
page.setDefaultTimeout(60_000)
await page.goto(`${app.url}/desk/`)
await page.locator('input[name=login]').fill(staff[0]?.login ?? '')
await page.locator('input[name=passphrase]').fill(staff[0]?.passphrase ?? '')
await page.keyboard.press('Enter')
await page.locator('input[name=passphrase]').waitFor({ state: 'detached' })
const toDialog = (dialog: string): Locator => page.locator(`a[href$="/of/${dialog}"]`)
const lastLine = (): Promise<void> => toDialog(wideDialog(dialogs - 1)).waitFor()
const outline = (): Promise<void> => page.locator('.studio-step textarea').first().waitFor()
const anew = async (path: string, readable: () => Promise<void>): Promise<void> => {
  await page.goto(`${app.url}${path}`)
  await readable()
}
const byLink = async (link: Locator, readable: () => Promise<void>): Promise<void> => {
  await link.click()
  await readable()
}

for (let time = 0; time < times; time++) {
  const dialog = wideDialog(Math.floor((dialogs * (time + 1)) / (times + 1)))
  await timed('list of dialogs (API)', () => editor.ask('GET', '/desk/api/dialogs'))
  await timed('one dialog (API)', () => open(editor, dialog))
  await timed('list, the whole page loaded anew', () => anew('/desk/dialogs', lastLine))
  await timed('one dialog, the whole page loaded anew', () => anew(`/desk/dialogs/of/${dialog}`, outline))
  await anew('/desk/dialogs/entries', () => page.locator('.studio-tabs').waitFor())
  await pause(300)
  await timed('list, by a link in the desk, until its last line is there', () =>
    byLink(page.locator('.studio-tabs a').first(), lastLine),
  )
  await timed('one dialog, by its link in the list, until its outline can be read', () =>
    byLink(toDialog(dialog), outline),
  )

  const first = wideDialog(0)
  const was = said(await open(editor, first), 'en')
  const word = `These words are number ${time + 1}.`
  await timed('a sentence kept, and what is wrong with it', async () => {
    const now = [word, ...was.slice(1)]
    await editor.ask('PUT', `/desk/api/dialogs/${first}/words`, {
      language: 'en',
      step: wideFirst,
      part: 'text',
      was,
      now,
    })
    await open(editor, first)
  })
  const { id, ...proposed } = (await timed('proposed', () =>
    editor.ask('POST', '/desk/api/dialog-proposals', { note: 'measured' }),
  )) as { id?: string }
  if (id === undefined) throw new Error(`it was not proposed: ${JSON.stringify(proposed).slice(0, 300)}`)
  await timed('read by a supervisor', () => supervisor.ask('GET', `/desk/api/dialog-proposals/${id}`))
  await timed('consented to', () => supervisor.ask('POST', `/desk/api/dialog-proposals/${id}/consent`))
  let answered = Number.NaN
  await timed('published', async () => {
    const begun = performance.now()
    const publishing = editor.ask('POST', `/desk/api/dialog-proposals/${id}/publish`)
    for (let tries = 0; Number.isNaN(answered) && tries < 400; tries++) {
      await writes()
      await pause(20)
      answered = (arrived.find(({ text }) => text.includes(word))?.at ?? Number.NaN) - begun
    }
    const { result } = await publishing
    if (result !== 'published') throw new Error(`it was not published: ${String(result)}`)
  })
  note('published, until a new conversation has the new words', answered)
  process.stderr.write(`${time + 1} of ${times}\n`)
}

const wanted: Readonly<Record<string, string>> = {
  'list of dialogs (API)': '< 1000',
  'one dialog (API)': '< 1000',
  'list, by a link in the desk, until its last line is there': '< 1000',
  'one dialog, by its link in the list, until its outline can be read': '< 1000',
  'published, until a new conversation has the new words': '< 2000',
  'published: longest stall': '< 100',
}
const sorted = (values: readonly number[]): number[] => [...values].sort((a, b) => a - b)
const at = (values: readonly number[], share: number): string =>
  (sorted(values)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? Number.NaN).toFixed(0)
const row = ([name, values]: [string, number[]]): string =>
  `| ${name} | ${values.length} | ${at(values, 0.5)} | ${at(values, 1)} | ${wanted[name] ?? ''} |`
const table = (rows: [string, number[]][]): string =>
  `| in ms | times | median | longest | wanted |\n| --- | --- | --- | --- | --- |\n${rows.map(row).join('\n')}`
const stood = ': longest stall'
const text = `# The studio, measured

\`npm run bench -- studio --dialogs=${dialogs} --steps=${steps} --times=${times}\`: ${dialogs} dialogs of ${steps} steps in Mongolian and English, besides all that
is shipped. ${machine()}. App, Redis (\`appendfsync always\`), Chromium, platform and whoever measures share the machine.

${table([...taken].filter(([name]) => !name.endsWith(stood)))}

How long the event loop stood still meanwhile, which is how long somebody who wrote to us just then had to wait:

${table([...taken].filter(([name]) => name.endsWith(stood)))}
`
writeFileSync('bench/studio.md', text)
process.stdout.write(text)
await browser.close()
await app.stop()
await connection.close()
await redis.stop()
platform.closeAllConnections()
platform.close()
house.remove()
process.exit(0)
