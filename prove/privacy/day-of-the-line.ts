/**
 * One day of the line with planted words, names and ids everywhere: a woman who talks with a counsellor, one who erased everything, one on
 * Messenger, one on the page; and everything that is left of it anywhere on the machine. One run serves the promises that ask about it.
 */
import { randomUUID } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createConnection } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openContents } from '../../src/cli/backup/sealed-file.ts'
import type { PlatformId } from '../../src/message.ts'
import { connect } from '../../src/store/redis/connect.ts'
import { createSealer } from '../../src/store/seal.ts'
import { itgel } from '../../test/cli/terminal.ts'
import type { Browser, Json } from '../../test/desk/helpdesk.ts'
import { demoPeople, signedIn } from '../../test/journeys/demo-people.ts'
import { type Helpline, openHelpline, pause } from '../../test/journeys/helpline.ts'
import { testKeys } from '../../test/support/app.ts'
import { root } from '../../test/support/root.ts'
import type { About } from '../promise.ts'
import { dumpsIn, filesIn, findPlanted, type Places } from './scan.ts'
import { type Seized, seize } from './seized.ts'

export type Planted = Record<
  | 'words'
  | 'counsellor’s words'
  | 'note'
  | 'erased words'
  | 'words on Messenger'
  | 'words on the page'
  | 'id'
  | 'erased id'
  | 'Messenger id'
  | 'first name'
  | 'campaign',
  string
>
export type Day = {
  planted: Planted
  places: string[]
  found: string[]
  /** Of the disk of Redis, opened with the keys. */
  disk: Seized
  /** Without what the keys open. */
  backup: Buffer
  backupOpened: string
  logs: Buffer
  conversationOf(channel: 'telegram' | 'messenger', id: string): string
}

const known = new Map<string, Promise<Day>>()
export function dayOfTheLine(about: About): Promise<Day> {
  const key = `${about.form} ${about.seed}`
  const run = known.get(key) ?? live()
  known.set(key, run)
  return run
}

const masterKeys = [{ id: 'k1', key: Buffer.from(testKeys.SEAL_KEYS.split(':')[1] ?? '', 'base64') }]
const sealer = createSealer(masterKeys, Buffer.from(testKeys.PSEUDONYM_KEY, 'base64'))

function plant(): Planted {
  const mark = (): string => randomUUID().replaceAll('-', '').slice(0, 14)
  const digits = (length: number): string =>
    String(BigInt(`0x${randomUUID().replaceAll('-', '')}`)).slice(0, length)
  return {
    words: `canary${mark()} намайг орхихгүй байна`,
    'counsellor’s words': `canary${mark()} Та аюулгүй газар байна уу`,
    note: `canary${mark()} хоёр хүүхэдтэй`,
    'erased words': `canary${mark()} тусалж өгөөч`,
    'words on Messenger': `canary${mark()} I cannot leave`,
    'words on the page': `canary${mark()} хэн нэгэн байна уу`,
    id: `69${digits(8)}`,
    'erased id': `68${digits(8)}`,
    'Messenger id': `71${digits(14)}`,
    'first name': `Canaryname${mark()}`,
    campaign: `canary${mark()}`,
  }
}

