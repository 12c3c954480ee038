/** A house of many dialogs, as a large helpline has them: for measuring the studio. */
import { type BenchHouse, makeHouse } from './house.ts'

export const wideDialog = (index: number): string => `wide_${index}`
/** The step that says which words are published; it stands first in every dialog. */
export const wideFirst = 'about'

/** Long enough to be as heavy as what is shipped; no two are alike. */
const sentence = {
  mn: (at: string) =>
    `Энд бид ${at} дугаар хэсгийг ярина. Та яарах хэрэггүй, өөрийн хэмнэлээр уншаарай. Ойлгохгүй зүйл байвал асуугаарай.`,
  en: (at: string) =>
    `Here we talk about part ${at}. There is no hurry, read it at your own pace. Ask if something is not clear.`,
}
const answers = {
  mn: { on: 'Цааш', again: 'Дахин', menu: 'Цэс' },
  en: { on: 'Go on', again: 'Again', menu: 'Menu' },
}
const heard = { mn: ['цааш нь', 'дараагийнх', 'тэгье'], en: ['next', 'go on please', 'further'] }

/** What one step says. `said`: what the first step says before anything else. */
function wordsOf(language: 'mn' | 'en', dialog: number, steps: number): string {
  const words = Array.from({ length: steps }, (_, step) => {
    const at = `${dialog}.${step}`
    const text = [sentence[language](at), sentence[language](`${at}.1`)]
    const { on, again, menu } = answers[language]
    return [
      nameOf(step),
      step % 2 === 1
        ? { text }
        : {
            text,
            options: {
              on: { label: on, hear: heard[language] },
              again: { label: again },
              menu: { label: menu },
            },
          },
    ] as const
  })
  return `${JSON.stringify(Object.fromEntries(words), null, 2)}\n`
}

const nameOf = (step: number): string => (step === 0 ? wideFirst : `part_${step}`)

/** Every second step asks, the one after it only says something: as in the dialogs that are shipped. */
function scriptOf(dialog: number, { dialogs, steps }: { dialogs: number; steps: number }): string {
  const after = dialog + 1 < dialogs ? wideDialog(dialog + 1) : 'welcome.menu'
  const lines = Array.from({ length: steps }, (_, step) => {
    const next = step + 1 < steps ? nameOf(step + 1) : after
    const name = nameOf(step)
    if (step % 2 === 1) return `  ${name}: { say: true, go: ${next} }`
    return [
      `  ${name}:`,
      '    ask:',
      `      - { id: on, go: ${next} }`,
      `      - { id: again, go: ${name} }`,
      '      - { id: menu, command: menu }',
    ].join('\n')
  })
  return `# Part ${dialog} of what is measured.\nversion: 1\nstart: ${wideFirst}\n\nsteps:\n${lines.join('\n\n')}\n`
}

/** `dialogs` of `steps` each, in Mongolian and English, besides all that is shipped. Whoever begins is in the first of them. */
export function makeWideHouse({ dialogs, steps }: { dialogs: number; steps: number }): BenchHouse {
  const all = Array.from({ length: dialogs }, (_, index) => index)
  return makeHouse({
    first: wideDialog(0),
    more: Object.fromEntries(
      all.flatMap((index) => [
        [`dialogs/${wideDialog(index)}.yaml`, scriptOf(index, { dialogs, steps })],
        ...(['mn', 'en'] as const).map((language) => [
          `locales/${language}/${wideDialog(index)}.json`,
          wordsOf(language, index, steps),
        ]),
      ]),
    ),
  })
}
