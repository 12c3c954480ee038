/** `itgel chat`: talk to Itgel in the terminal, over the real line, with nothing else running. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { createInterface } from 'node:readline'
import { type Told, transcriptFile } from '../bot/transcript-file.ts'
import { readLine } from '../channels/terminal/read.ts'
import { choicesOf, writeText } from '../channels/terminal/write.ts'
import { type Config, readConfig } from '../config.ts'
import { firstDialog } from '../dialog/script.ts'
import { describeError, type Log, silentLog } from '../log.ts'
import type { Activity, SuggestedAction } from '../message.ts'
import { type ChatOptions, readOptions } from './chat/options.ts'
import { tellStory, untrueIn } from './chat/story.ts'
import { type Answered, conversation, openTalk, type Talk } from './chat/talk.ts'
import type { Command, Io } from './command.ts'

export const chat: Command = {
  summary: 'Talk to Itgel in the terminal.',
  help: `itgel chat [dialog] [options]

Runs the whole line in this process (store in memory, nothing is kept) and lets you write as she would. Choices are
numbered: a number, a label or her own words choose. Lines may also be piped in; each is answered before the next is
read. The conversation goes to standard output, everything else to standard error.

  [dialog]            begin in this dialog instead of "${firstDialog}"
  --lang mn|en        the language her phone reports
  --by CODE           she comes by the link of this entry (dialogs/_entries.yaml)
  --save STORY        write the conversation to dialogs/transcripts/<dialog>/STORY.yaml, as a promise that is tested
                      from then on. STORY may be dialog/story. It begins in "${firstDialog}", as hers would
  --transcript FILE   write it as a .transcript, which Bot Framework tools open
  --force             write over a story or file that is there

While talking:   /send sticker   (${'photo, voice, video, file, location …'})     /quit

Example:   printf '1\\n1\\n' | npm run -s itgel -- chat --lang en --save first-steps`,
  async run(args, io) {
    const options = readOptions(args)
    if (typeof options === 'string') return refuse(io, [options, 'See: itgel chat --help'], 2)
    const read = readConfig(environmentOf(io.env))
    if ('problems' in read) return refuse(io, read.problems, 1)
    const files = filesOf(options, read.config)
    const there = options.force ? [] : files.filter(existsSync)
    if (there.length > 0)
      return refuse(
        io,
        there.map((file) => `${file} is there already; --force writes over it.`),
        1,
      )

    /** A story begins where hers would, or it could not be replayed. */
    const dialog = options.save ? undefined : options.dialog
    const talk = await openTalk(read.config, troubleTo(io), { dialog })
    if ('problems' in talk) return refuse(io, talk.problems, 1)
    try {
      const turns = await converse(talk, options, io)
      return write(turns, options, read.config, io)
    } finally {
      await talk.close()
    }
  },
}

async function converse(talk: Talk, { lang, by, save, dialog }: ChatOptions, io: Io): Promise<Answered[]> {
  const atTerminal = 'isTTY' in io.input && io.input.isTTY === true
  if (atTerminal) io.err('Write as she would. /quit ends.\n')
  if (save && dialog !== undefined && dialog !== firstDialog)
    io.err(`A story begins in "${firstDialog}", as hers would; go on to "${dialog}" from there.`)
  const turns: Answered[] = []
  let choices: readonly SuggestedAction[] = []
  const tell = async (activity: Activity): Promise<void> => {
    const answered = await talk.tell(activity)
    turns.push(answered)
    for (const outbound of answered.said) {
      const text = writeText(outbound)
      if (text !== undefined) io.out(`${text}\n`)
    }
    const shown = answered.said.flatMap(choicesOf)
    if (shown.length > 0) choices = shown
  }

  await tell({
    type: 'event',
    name: 'start',
    ...(lang !== undefined && { locale: lang }),
    ...(by !== undefined && { origin: { campaign: by } }),
  })
  const lines = createInterface({
    input: io.input,
    ...(atTerminal && { output: process.stdout, prompt: '> ' }),
  })
  if (atTerminal) lines.prompt()
  for await (const line of lines) {
    if (line.trim() === '/quit') break
    if (line.trim() !== '') {
      /** At a terminal she sees what she typed; from a pipe it would be missing. */
      if (!atTerminal) io.out(`> ${line}\n`)
      await tell(readLine(line, { choices, locale: lang }))
    }
    if (atTerminal) lines.prompt()
  }
  lines.close()
  return turns
}

function write(turns: readonly Answered[], options: ChatOptions, config: Config, io: Io): number {
  const put = (file: string, text: string): void => {
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text, { flag: options.force ? 'w' : 'wx' })
    io.err(`Written: ${file}`)
  }
  if (options.transcript !== undefined) {
    put(options.transcript, transcriptFile(turns.flatMap(toldIn), { channel: 'emulator', conversation }))
  }
  if (!options.save) return 0
  const file = storyFile(options.save, config)
  const decided = turns.flatMap((turn) => turn.decided ?? [])
  const text = tellStory(decided, { locale: options.lang, lines: lineKeys(config) })
  put(file, text)
  const untrue = untrueIn(file, text, decided)
  return untrue.length === 0
    ? 0
    : refuse(io, [...untrue, 'Replayed, it goes differently: mend the story by hand.'], 1)
}

const toldIn = ({ activity, at, said }: Answered): Told[] => [
  { at, happened: activity },
  ...said.map((outbound): Told => ({ at, said: outbound })),
]

const storyFile = ({ dialog, story }: NonNullable<ChatOptions['save']>, { DIALOGS_DIR }: Config): string =>
  join(DIALOGS_DIR, 'transcripts', dialog, `${story}.yaml`)

const filesOf = ({ save, transcript }: ChatOptions, config: Config): string[] => [
  ...(save ? [storyFile(save, config)] : []),
  ...(transcript === undefined ? [] : [transcript]),
]

/** A story may name these instead of repeating their words. */
const lineKeys = ({ LOCALES_DIR }: Config): string[] =>
  Object.keys(JSON.parse(readFileSync(join(LOCALES_DIR, 'mn', 'line.json'), 'utf8')))

/** Only the folders: a terminal must not touch the store or the platforms that the environment may name. */
function environmentOf(env: Io['env']): Io['env'] {
  const { DIALOGS_DIR, LOCALES_DIR, DIRECTORY_DIR, PICTURES_DIR, IDLE_ERASE_HOURS } = env
  const folders = { DIALOGS_DIR, LOCALES_DIR, DIRECTORY_DIR, PICTURES_DIR }
  return { ...folders, IDLE_ERASE_HOURS, NODE_ENV: 'development' }
}

/** Who tries a script wants to know when it fails, and nothing else. */
const troubleTo = (io: Io): Log => ({
  ...silentLog,
  error: (event, _, error) =>
    io.err(`${event} ${error === undefined ? '' : JSON.stringify(describeError(error))}`),
})

function refuse(io: Io, problems: readonly string[], code: number): number {
  for (const problem of problems) io.err(problem)
  return code
}