async function live(): Promise<Day> {
  const planted = plant()
  const temporary = mkdtempSync(join(tmpdir(), 'itgel-day-'))
  const line = await openHelpline({
    env: { LOG_LEVEL: 'debug', METRICS_TOKEN: 'metrics-token-of-the-proofs', TMPDIR: temporary },
    redisEnv: { TMPDIR: temporary },
    redisExtra: ['--rdbcompression', 'no', '--slowlog-log-slower-than', '0', '--slowlog-max-len', '100000'],
  })
  const wire: Buffer[] = []
  const spy = createConnection({ port: line.redis.port, host: '127.0.0.1' }, () => spy.write('MONITOR\r\n'))
  spy.on('data', (data) => wire.push(data))
  spy.on('error', () => undefined)
  const admin = await connect(line.redis.url, () => undefined)
  try {
    await tell(line, planted)
    await until('the files forget', async () =>
      (await admin.send(['GET', 'itgel:{telegram}:rewritten'])) === null ? undefined : true,
    )
    await pause(1500)
    await admin.send(['BGSAVE'])
    await pause(700)
    const backupFile = join(temporary, 'backup.itgel')
    const made = await itgel(['backup', backupFile], { ...testKeys, REDIS_URL: line.redis.url })
    if (made.code !== 0) throw new Error(`itgel backup ended with ${made.code}: ${made.err}`)
    const places: Places = filesIn({ 'files of Redis': line.redis.folder, 'temporary files': temporary })
    const [app] = line.apps
    const logs = Buffer.from(line.apps.map((each) => each.output()).join('\n'))
    places.set('logs and what was printed', logs)
    places.set('SLOWLOG', Buffer.from(JSON.stringify(await admin.send(['SLOWLOG', 'GET', '-1']))))
    const metrics = await fetch(`${app?.url}/metrics`, {
      headers: { authorization: 'Bearer metrics-token-of-the-proofs' },
    })
    places.set('metrics', Buffer.from(await metrics.text()))
    places.set(
      'names of keys',
      Buffer.from(((await admin.send(['KEYS', '*'])) as unknown[]).map(String).join('\n')),
    )
    places.set('all that was said to Redis', Buffer.concat(wire))
    places.set('what the backup command printed', Buffer.from(made.out + made.err))
    for (const dump of dumpsIn(root)) places.set(`dump ${dump}`, readFileSync(join(root, dump)))
    const backup = readFileSync(backupFile)
    const opened = await openContents(backup, { sealKeys: masterKeys })
    return {
      planted,
      places: [...places.keys()],
      found: findPlanted(places, planted),
      disk: await seize(line.redis.folder, sealer),
      backup,
      backupOpened: JSON.stringify(opened),
      logs,
      conversationOf: (channel, id) => sealer.conversationId(channel, id as PlatformId),
    }
  } finally {
    spy.destroy()
    await admin.close()
    await line.stop()
    rmSync(temporary, { recursive: true, force: true })
  }
}

async function tell(line: Helpline, planted: Planted): Promise<void> {
  const [app] = line.apps
  if (!app) throw new Error('no app')
  const she = line.telegram.user(Number(planted.id), { first_name: planted['first name'] })
  const erases = line.telegram.user(Number(planted['erased id']), { first_name: planted['first name'] })
  const onMessenger = line.messenger.user(planted['Messenger id'])
  she.start(planted.campaign)
  erases.start()
  onMessenger.say('сайн уу')
  await until('greetings', () =>
    she.heard.length > 0 && erases.heard.length > 0 && onMessenger.heard.length > 0 ? true : undefined,
  )
  // What goes wrong is told in the log, under her pseudonym.
  line.telegram.faults.fail(1)
  she.say(planted.words)
  await until('the log tells that a send must wait', () =>
    app.output().includes('send.later') ? true : undefined,
  )
  she.edit(planted.words)
  she.say('person')
  onMessenger.say(planted['words on Messenger'])
  erases.say(planted['erased words'])
  const { token } = (await (await fetch(`${app.url}/chat/api/session`, { method: 'POST' })).json()) as {
    token: string
  }
  await fetch(`${app.url}/chat/api/messages`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ id: 'm1', n: 1, text: planted['words on the page'] }),
  })
  // Forged deliveries too.
  for (const path of ['telegram', 'messenger'])
    await fetch(`${app.url}/webhooks/${path}`, { method: 'POST', body: planted.words })
  await pause(800)
  line.telegram.faults.off()
  const desk = await atDesk(line)
  const card = await until('a case', async () => {
    const { body } = await desk.get('/desk/api/cases')
    return (body.waiting as Json[] | undefined)?.find(({ channel }) => channel === 'telegram')
  })
  const post = async (name: string, more: object = {}): Promise<void> => {
    const { body, status } = await desk.post(`/desk/api/cases/${card.channel}/${card.id}/${name}`, {
      id: randomUUID(),
      ...more,
    })
    if (body.result !== 'done') throw new Error(`${name} was answered ${status} ${JSON.stringify(body)}`)
  }
  await post('take')
  await post('words', { text: planted['counsellor’s words'] })
  await post('notes', { text: planted.note })
  await until('his words', () => she.heard.find((text) => text === planted['counsellor’s words']))
  she.say(planted.words)
  erases.say('устгах')
  await until('nothing of her', () => (erases.chat.every(({ from }) => from === 'bot') ? true : undefined))
  await line.telegram.idle(20_000)
  await pause(500)
}

const atDesk = async ({ apps }: Helpline): Promise<Browser> =>
  signedIn(apps[0]?.url ?? '', (await demoPeople(apps))[0])

async function until<T>(what: string, look: () => Promise<T | undefined> | T | undefined): Promise<T> {
  for (let tries = 0; tries < 2400; tries++) {
    const found = await look()
    if (found !== undefined) return found
    await pause(25)
  }
  throw new Error(`never: ${what}`)
}
