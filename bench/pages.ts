/**
 * npm run bench -- pages: what a phone on a slow line loads before her page and the desk can be used, the first time and again.
 * Writes bench/pages.md. Needs `redis-server` and Chromium; loopback only; ends by itself.
 *
 *   --times=5
 */
import { writeFileSync } from 'node:fs'
import type { BrowserContext } from 'playwright-core'
import { channelIds } from '../src/message.ts'
import { connect } from '../src/store/redis/connect.ts'
import { redisStore } from '../src/store/redis/store.ts'
import { createSealer } from '../src/store/seal.ts'
import { hireStaff } from '../test/journeys/flood/staff.ts'
import { measuredChromium } from '../test/support/chromium.ts'
import { machine } from './machine.ts'
import { number, pause } from './options.ts'
import { startApp, startRedis } from './processes.ts'

const times = number('times', 5)
const key = (text: string): Buffer => Buffer.alloc(32, text)

/** Lines as she and a counsellor have them, with the least wait for an answer; the phone computes at a quarter of this machine's speed. */
const lines = [
  { name: '400 kbit/s, 300 ms', latency: 300, kbit: 400 },
  { name: '1.6 Mbit/s, 150 ms', latency: 150, kbit: 1600 },
] as const
const slowerPhone = 4

const redis = await startRedis()
const sealer = createSealer([{ id: 'k1', key: key('seal') }], key('pseudonym'))
const connection = await connect(redis.url, () => undefined)
const [counsellor] = await hireStaff({ store: redisStore(connection, { channels: channelIds }), sealer }, [
  { role: 'counsellor', rota: 'first' },
])
const app = await startApp({
  REDIS_URL: redis.url,
  SEAL_KEYS: `k1:${key('seal').toString('base64')}`,
  PSEUDONYM_KEY: key('pseudonym').toString('base64'),
})
const browser = await measuredChromium()

type Load = { requests: number; kB: number; ms: number }
/** Until `ready` is on the page. */
async function load(
  context: BrowserContext,
  { latency, kbit }: (typeof lines)[number],
  { path, ready }: { path: string; ready: string },
): Promise<Load> {
  const page = await context.newPage()
  const tools = await context.newCDPSession(page)
  await tools.send('Network.enable')
  const bytesPerSecond = (kbit * 1000) / 8
  await tools.send('Network.emulateNetworkConditions', {
    offline: false,
    latency,
    downloadThroughput: bytesPerSecond,
    uploadThroughput: bytesPerSecond / 2,
  })
  await tools.send('Emulation.setCPUThrottlingRate', { rate: slowerPhone })
  let [requests, bytes] = [0, 0]
  tools.on('Network.responseReceived', ({ response }) => {
    if (!response.fromDiskCache) requests++
  })
  tools.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength
  })
  const begun = performance.now()
  await page.goto(`${app.url}${path}`)
  await page.locator(ready).first().waitFor({ timeout: 120_000 })
  const ms = performance.now() - begun
  // What is loaded after that counts as well.
  await pause(1000)
  await page.close()
  return { requests, kB: bytes / 1000, ms }
}

const pages = [
  { name: 'her page', path: '/chat', ready: 'main button', as: undefined },
  { name: 'the desk, signing in', path: '/desk/', ready: 'input[name=login]', as: undefined },
  { name: 'the desk, who waits', path: '/desk/', ready: '#page h1', as: counsellor },
]
const rows: string[] = []
const median = (loads: readonly Load[], of: keyof Load): number =>
  loads.map((one) => one[of]).sort((a, b) => a - b)[Math.floor(loads.length / 2)] ?? Number.NaN
for (const { name, as, ...where } of pages)
  for (const line of lines) {
    const loads: { first: Load[]; again: Load[] } = { first: [], again: [] }
    for (let time = 0; time < times; time++) {
      const context = await browser.newContext({ viewport: { width: 390, height: 844 }, isMobile: true })
      if (as) {
        const { login, passphrase } = as
        const data = { login, passphrase }
        const answer = await context.request.post(`${app.url}/desk/api/sign-in`, {
          data,
          headers: { origin: app.url },
        })
        if (!answer.ok()) throw new Error(`she was not let in: ${await answer.text()}`)
      }
      loads.first.push(await load(context, line, where))
      loads.again.push(await load(context, line, where))
      await context.close()
    }
    for (const [when, all] of Object.entries(loads))
      rows.push(
        `| ${name}, ${when === 'first' ? 'the first time' : 'again'} | ${line.name} | ${median(all, 'requests')} | ${median(all, 'kB').toFixed(0)} | ${(median(all, 'ms') / 1000).toFixed(1)} |`,
      )
    process.stderr.write(`${name}, ${line.name}\n`)
  }

const text = `# What a phone loads, measured

\`npm run bench -- pages --times=${times}\`: medians of ${times}, on a line and with a processor slowed down by Chromium (to a quarter). ${machine()}.
Packed with gzip, as over http; over https a browser takes brotli, a tenth smaller.

| | line, and wait for an answer | requests | kB | seconds until it can be used |
| --- | --- | --- | --- | --- |
${rows.join('\n')}
`
writeFileSync('bench/pages.md', text)
process.stdout.write(text)
await browser.close()
await app.stop()
await connection.close()
await redis.stop()
process.exit(0)
