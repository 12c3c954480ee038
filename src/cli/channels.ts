/** `itgel channels`: tells the platforms where we are and what to show, and says what they have on record. */
import type { ProfileWords } from '../channels/channel.ts'
import { type Config, readConfig } from '../config.ts'
import { type Calls, openCalls } from '../outbox/calls.ts'
import { askPlatform } from './ask-platform.ts'
import type { Command, Io } from './command.ts'
import { type Platform, platformIds, platforms } from './platform.ts'
import { clean, readAnswer } from './platform-answer.ts'
import { readProfileWords } from './profile-words.ts'

export const channelsCommand: Command = {
  summary: 'Register with Messenger and Telegram, or show what they have on record.',
  help: `itgel channels set-up [telegram|messenger|staff-telegram]     register with the platform
itgel channels check  [telegram|messenger|staff-telegram]     what it has on record, and what is wrong with it

Without a name, everything that is configured; staff-telegram is the bot of the staff. Both need
PUBLIC_URL, the https address under which this server is reached, and the tokens of the platform; see the README, "Go
live".

set-up sends the webhook and its secret, the name, greeting, commands, menu and first questions in every language of
locales/<language>/profile.json. It may be run again at any time: the same settings give the same result. For Messenger
the server must be running, since Meta calls it back at once. What only a person can do is told as "by hand".

check changes nothing. It says "all right", or a sentence for each thing that is wrong.

No token is ever printed. Ends with 0 when all is well, with 1 when something is wrong, with 2 when it was called
wrongly.`,
  async run(args, io) {
    const [task, only, ...rest] = args
    const known = only === undefined || platformIds.some((id) => id === only)
    if ((task !== 'set-up' && task !== 'check') || !known || rest.length > 0) {
      io.err(`itgel channels set-up|check [${platformIds.join('|')}]     (--help says more)`)
      return 2
    }
    const read = readConfig({ ...io.env })
    if ('problems' in read) return refuse(read.problems, io)
    const { config } = read
    const { PUBLIC_URL: publicUrl } = config
    if (!publicUrl)
      return refuse(['PUBLIC_URL: missing; it is where the platforms deliver, https://… without a path.'], io)
    const chosen = platforms(config).filter(({ id }) => only === undefined || id === only)
    if (chosen.length === 0) return refuse([nothingChosen(only)], io)
    const { words, problems } = readProfileWords(foldersOf(config))
    if (problems.length > 0) return refuse(problems, io)

    const calls = openCalls()
    let well = true
    try {
      for (const platform of chosen) {
        const run = task === 'set-up' ? setUp : check
        well = (await run({ platform, words, publicUrl, calls, io })) && well
      }
    } finally {
      await calls.close()
    }
    return well ? 0 : 1
  },
}

type Errand = { platform: Platform; words: ProfileWords; publicUrl: string; calls: Calls; io: Io }

async function setUp({ platform, words, publicUrl, calls, io }: Errand): Promise<boolean> {
  const { name, apiRoot, secrets } = platform
  io.out(name)
  let failed = 0
  for (const step of platform.setUp(words, publicUrl)) {
    if ('tell' in step) {
      io.out(`  by hand  ${step.name}: ${clean(step.tell, secrets)}`)
      continue
    }
    const answer = readAnswer(await calls.make(apiRoot, step.call), secrets)
    if (answer.kind === 'done') {
      io.out(`  done     ${step.name}`)
      continue
    }
    failed++
    io.out(`  FAILED   ${step.name}: ${name} ${answer.said}`)
    if (answer.kind === 'hopeless') {
      io.out('  The other steps were not tried.')
      break
    }
  }
  io.out(
    failed === 0
      ? `  ${name} is set up.`
      : `  ${name} is not set up yet. When that is mended, run this again.`,
  )
  return failed === 0
}

async function check({ platform, words, publicUrl, calls, io }: Errand): Promise<boolean> {
  const { name } = platform
  const told = await askPlatform({ platform, words, publicUrl, calls })
  io.out(
    told.length === 0
      ? `${name}: all right`
      : [name, ...told.map((sentence) => `  - ${sentence}`)].join('\n'),
  )
  return told.length === 0
}

function refuse(problems: readonly string[], io: Io): number {
  for (const problem of problems) io.err(problem)
  return 1
}

const nothingChosen = (only: string | undefined): string =>
  only === undefined
    ? 'No platform is configured: set TELEGRAM_BOT_TOKEN or the MESSENGER_ variables, see the README.'
    : `${only} is not configured: see its variables in the README.`

const foldersOf = ({ DIALOGS_DIR, LOCALES_DIR, DIRECTORY_DIR, PICTURES_DIR }: Config) => ({
  dialogsDir: DIALOGS_DIR,
  localesDir: LOCALES_DIR,
  directoryDir: DIRECTORY_DIR,
  picturesDir: PICTURES_DIR,
})
