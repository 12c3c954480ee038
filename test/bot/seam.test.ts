/** Through the Bot Framework or straight: she is answered the same. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { openSeam, type RunTurn } from '#src/bot/run-turn.ts'
import type { Conversation } from '#src/conversation.ts'
import { replay } from '#src/dialog/replay.ts'
import { readStory } from '#src/dialog/transcript.ts'
import type { Activity, ChannelId, Choice, ConversationId, PlatformId, Words } from '#src/message.ts'
import { mediaKinds, timerNames } from '#src/message.ts'
import { decideListening as decide } from '#src/turn/decide-listening.ts'
import type { Decision } from '#src/turn/turn.ts'
import { noon, setting, shipped } from '../dialog/house.ts'

type Asked = Parameters<typeof decide>

let runTurn: RunTurn
beforeAll(() => {
  runTurn = openSeam(decide)
})

describe('the seam and decide give the same decision', () => {
  const folder = 'dialogs/transcripts'
  const files = readdirSync(folder).flatMap((dialog) =>
    readdirSync(join(folder, dialog)).map((name) => join(folder, dialog, name)),
  )

  test.each(files)('in every turn of %s', async (file) => {
    const { story } = readStory(file, readFileSync(file, 'utf8'))
    const turns: { asked: Asked; decision: Decision }[] = []
    const listening = (...asked: Asked): Decision => {
      const decision = decide(...asked)
      turns.push({ asked: structuredCloneWithoutFunctions(asked), decision })
      return decision
    }
    expect(story && replay({ story, setting: shipped, decide: listening, throughJson: false })).toEqual([])
    expect(turns.length).toBeGreaterThan(0)
    for (const { asked, decision } of turns) expect(await runTurn(...asked)).toEqual(decision)
  })

  test('whatever she presses, writes or sends, on any channel', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anything(), { maxLength: 20 }), channel(), async (activities, on) => {
        let conversation: Conversation | undefined
        for (const [order, activity] of activities.entries()) {
          const asked: Asked = [
            conversation,
            event(activity, on, order + 1),
            setting(),
            { now: noon + order },
          ]
          const decision = decide(...asked)
          expect(await runTurn(...asked)).toEqual(decision)
          conversation = decision.conversation
        }
      }),
      { numRuns: 150, seed: 20201122 },
    )
  })
})

describe('what the seam will not do', () => {
  const asked: Asked = [
    undefined,
    event({ type: 'event', name: 'start' }, 'botframework', 1),
    setting(),
    { now: noon },
  ]

  test('a script that throws throws through it, so that she gets the safe sentence', async () => {
    const broken = openSeam(() => {
      throw new Error('broken')
    })
    await expect(broken(...asked)).rejects.toThrow('broken')
  })

  test('two conversations in one process do not hear each other', async () => {
    const others = Array.from(
      { length: 20 },
      (_, i): Asked => [
        undefined,
        event(
          { type: 'message', text: (i % 2 ? 'hello is anybody there' : 'сайн уу') as Words },
          'botframework',
          i,
        ),
        setting(),
        { now: noon },
      ],
    )
    const decisions = await Promise.all(others.map((each) => runTurn(...each)))
    expect(decisions).toEqual(others.map((each) => decide(...each)))
  })
})

function event(activity: Activity, channel: ChannelId, order: number): Asked[1] {
  const conversation = 'amina' as ConversationId
  return { conversation, channel, address: 'chat' as PlatformId, order, at: noon + order, activity }
}

/** The setting holds functions and is never changed; what is passed on is copied, to see that it is not changed either. */
const structuredCloneWithoutFunctions = ([conversation, happened, house, world]: Asked): Asked => [
  structuredClone(conversation),
  structuredClone(happened),
  house,
  world,
]

function choices(): Choice[] {
  return [...shipped.script.dialogs.values()].flatMap(({ id, steps }) =>
    [...steps].flatMap(([step, { options }]) =>
      options.map((option) => ({ dialog: id, step, option: option.id })),
    ),
  )
}

const channel = () => fc.constantFrom<ChannelId>('botframework', 'telegram', 'messenger', 'web', 'terminal')

function anything(): fc.Arbitrary<Activity> {
  const words = fc.constantFrom(
    'тийм',
    'tiim',
    '1',
    '2',
    '9',
    'menu',
    'хүн',
    'help',
    'ustgah',
    'garah',
    'hello',
    '',
  )
  const press = fc.constantFrom(...choices(), { dialog: 'welcome', step: 'gone', option: 'x' })
  return fc.oneof(
    {
      weight: 6,
      arbitrary: press.map((value): Activity => ({ type: 'message', text: 'x' as Words, value })),
    },
    {
      weight: 4,
      arbitrary: words.map((text): Activity => ({ type: 'message', text: text as Words, locale: 'en_US' })),
    },
    {
      weight: 2,
      arbitrary: fc.constant<Activity>({ type: 'event', name: 'start', origin: { campaign: 'a' } }),
    },
    fc.constantFrom(...mediaKinds).map((value): Activity => ({ type: 'event', name: 'media', value })),
    fc.constantFrom(...timerNames).map((value): Activity => ({ type: 'event', name: 'timer', value })),
    fc.constant<Activity>({ type: 'event', name: 'edited', text: 'menu' as Words }),
    fc.constant<Activity>({ type: 'event', name: 'receipt', value: 'read' }),
    fc
      .constantFrom('returned', 'leave', 'erase', 'blocked', 'unblocked', 'answeredElsewhere')
      .map((name) => ({ type: 'event', name }) as Activity),
  )
}
