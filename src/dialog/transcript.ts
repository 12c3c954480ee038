/**
 * A transcript is a conversation we promise, as a story anybody can read:
 *
 *   - on: messenger                 # the channel; telegram unless said otherwise
 *   - phone: en_US                  # the language her phone reports
 *   - page: start                   # she opens the chat (start, returned), or presses its own button (leave, erase)
 *   - itgel: language               # a step, `other_dialog.step`, `line.<key>`, or the words themselves
 *   - she: tiim
 *   - press: yes                    # an option of the last choices; `menu/privacy` for an older button
 *   - sends: sticker
 *   - hours pass: 24
 *   - erased: our side              # or `both sides`; only then comes what is said last
 *   - silence: true
 *   - comes by: a1                  # she opens the chat by the link of an entry (`_entries.yaml`)
 *   - counsellors: here             # from now on a person can be asked; or `away`, as in the beginning
 *   - found: [suicide]              # the kinds of danger that were heard in this turn
 *   - card: [papers-taken]          # rules the counsellor's card shows as why, each with her words if she agreed
 *   - stands at: rights.further     # from here on she is at this step, as on the phone beside the editor
 *   - speaks: en                    # she goes on in this language; what is asked is said again
 *   - minutes pass: 15              # and whatever is due by then happens
 *   - queued: { urgency: high, share: [country] }   # a person is called; `queued: low` when nothing is shared
 *
 * All that Itgel says must be told, in order, and every time a person is called. Once a story tells of a finding, it
 * tells of all. The replay takes `decide` as an argument and is pure.
 */
import { z } from 'zod'
import { urgencies } from '../conversation.ts'
import { channelIds, type Language, mediaKinds } from '../message.ts'
import { type Problem, problemAt, type Source } from '../problems.ts'
import { explainIssues } from './explain.ts'
import { type Facts, firstDialog } from './script.ts'
import { sayLine, sayStep } from './speak.ts'
import type { Stage } from './stage.ts'
import { readYaml } from './yaml.ts'

const lineSchemas = {
  about: z.string(),
  on: z.enum(channelIds),
  phone: z.string(),
  she: z.string(),
  press: z.string(),
  sends: z.enum(mediaKinds),
  page: z.enum(['start', 'returned', 'leave', 'erase']),
  'hours pass': z.number().positive(),
  'minutes pass': z.number().positive().max(10_080),
  'stands at': z.string().regex(/^[a-z][a-z0-9_]*\.[a-z][a-z0-9_]*$/),
  speaks: z.string(),
  itgel: z.string(),
  erased: z.enum(['our side', 'both sides']),
  silence: z.literal(true),
  'comes by': z.string(),
  counsellors: z.enum(['here', 'away']),
  found: z.array(z.string()).min(1),
  card: z.array(z.string()).min(1),
  queued: z.union([
    z.enum(urgencies),
    z.strictObject({ urgency: z.enum(urgencies), share: z.array(z.string()).min(1) }),
  ]),
}

const lineSchema = z
  .strictObject(lineSchemas)
  .partial()
  .refine((line) => Object.keys(line).length === 1, {
    error: `a line says one thing: ${Object.keys(lineSchemas).join(', ')}`,
  })

export type StoryLine = z.infer<typeof lineSchema>
export type Story = { source: Source; lines: readonly StoryLine[] }

export function readStory(
  file: string,
  text: string,
): { story: Story; problems: [] } | { story: undefined; problems: Problem[] } {
  const { source, problems } = readYaml(file, text)
  if (!source) return { story: undefined, problems }
  const read = z.array(lineSchema).safeParse(source.value)
  if (read.success) return { story: { source, lines: read.data }, problems: [] }
  return {
    story: undefined,
    problems: explainIssues(read.error.issues, { source, within: [], known: Object.keys(lineSchemas) }),
  }
}

/** What a name in a story stands for, as the texts said; undefined when it is no name but words. */
export function namedTexts(
  stage: Stage,
  language: Language,
  name: string,
  facts: Facts = {},
): string[] | undefined {
  const [first = '', second] = name.split('.')
  if (first === 'line' && second !== undefined) return textsOf(sayLine(stage, language, second))
  const ref = second === undefined ? { dialog: firstDialog, step: first } : { dialog: first, step: second }
  const step = stage.script.dialogs.get(ref.dialog)?.steps.get(ref.step)
  return step && textsOf(sayStep(stage, { ref, step, language, facts }))
}

/**
 * The names of what was said, for writing a story down. What has no name is given as words.
 * A text may go on after the named part: the choices are added to it by number. `near`: the dialogs she is in, which count
 * first where two steps say the same.
 */
export function nameTexts(
  stage: Stage,
  language: Language,
  texts: readonly string[],
  { lines, near = [] }: { lines: readonly string[]; near?: readonly string[] },
): string[] {
  const names = [...stage.script.dialogs.values()].flatMap(({ id, steps }) =>
    [...steps.keys()].map((step) => (id === firstDialog ? step : `${id}.${step}`)),
  )
  const all = [...names, ...lines.map((line) => `line.${line}`)]
  const isNear = (name: string): boolean =>
    near.includes(name.includes('.') ? (name.split('.')[0] ?? '') : firstDialog)
  const named: string[] = []
  for (let at = 0; at < texts.length; ) {
    const found = all
      .map((name) => ({ name, said: namedTexts(stage, language, name) ?? [] }))
      .filter(
        ({ said }) => said.length > 0 && said.every((text, index) => texts[at + index]?.startsWith(text)),
      )
      .sort((a, b) => b.said.length - a.said.length || Number(isNear(b.name)) - Number(isNear(a.name)))[0]
    named.push(found?.name ?? texts[at] ?? '')
    at += found?.said.length ?? 1
  }
  return named
}

export const storyProblem = ({ source }: Story, index: number, message: string): Problem =>
  problemAt(source, [index], message)

const textsOf = (said: readonly { text: string }[]): string[] => said.map(({ text }) => text)
