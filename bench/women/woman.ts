/**
 * A simulated woman: she goes through the dialog of the comparison again and again, presses and writes, and knows word for word
 * what must be answered. What she does depends on her number alone, so every bot meets the same women.
 */
import { readFileSync } from 'node:fs'
import { z } from 'zod'

export type Answer = { text: string; labels: readonly string[] }
/** What she does next and what must come back. A press names the label of a button on the newest message. */
export type Move = ({ press: string } | { write: string }) & { expects: Answer }
export type Woman = {
  readonly chat: number
  /** Undefined when what she was to press is not there: then she begins again. */
  move(): Move
  /** `/start`: from wherever she is, the first question. */
  begin(): Move
}

const words = z.record(
  z.string(),
  z.object({ text: z.string(), options: z.record(z.string(), z.object({ label: z.string() })).default({}) }),
)
export type Words = z.infer<typeof words>
export type Language = 'mn' | 'en'

/** Texts that say nothing dangerous: the screening reads all of them and has nothing to break in for. */
const written = {
  mn: {
    alias: ['Сараа', 'Нараа', 'Цэцэг', 'Болор'],
    town: ['Дархан', 'Эрдэнэт', 'Хэнтий аймгийн Бор-Өндөр', 'Улаанбаатар хот, Баянзүрх дүүрэг'],
    story: [
      'Сургуулиа төгсөөд цаашаа юу хийхээ сайн мэдэхгүй байгаа учраас нэг хүнтэй ярилцмаар санагдсан юм.',
      'Нэг найзтайгаа муудалцсан, яаж эвлэрэх талаар зөвлөгөө авмаар байна.',
      'Хичээлийн амралтаар хөдөө явахаар төлөвлөж байгаа, юу бэлдэх вэ гэдгээ асуумаар байлаа.',
    ],
  },
  en: {
    alias: ['Saraa', 'Naraa', 'Flower', 'Bolor'],
    town: ['Darkhan', 'Erdenet', 'Bor-Undur in Khentii', 'Bayanzurkh in Ulaanbaatar'],
    story: [
      'I have finished school and do not know what to do next, so I would like to talk it over with somebody.',
      'My friend and I do not agree about something, and I want to make up with her.',
      'We plan a trip to the countryside in the holidays and I wonder what to prepare.',
    ],
  },
} as const

export function readWords(folder = 'bench/house/locales'): Record<Language, Words> {
  const of = (language: Language): Words =>
    words.parse(JSON.parse(readFileSync(`${folder}/${language}/reception.json`, 'utf8')))
  return { mn: of('mn'), en: of('en') }
}

const order = [
  'language',
  'safe',
  'who',
  'years',
  'where',
  'alias',
  'town',
  'story',
  'since',
  'done',
] as const
export const stepsInDialog = order.length

export function createWoman(chat: number, said: Record<Language, Words>): Woman {
  let language: Language = 'mn'
  let at = -1
  let lap = 0
  let abroad = false
  /** The same for the same woman at the same moment. */
  const pick = <Kind>(list: readonly Kind[]): Kind => {
    const one = list[(chat * 7 + lap * 3 + at * 5) % list.length]
    if (one === undefined) throw new Error('nothing to pick from')
    return one
  }
  const answer = (step: string): Answer => {
    const found = said[language][step]
    if (!found) throw new Error(`no words for ${step}`)
    return { text: found.text, labels: Object.values(found.options).map(({ label }) => label) }
  }
  const shown = (): string => {
    const step = order[at] ?? 'language'
    return step === 'done' ? (abroad ? 'done_away' : 'done_home') : step
  }
  return {
    chat,
    begin() {
      at = 0
      lap++
      return { write: '/start', expects: answer('language') }
    },
    move() {
      const step = order[at]
      if (step === undefined) return this.begin()
      if (step === 'alias' || step === 'town' || step === 'story') {
        const write = pick(written[language][step])
        at++
        return { write, expects: answer(shown()) }
      }
      const options = Object.entries(said[language][shown()]?.options ?? {})
      const [id, { label }] = pick(options)
      if (step === 'language') language = id === 'en' ? 'en' : 'mn'
      if (step === 'where') abroad = id === 'away'
      if (step === 'done') lap++
      at = step === 'done' ? 0 : at + 1
      return { press: label, expects: answer(shown()) }
    },
  }
}

/** She only writes, texts of one length, and is told that it was read (`bench/long-houses.ts`). */
export function createWriter(chat: number, characters: number): Woman {
  let written = 0
  const story = [...stories('mn')].join(' ')
  const long = story.repeat(Math.ceil(characters / story.length)).slice(0, characters)
  const move = (write: string): Move => ({
    write,
    expects: { text: readBack[written++ % 2] ?? '', labels: [] },
  })
  return {
    chat,
    begin() {
      written = 0
      return move('/start')
    },
    move: () => (written === 0 ? move('/start') : move(long)),
  }
}

/** What a writer hears in turn. */
export const readBack = ['Уншлаа. Үргэлжлүүлээрэй.', 'Үүнийг ч уншлаа. Үргэлжлүүлээрэй.'] as const
const stories = (language: Language): readonly string[] => written[language].story
