/** Starts the process and nothing else: config, house, workers, server, signals. */
import { fileURLToPath } from 'node:url'
import { chatPage } from './chat-page/server.ts'
import { createStreams } from './chat-page/streams.ts'
import { pageTokens } from './chat-page/token.ts'
import { readConfig } from './config.ts'
import { type DemoCredential, demoPeople } from './desk/people/demo.ts'
import { pollTelegram } from './http/polling.ts'
import { createHttpServer } from './http/server.ts'
import { staffWebhook } from './http/staff-webhook.ts'
import { createLog } from './log.ts'
import type { Words } from './message.ts'
import { type OpenDesk, openDeskPages } from './open-desk.ts'
import { isRefusal, openHouse } from './open-house.ts'
import { createEarlyCalls } from './outbox/early.ts'
import { createFallback } from './outbox/fallback.ts'
import { resealRecords } from './store/reseal.ts'
import { KeyMissing } from './store/seal.ts'
import { offlineHelp, safeOutbound } from './turn/safely.ts'

const upkeepMs = 5000
/** Longest wait for work under way at a stop; what is left is taken up by the next start. */
const stopMs = 8000

async function start(): Promise<void> {
  const read = readConfig(process.env)
  if ('problems' in read) return refuse(read.problems)
  const { config } = read
  const log = createLog(config.LOG_LEVEL)
  const opened = await openHouse(config, log)
  if (isRefusal(opened)) return refuse(opened.problems)
  const { house, workers, senders, calls } = opened

  const early = createEarlyCalls(calls)
  const safeWords = () => ({ ...house.dialog, demo: !config.production })
  const fallback = createFallback(house, (locale) => safeOutbound(safeWords(), locale, house.now()))
  const streams = createStreams(house)
  await streams.start()
  const page = chatPage({
    house,
    workers,
    fallback,
    streams,
    tokens: pageTokens(config.pseudonymKey),
    leaveUrl: config.LEAVE_URL,
    folder: fileURLToPath(new URL('../chat-page/', import.meta.url)),
    offlineHelp: () => offlineHelp(safeWords(), house.now()),
  })
  const office = await openOffice({ ...opened, config })
  const server = createHttpServer({
    house,
    workers,
    early,
    fallback,
    pages: [
      page,
      ...(office ? [office.router, ...staffDoor(office.paging.bot)] : []),
      ...(opened.botFramework ? [opened.botFramework.router({ house, workers, fallback })] : []),
    ],
    metricsToken: config.METRICS_TOKEN,
  })
  // The forms are loaded before anybody's turn is taken, not in it.
  house.casework().listen?.('Сайн байна уу? Hello, how are you?' as Words, [])
  workers.start()
  senders.start()
  const troubled = (error: unknown): void => log.warn('store.trouble', {}, error)
  const tendFiles = (): void => {
    const { renewFiles, forgetFiles } = house.store.upkeep
    renewFiles()
      .then(forgetFiles)
      .then((done) => done && log.info('files.forgotten'), troubled)
  }
  tendFiles()
  const upkeep = setInterval(tendFiles, upkeepMs)
  const door = house.doors.get('telegram')
  const polling =
    config.telegram && door && !config.PUBLIC_URL
      ? pollTelegram({ door, token: config.telegram.token, calls, early, house, workers })
      : undefined

  server.once('error', (error: NodeJS.ErrnoException) => {
    refuse([
      `PORT: cannot listen on ${config.HOST}:${config.PORT} (${error.code ?? 'error'}). Is something else running there?`,
    ])
    process.exit(1)
  })
  server.listen(config.PORT, config.HOST, () => {
    const address = server.address()
    const port = typeof address === 'object' && address ? address.port : config.PORT
    log.info('started', { port, ms: Math.round(performance.now()) })
    const base = `http://${config.HOST === '0.0.0.0' ? '127.0.0.1' : config.HOST}:${port}`
    staffed().then(
      (demo) => !config.production && greet(base, config.REDIS_URL !== undefined, demo),
      (error: unknown) => log.warn('desk.trouble', {}, error),
    )
  })
  resealRecords(house.store.records, house.sealer).then(
    (count) => count > 0 && log.info('records.resealed', { count }),
    (error: unknown) => log.warn('store.trouble', {}, error),
  )
  /** Who may sign in for a first look; in production a word to the operator when nobody may. */
  async function staffed(): Promise<DemoCredential[]> {
    if (!office) return []
    if (config.production && (await office.desk.people.all()).length === 0) log.warn('desk.empty')
    return demoPeople(office.desk)
  }

  function staffDoor(bot: OpenDesk['paging']['bot']) {
    const secret = config.paging.pagers.telegram?.webhookSecret
    return bot && secret !== undefined && config.PUBLIC_URL ? [staffWebhook(bot, secret, log)] : []
  }

  let stopping = false
  const stop = (): void => {
    if (stopping) return
    stopping = true
    log.info('stopping')
    setTimeout(() => process.exit(0), stopMs).unref()
    clearInterval(upkeep)
    polling?.stop()
    streams.stop()
    server.close()
    server.closeIdleConnections()
    void Promise.resolve(office?.stop())
      .then(opened.close)
      .finally(() => {
        log.info('stopped')
        process.exit(0)
      })
  }
  process.on('SIGTERM', stop)
  process.on('SIGINT', stop)
}

/** Where a key of staff's records is missing, she is answered all the same, with numbers; nobody can be asked from there. */
async function openOffice(parts: Parameters<typeof openDeskPages>[0]): Promise<OpenDesk | undefined> {
  try {
    const open = await openDeskPages(parts, fileURLToPath(new URL('../desk/', import.meta.url)))
    await open.start()
    return open
  } catch (error) {
    if (!(error instanceof KeyMissing)) throw error
    parts.house.log.error('desk.shut', {}, error)
    return undefined
  }
}

function refuse(problems: readonly string[]): void {
  process.stderr.write(`Itgel does not start:\n${problems.map((problem) => `  - ${problem}`).join('\n')}\n`)
  process.exitCode = 1
}

function greet(base: string, stored: boolean, demo: readonly DemoCredential[]): void {
  const widest = Math.max(0, ...demo.map(({ login }) => login.length))
  const names = demo.map(
    ({ login, passphrase, roles }) => `      ${login.padEnd(widest)}  ${passphrase}  ${roles.join(', ')}`,
  )
  process.stdout.write(
    [
      '',
      '  Itgel is running. Three doors:',
      `    her chat page     ${base}/chat`,
      `    the desk          ${base}/desk`,
      '    in the terminal   npm run -s itgel -- chat',
      '',
      ...(names.length > 0
        ? ['  At the desk (these passphrases are written nowhere else):', ...names, '']
        : []),
      stored ? '' : '  Nothing is kept: the store is in memory. Set REDIS_URL to keep it.\n',
      '',
    ].join('\n'),
  )
}

await start()
