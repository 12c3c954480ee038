import { type Json, listOf, objectOf, textOf } from '../shared/json.ts'
import { invalid } from './graph-error.ts'
import type { MessengerWorld } from './world.ts'

/** messenger-profile-api: greeting ≤160, menu flat ≤20 (titles ≤30), ice breakers ≤4 (question ≤80), payloads ≤1000. */
const CHECKS: Record<string, (value: unknown) => void> = {
  get_started: (value) => within(objectOf(value).payload, 1_000, 'get_started[payload]'),
  greeting: (value) => {
    for (const { text } of perLocale('greeting', value)) within(text, 160, 'greeting[text]')
  },
  persistent_menu: (value) => {
    for (const menu of perLocale('persistent_menu', value)) {
      const items = listOf(menu.call_to_actions).map(objectOf)
      most(items.length, 20, 'persistent_menu[call_to_actions]')
      for (const item of items) checkMenuItem(item)
    }
  },
  ice_breakers: (value) => {
    for (const { call_to_actions } of perLocale('ice_breakers', value)) {
      const questions = listOf(call_to_actions).map(objectOf)
      most(questions.length, 4, 'ice_breakers[call_to_actions]')
      for (const { question, payload } of questions) {
        within(question, 80, 'ice_breakers[question]')
        within(payload, 1_000, 'ice_breakers[payload]')
      }
    }
  },
  commands: (value) => {
    for (const { commands } of perLocale('commands', value)) {
      for (const { name, description } of listOf(commands).map(objectOf)) {
        within(name, 32, 'commands[name]')
        within(description, 64, 'commands[description]')
      }
    }
  },
  whitelisted_domains: () => undefined,
}

export function readProfile(world: MessengerWorld, params: Json): Json {
  const wanted = textOf(params.fields).split(',').filter(Boolean)
  const found = [...world.profile].filter(([field]) => wanted.includes(field))
  return { data: found.length > 0 ? [Object.fromEntries(found)] : [] }
}

export function writeProfile(world: MessengerWorld, params: Json): Json {
  const given = Object.entries(params).filter(([field]) => field in CHECKS)
  if (given.length === 0) throw invalid('Requires one of the params', 'wrote a profile without a known field')
  for (const [field, value] of given) CHECKS[field]?.(value)
  if ('persistent_menu' in params && !('get_started' in params) && !world.profile.has('get_started')) {
    throw invalid(
      'You must set a Get Started button if you also wish to use persistent menu',
      'menu without get_started',
    )
  }
  for (const [field, value] of given) world.profile.set(field, value)
  return { result: 'success' }
}

export function deleteProfile(world: MessengerWorld, params: Json): Json {
  const fields = listOf(params.fields).map(textOf)
  if (fields.length === 0)
    throw invalid('The parameter fields is required', 'deleted a profile without fields')
  if (
    fields.includes('get_started') &&
    world.profile.has('persistent_menu') &&
    !fields.includes('persistent_menu')
  ) {
    throw invalid('Get Started is required by the persistent menu', 'deleted get_started under the menu')
  }
  for (const field of fields) world.profile.delete(field)
  return { result: 'success' }
}

/** Every localised setting needs one entry for everybody else. */
function perLocale(field: string, value: unknown): Json[] {
  const entries = listOf(value).map(objectOf)
  const locales = entries.map((entry) => textOf(entry.locale))
  if (locales.filter((locale) => locale === 'default').length !== 1) {
    throw invalid(
      `Param ${field} must have one entry with locale "default"`,
      `${field} without one default locale`,
    )
  }
  const odd = locales.find((locale) => locale !== 'default' && !/^[a-z]{2}_[A-Z]{2}$/.test(locale))
  if (odd !== undefined)
    throw invalid(`Param ${field}[locale] is invalid`, `${field} for the locale "${odd}"`)
  return entries
}

function checkMenuItem({ type, title, payload, url }: Json): void {
  within(title, 30, 'persistent_menu[title]')
  if (type === 'postback') within(payload, 1_000, 'persistent_menu[payload]')
  else if (type === 'web_url') within(url, 2_000, 'persistent_menu[url]')
  else throw invalid('Invalid menu item type', `menu item of type "${textOf(type)}": menus are flat`)
}

function within(value: unknown, limit: number, param: string): void {
  const { length } = textOf(value)
  if (length >= 1 && length <= limit) return
  throw invalid(
    `Length of param ${param} must be between 1 and ${limit}`,
    `${param}: ${length} characters (limit ${limit})`,
  )
}

function most(count: number, limit: number, param: string): void {
  if (count > limit)
    throw invalid(`Param ${param} has too many elements`, `${param}: ${count} (limit ${limit})`)
}
