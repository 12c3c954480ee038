/** A step, or a line of the helpline, as what is said: bubbles, and the choices on the last of them. */
import type { Wanted } from '../directory/services-in.ts'
import type { Values } from '../locale/words.ts'
import type { Lane, Language, Picture, SuggestedAction, Words } from '../message.ts'
import { numbersText, servicesText } from './numbers.ts'
import type { Facts, Option, Ref, Services, Step } from './script.ts'
import { commonValues, type Stage } from './stage.ts'
import { wordsAt } from './versions.ts'

export type Said = { text: Words; actions: readonly SuggestedAction[]; lane: Lane; picture?: Picture }

/** The options in the order she sees and counts them: where a language is chosen, the guessed one comes first. */
export function optionsShown(step: Step, language: Language): readonly Option[] {
  const offered = step.options.filter(({ heardOnly }) => !heardOnly)
  const own = offered.findIndex(({ set }) => set?.language === language)
  const first = offered[own]
  return own < 1 || !first ? offered : [first, ...offered.filter((option) => option !== first)]
}

export function sayStep(
  stage: Stage,
  { ref, step, language, facts = {} }: { ref: Ref; step: Step; language: Language; facts?: Facts },
): Said[] {
  const lane = step.numbers.length > 0 || step.services ? 'urgent' : 'normal'
  const values = valuesOf(stage, { ref, step, language, facts })
  const texts = stage.words.bubbles(language, wordsAt(ref), `${ref.step}.text`, values)
  const picture = step.picture !== undefined && {
    picture: { name: step.picture, alt: stage.words.text(language, wordsAt(ref), `${ref.step}.alt`) },
  }
  const said: Said[] = texts.map((text, index) => ({
    text,
    actions: [],
    lane,
    ...(index === 0 && picture),
  }))
  const choices = choicesOf(stage, { ref, step, language })
  return choices.length === 0
    ? said
    : withChoices(said, choices, {
        numbered: choices.length > stage.limits.choices,
        most: stage.limits.choices,
      })
}

/** What the {{names}} in a step's text stand for. */
function valuesOf(
  stage: Stage,
  { ref, step, language, facts }: { ref: Ref; step: Step; language: Language; facts: Facts },
): Values {
  const told = { language, now: stage.now }
  const { numbers, services, needs } = step
  return {
    ...commonValues(stage),
    ...(numbers.length > 0 && {
      numbers: numbersText(stage, { ids: numbers, ...whereSheIs(facts), ...told }),
    }),
    ...(services && { services: servicesText(stage, placed(services, facts), told) }),
    ...(needs.facts && {
      shared: needs.facts
        .map((fact) => stage.words.text(language, wordsAt(ref), `${ref.step}.facts.${fact}`))
        .join(', '),
    }),
  }
}

/** The country she told us, if she did. */
export const whereSheIs = ({ country }: Facts): { country?: string } =>
  typeof country === 'string' ? { country } : {}

/** The facts that say where she is, put in. */
function placed({ need, country, place }: Services, facts: Facts): Wanted {
  const where = /^[A-Z]/.test(country) ? country : facts[country]
  const town = place === undefined ? undefined : facts[place]
  return {
    need,
    country: typeof where === 'string' ? where : '',
    ...(typeof town === 'string' && { place: town }),
  }
}

/** The last bubble once more, for her to choose from; always numbered, since buttons may be what went wrong. */
export function sayChoices(
  stage: Stage,
  { ref, step, language, text }: { ref: Ref; step: Step; language: Language; text: Words },
): Said[] {
  return withChoices([{ text, actions: [], lane: 'normal' }], choicesOf(stage, { ref, step, language }), {
    numbered: true,
    most: stage.limits.choices,
  })
}

export function sayLine(stage: Stage, language: Language, key: string, values: Values = {}): Said[] {
  return stage.words
    .bubbles(language, 'line', key, { ...commonValues(stage), ...values })
    .map((text) => ({ text, actions: [], lane: 'normal' }))
}

function choicesOf(
  { words, limits }: Stage,
  { ref, step, language }: { ref: Ref; step: Step; language: Language },
): SuggestedAction[] {
  return optionsShown(step, language).map(({ id }) => ({
    title: cut(words.text(language, wordsAt(ref), `${ref.step}.options.${id}.label`), limits.choiceLabel),
    value: { dialog: ref.dialog, step: ref.step, option: id },
  }))
}

function withChoices(
  said: readonly Said[],
  choices: readonly SuggestedAction[],
  { numbered, most }: { numbered: boolean; most: number },
): Said[] {
  const last = said.at(-1)
  if (!last) return []
  const list = choices.map(({ title }, index) => `${index + 1}. ${title}`).join('\n')
  const text = numbered && list !== '' ? (`${last.text}\n\n${list}` as Words) : last.text
  return [...said.slice(0, -1), { ...last, text, actions: choices.slice(0, most) }]
}

const cut = (label: Words, most: number): Words =>
  label.length <= most ? label : (`${label.slice(0, most - 1)}…` as Words)
