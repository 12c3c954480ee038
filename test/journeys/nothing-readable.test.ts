/** Nobody who takes the disk, the logs or Redis' own diary reads what a woman wrote or who she is. */
import { readFileSync } from 'node:fs'
import { afterEach, expect, test } from 'vitest'
import type { PlatformId } from '#src/message.ts'
import { connect } from '#src/store/redis/connect.ts'
import { createSealer } from '#src/store/seal.ts'
import { testKeys } from '../support/app.ts'
import { disguises, filesBelow } from './disguises.ts'
import { type Helpline, openHelpline, pause } from './helpline.ts'

let helpline: Helpline | undefined
afterEach(() => helpline?.stop())

const canaries = {
  'her words on Telegram': 'canaryalpha7f3e9c нөхөр намайг зоддог',
  'her words on Messenger': 'canarybravo51d2aa I cannot leave',
  'her words on the page': 'canarycharlie9b77e1 тусалж өгөөч',
  'her Telegram id': '6987654321',
  'her Messenger id': '7198765432109876',
  'her campaign': 'canarydelta42',
}

test('no text and no platform id of hers is in Redis’ files, the logs or SLOWLOG, in any disguise', async () => {
  const line = await openHelpline({
    env: { LOG_LEVEL: 'debug', METRICS_TOKEN: 'metrics-token-of-the-tests' },
  })
  helpline = line
  const { redis, apps } = line
  const [app] = apps
  if (!app) throw new Error('no app')
  const admin = await connect(redis.url, () => undefined)
  await admin.send(['CONFIG', 'SET', 'slowlog-log-slower-than', '0'])
  await admin.send(['CONFIG', 'SET', 'slowlog-max-len', '100000'])

  const onTelegram = line.telegram.user(Number(canaries['her Telegram id']), {
    first_name: canaries['her words on Telegram'],
  })
  const onMessenger = line.messenger.user(canaries['her Messenger id'])
  onTelegram.start(canaries['her campaign'])
  onTelegram.say(canaries['her words on Telegram'])
  onTelegram.edit(canaries['her words on Telegram'])
  onTelegram.photo(canaries['her words on Telegram'])
  onMessenger.say(canaries['her words on Messenger'])
  const { token } = (await (await fetch(`${app.url}/chat/api/session`, { method: 'POST' })).json()) as {
    token: string
  }
  const page = await fetch(`${app.url}/chat/api/messages`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ id: 'm1', n: 1, text: canaries['her words on the page'] }),
  })
  expect(page.status).toBe(202)
  // Also what goes wrong: forged, broken and too large deliveries, and a platform that refuses.
  line.telegram.faults.fail(0.5)
  for (let i = 0; i < 5; i++) onTelegram.say(`${canaries['her words on Telegram']} ${i}`)
  await fetch(`${app.url}/webhooks/telegram`, { method: 'POST', body: canaries['her words on Telegram'] })
  await fetch(`${app.url}/webhooks/messenger`, { method: 'POST', body: canaries['her words on Messenger'] })
  await line.telegram.idle()
  await line.messenger.idle()
  await pause(3000)
  line.telegram.faults.off()
  await admin.send(['BGSAVE'])
  await pause(500)

  const places = new Map<string, Buffer>([
    ['the logs', Buffer.from(app.output())],
    ['SLOWLOG', Buffer.from(JSON.stringify(await admin.send(['SLOWLOG', 'GET', '-1'])))],
    [
      'the metrics',
      Buffer.from(
        await (
          await fetch(`${app.url}/metrics`, {
            headers: { authorization: 'Bearer metrics-token-of-the-tests' },
          })
        ).text(),
      ),
    ],
    ...filesBelow(redis.folder).map((file): [string, Buffer] => [
      file.slice(redis.folder.length + 1),
      readFileSync(file),
    ]),
  ])
  expect([...places.keys()].join()).toMatch(/dump\.rdb/)
  expect([...places.keys()].join()).toMatch(/\.aof/)
  expect(places.get('SLOWLOG')?.includes('EVALSHA')).toBe(true)
  expect(places.get('the metrics')?.includes('itgel_received_total')).toBe(true)
  const found: string[] = []
  for (const [place, content] of places) {
    for (const [what, text] of [...Object.entries(canaries), ['her page’s token', token]] as const) {
      if (disguises(text).some((each) => content.includes(each))) found.push(`${what} in ${place}`)
    }
  }
  expect(found).toEqual([])
  await admin.close()
})

test('what she erased is gone from Redis and from its files within a minute, but for a mark that stops late repeats', async () => {
  const line = await openHelpline({})
  helpline = line
  const { redis } = line
  const admin = await connect(redis.url, () => undefined)
  const woman = line.telegram.user(6_987_000_001)
  woman.start()
  woman.say('тийм')
  woman.sticker()
  await line.telegram.idle()
  await pause(500)
  const keys = Buffer.from(testKeys.SEAL_KEYS.split(':')[1] ?? '', 'base64')
  const sealer = createSealer([{ id: 'k1', key: keys }], Buffer.from(testKeys.PSEUDONYM_KEY, 'base64'))
  const conversation = sealer.conversationId('telegram', '6987000001' as PlatformId)
  const traces = async (): Promise<string[]> =>
    ((await admin.send(['KEYS', `*${conversation}*`])) as string[]).sort()
  const sealed = String(await admin.send(['HGET', `itgel:{telegram}:c:${conversation}`, 'state']))
  expect(sealed.length).toBeGreaterThan(100)

  const asked = Date.now()
  woman.say('устгах')
  let chat = woman.chat
  for (let i = 0; i < 200 && !(chat.length === 1 && chat[0]?.from === 'bot'); i++) {
    await pause(10)
    chat = woman.chat
  }
  expect(chat.map(({ from }) => from)).toEqual(['bot'])
  for (let i = 0; i < 100 && (await traces()).length > 1; i++) await pause(10)
  expect(await traces()).toEqual([`itgel:{telegram}:x:${conversation}`])
  const inFiles = (): boolean => filesBelow(redis.folder).some((file) => readFileSync(file).includes(sealed))
  while (inFiles() && Date.now() - asked < 60_000) await pause(200)
  expect(inFiles()).toBe(false)
  expect(await admin.send(['GET', `itgel:{telegram}:x:${conversation}`])).not.toBeNull()

  woman.say('сайн уу')
  await line.telegram.idle()
  for (let i = 0; i < 200 && woman.heard.length < 1; i++) await pause(10)
  expect(await traces()).toContain(`itgel:{telegram}:c:${conversation}`)
  await admin.close()
}, 90_000)
