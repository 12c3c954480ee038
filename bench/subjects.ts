/** What is measured beside each other: Itgel, the bots people would use instead, and the floor. */
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { makeHouse } from './house.ts'
import type { WorkName } from './measure.ts'
import { type Measured, startApp, startProgram, together } from './processes.ts'
import { secret, token } from './women/telegram.ts'

export type Subject = {
  id: string
  called: string
  /** A bot on a framework is what most people would take; the others are written by hand. */
  kind: 'itgel' | 'framework' | 'by hand' | 'floor'
  /** Not all of the work, but this. */
  works?: readonly WorkName[]
  /** How its Redis is run: peers as their users run it. */
  fsync: 'always' | 'everysec'
  /** Libraries and their versions, as installed. */
  versions(): string
  /** Installs what it needs, once. */
  ready(): void
  start(places: { redisUrl: string; apiRoot: string; flags?: readonly string[] }): Promise<Measured>
}

const settings = (apiRoot: string): Record<string, string> => ({
  TELEGRAM_BOT_TOKEN: token,
  TELEGRAM_WEBHOOK_SECRET: secret,
  TELEGRAM_API_ROOT: apiRoot,
})

const key = (name: string): string => createHash('sha256').update(`bench ${name}`).digest('base64')

export const itgel: Subject = {
  id: 'itgel',
  called: 'Itgel',
  kind: 'itgel',
  fsync: 'always',
  versions: () => 'this commit',
  ready: () => undefined,
  async start({ redisUrl, apiRoot, flags = [] }) {
    const house = makeHouse()
    return startApp(
      {
        ...settings(apiRoot),
        ...house.settings,
        NODE_ENV: 'production',
        SEAL_KEYS: `k1:${key('seal')}`,
        PSEUDONYM_KEY: key('pseudonym'),
        PUBLIC_URL: 'https://127.0.0.1',
        REDIS_URL: redisUrl,
      },
      flags,
    )
  },
}

/** Two of them on one Redis, each given every other message: what a second machine would bring. */
export const itgelTwice: Subject = {
  ...itgel,
  id: 'itgel-twice',
  called: 'Itgel, two processes',
  works: ['saturated', '500/s', 'strict order'],
  async start(places) {
    // The first makes what a house needs in an empty store; then there is no race for it.
    const first = await itgel.start(places)
    return together([first, await itgel.start(places)])
  },
}

const peer = (id: string, called: string, kind: Subject['kind'], libraries: readonly string[]): Subject => {
  const folder = resolve('bench/peers', id)
  return {
    id,
    called,
    kind,
    fsync: 'everysec',
    versions: () =>
      libraries.map((name) => `${name} ${versionOf(join(folder, 'node_modules', name))}`).join(', '),
    ready: () => install(folder),
    start: ({ redisUrl, apiRoot, flags = [] }) =>
      startProgram({
        args: [...flags, 'bot.mjs'],
        cwd: folder,
        env: { ...settings(apiRoot), REDIS_URL: redisUrl, NODE_ENV: 'production' },
      }),
  }
}

export const subjects: readonly Subject[] = [
  itgel,
  itgelTwice,
  peer('floor', 'floor: node:http, GET, SET, undici', 'floor', ['redis', 'undici']),
  peer('express-switch', 'Express, hand-written switch', 'by hand', ['express', 'redis', 'undici']),
  peer('xstate', 'xstate on Express, snapshot in Redis', 'framework', [
    'xstate',
    'express',
    'redis',
    'undici',
  ]),
  peer('telegraf-wizard', 'Telegraf wizard, Redis session', 'framework', [
    'telegraf',
    '@telegraf/session',
    'redis',
  ]),
  peer('grammy-session', 'grammY, Redis session', 'framework', [
    'grammy',
    '@grammyjs/storage-redis',
    'ioredis',
  ]),
  peer('botbuilder', 'botbuilder waterfall, Redis storage', 'framework', [
    'botbuilder',
    'botbuilder-dialogs',
    'redis',
  ]),
  peer('grammy-conversations', 'grammY conversations', 'framework', [
    'grammy',
    '@grammyjs/conversations',
    'ioredis',
  ]),
]

/** `npm ci` where its lock file is new; no package runs a script of its own. */
function install(folder: string): void {
  const wanted = createHash('sha256')
    .update(readFileSync(join(folder, 'package-lock.json')))
    .digest('hex')
  const stamp = join(folder, 'node_modules', '.itgel-installed')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return
  process.stderr.write(`Installing ${folder.split('/').at(-1)} …\n`)
  const done = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: folder,
    stdio: ['ignore', 2, 2],
  })
  if (done.status !== 0) throw new Error(`npm ci failed in ${folder}`)
  writeFileSync(stamp, wanted)
}

function versionOf(folder: string): string {
  const { version }: { version?: string } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  return version ?? 'unknown'
}
