// The dialog of the comparison as one switch, for the bots that have no dialog library. The words are those Itgel says.
import { readFileSync } from 'node:fs'

const read = (language) =>
  JSON.parse(readFileSync(new URL(`../house/locales/${language}/reception.json`, import.meta.url), 'utf8'))
export const words = { mn: read('mn'), en: read('en') }

/** What she hears at a step: a text, and the buttons as [label, data]. */
export function say(language, step) {
  const { text, options = {} } = words[language][step]
  return { text, buttons: Object.entries(options).map(([id, { label }]) => [label, `${step}:${id}`]) }
}

export const keyboard = ({ buttons }) =>
  buttons.length === 0
    ? undefined
    : { inline_keyboard: buttons.map(([text, callback_data]) => [{ text, callback_data }]) }

/** Takes her text or the data of her button, changes the session, and gives what is said. */
export function answerTo(session, text, data) {
  const language = session.language ?? 'mn'
  if (text === '/start' || session.step === 'none') {
    session.step = 'language'
    session.answers = {}
    return say(language, 'language')
  }
  const [step, option] = data?.split(':') ?? []
  const pressed = step === session.step ? option : undefined
  const next = (to) => {
    session.step = to
    return say(session.language ?? 'mn', to)
  }
  switch (session.step) {
    case 'language':
      if (pressed === 'mn' || pressed === 'en') {
        session.language = pressed
        return next('safe')
      }
      break
    case 'safe':
      if (pressed) return next('who')
      break
    case 'who':
      if (pressed) {
        session.answers.who = pressed
        return next('years')
      }
      break
    case 'years':
      if (pressed) {
        session.answers.years = pressed
        return next('where')
      }
      break
    case 'where':
      if (pressed) {
        session.answers.abroad = pressed === 'away'
        return next('alias')
      }
      break
    case 'alias':
      if (text) {
        session.answers.alias = text
        return next('town')
      }
      break
    case 'town':
      if (text) {
        session.answers.town = text
        return next('story')
      }
      break
    case 'story':
      if (text) return next('since')
      break
    case 'since':
      if (pressed) {
        session.answers.since = pressed
        return next(session.answers.abroad ? 'done_away' : 'done_home')
      }
      break
    case 'done_away':
    case 'done_home':
      if (pressed === 'again') {
        session.answers = {}
        return next('language')
      }
      break
  }
  return say(language, session.step)
}
