/** Pictures drawn by us: what is sent on each channel, and that what is sent is what was drawn. */
import { readdirSync, readFileSync } from 'node:fs'
import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { limits as botframework } from '#src/channels/botframework/limits.ts'
import { limits as messenger } from '#src/channels/messenger/limits.ts'
import { limits as telegram } from '#src/channels/telegram/limits.ts'
import { limits as terminal } from '#src/channels/terminal/limits.ts'
import { writeText } from '#src/channels/terminal/write.ts'
import { webLimits } from '#src/channels/web/limits.ts'
import { drawPicture } from '#src/cli/pictures.ts'
import type { ChannelId, Limits, Outbound, Words } from '#src/message.ts'
import { afterAttempt } from '#src/outbox/retry.ts'
import { toMessages } from '#src/turn/said.ts'
import { setting, shipped, talk } from './house.ts'

const steps = [...shipped.script.dialogs.values()].flatMap(({ id, steps }) =>
  [...steps].map(([name, step]) => ({ name: `${id}.${name}`, step })),
)
const shownPictures = steps.flatMap(({ step }) => step.picture ?? [])

describe('what was drawn', () => {
  const drawings = readdirSync('pictures').filter((name) => name.endsWith('.svg'))

  test.each(drawings)('%s is what phones are sent', async (name) => {
    const pixels = (png: Buffer) => sharp(png).ensureAlpha().raw().toBuffer()
    const drawn = await pixels(await drawPicture(readFileSync(`pictures/${name}`)))
    const sent = await pixels(readFileSync(`pictures/${name.replace('svg', 'png')}`))
    expect(sent.length).toBe(drawn.length)
    /** Another machine may smooth an edge a little differently. */
    const different = drawn.filter((value, at) => Math.abs(value - (sent[at] ?? 0)) > 48).length
    expect(different / drawn.length).toBeLessThan(0.002)
  })

  test('has no letters in it, asks nobody for anything, and is named so that the name tells nothing', () => {
    expect(drawings.length).toBeGreaterThan(0)
    for (const name of drawings) {
      const svg = readFileSync(`pictures/${name}`, 'utf8').replace(/ xmlns="[^"]*"/, '')
      expect(svg).not.toMatch(/<text|<image|https?:|url\(/)
      expect(name).not.toMatch(/delet|messenger|telegram|eras|danger|help/)
    }
  })

  test('is shown somewhere, and everything shown is there', () => {
    expect([...new Set(shownPictures)].sort()).toEqual(drawings.map((name) => name.replace('.svg', '')))
  })
})

describe('how she is shown it', () => {
  const all: [ChannelId, Limits][] = [
    ['telegram', telegram],
    ['messenger', messenger],
    ['web', webLimits],
    ['terminal', terminal],
    ['botframework', botframework],
  ]
  const deletesOn = (channel: ChannelId, limits: Limits): Outbound[] => {
    const she = talk({ channel, house: setting({ limits }) })
    she.presses('welcome/language/mn')
    return she
      .presses('phone/what_to_know/delete')
      .effects.flatMap((effect) => (effect.kind === 'say' ? [effect.outbound] : []))
  }

  test.each(all)('on %s: the picture first, all words said, the choices last', (channel, limits) => {
    const said = deletesOn(channel, limits).flatMap((one) => (one.type === 'message' ? [one] : []))
    const [first] = said
    expect(first?.picture?.alt).toMatch(/^Гурван утас/)
    expect(said.filter(({ picture }) => picture)).toHaveLength(1)
    expect(said.map(({ text }) => text).join('\n')).toMatch(/1\. [\s\S]*2\. [\s\S]*3\. /)
    expect(said).toHaveLength(channel === 'messenger' ? 3 : 2)
    expect(said.at(-1)?.suggestedActions).toBeDefined()
    for (const { text, picture } of said)
      expect(text.length).toBeLessThanOrEqual(picture && limits.caption > 0 ? limits.caption : limits.text)
  })

  test('words that have no room under it follow it, and none is lost', () => {
    const text = 'Нэг өгүүлбэр. '.repeat(100).trim() as Words
    const picture = { name: 'a', alt: 'Зураг' as Words }
    const she = talk()
    she.says('сайн уу')
    const [alone, ...words] = toMessages(
      [{ text, actions: [], lane: 'normal', picture }],
      conversationOf(she),
      {
        text: 400,
        caption: 300,
      },
    )
    expect(alone).toMatchObject({ text: 'Зураг', picture })
    expect(words.map((one) => one.text).join(' ')).toBe(text)
    expect(words.every((one) => one.picture === undefined)).toBe(true)
  })

  test('a terminal reads out what it shows', () => {
    const [first] = deletesOn('terminal', terminal)
    expect(first && writeText(first)).toMatch(/^\[Гурван утас [^\]]*\]\nГурван алхам/)
    const alone: Outbound = {
      type: 'message',
      text: 'Утас' as Words,
      author: 'bot',
      picture: { name: 'a', alt: 'Утас' as Words },
    }
    expect(writeText(alone)).toBe('[Утас]')
  })

  test('a picture that is refused costs no words: they go alone, at once', () => {
    const refused = { kind: 'refused', reason: 'bad-request', keep: false } as const
    const first = { attempts: 0, chance: 0.5, pictured: true }
    expect(afterAttempt(refused, first)).toEqual({ kind: 'later', inMs: 0, throttled: false })
    expect(afterAttempt(refused, { ...first, pictured: false })).toEqual({ kind: 'dropped' })
    const closed = { kind: 'refused', reason: 'window-closed', keep: false } as const
    expect(afterAttempt(closed, first)).toEqual({ kind: 'dropped' })
  })
})

function conversationOf(she: ReturnType<typeof talk>) {
  if (!she.conversation) throw new Error('she has not written')
  return she.conversation
}
