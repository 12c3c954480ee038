import { isJson, type Json, listOf, objectOf, textOf, unquoted } from '../shared/json.ts'
import { reachable } from './messages.ts'
import { badRequest } from './problem.ts'
import type { TelegramWorld } from './world.ts'

type Setting = { method: string; field: string; most: number }

/** core.telegram.org/bots/api#setmyname, #setmydescription, #setmyshortdescription */
const TEXT_SETTINGS: readonly Setting[] = [
  { method: 'MyName', field: 'name', most: 64 },
  { method: 'MyDescription', field: 'description', most: 512 },
  { method: 'MyShortDescription', field: 'short_description', most: 120 },
]
const MOST_COMMANDS = 100
const COMMAND = /^[a-z0-9_]{1,32}$/
const LONGEST_COMMAND_DESCRIPTION = 256

/** setMyName, getMyName and their like. */
export function callTextSetting(world: TelegramWorld, method: string, params: Json): unknown {
  const setting = TEXT_SETTINGS.find(
    (known) => method === `set${known.method}` || method === `get${known.method}`,
  )
  if (!setting) return undefined
  const { field, most } = setting
  const language = languageOf(params)
  if (method.startsWith('get')) {
    const fallback = field === 'name' ? textOf(world.me.first_name) : ''
    const own = world.settings.get(`${field}/${language}`) ?? world.settings.get(`${field}/`)
    return { [field]: own ?? fallback }
  }
  const text = textOf(params[field])
  if (text.length > most)
    throw badRequest(`${field} is too long`, `${method} with ${text.length} characters (limit ${most})`)
  if (text === '') world.settings.delete(`${field}/${language}`)
  else world.settings.set(`${field}/${language}`, text)
  return true
}

export function setMyCommands(world: TelegramWorld, params: Json): true {
  const commands = listOf(params.commands).map(objectOf)
  if (commands.length > MOST_COMMANDS) {
    throw badRequest('too many commands', `set ${commands.length} commands (limit ${MOST_COMMANDS})`)
  }
  for (const { command, description } of commands) {
    if (!COMMAND.test(textOf(command)))
      throw badRequest('BOT_COMMAND_INVALID', `set the command "${textOf(command)}"`)
    const length = textOf(description).length
    if (length < 1 || length > LONGEST_COMMAND_DESCRIPTION) {
      throw badRequest(
        'BOT_COMMAND_DESCRIPTION_INVALID',
        `described /${textOf(command)} with ${length} characters`,
      )
    }
  }
  world.settings.set(commandsKey(params), commands)
  return true
}

export function getMyCommands(world: TelegramWorld, params: Json): unknown {
  return world.settings.get(commandsKey(params)) ?? []
}

export function deleteMyCommands(world: TelegramWorld, params: Json): true {
  world.settings.delete(commandsKey(params))
  return true
}

function commandsKey(params: Json): string {
  const scope = isJson(unquoted(params.scope)) ? objectOf(params.scope) : { type: 'default' }
  return `commands/${textOf(scope.type)}/${textOf(scope.chat_id)}/${languageOf(params)}`
}

export function setChatMenuButton(world: TelegramWorld, params: Json): true {
  const button = params.menu_button === undefined ? { type: 'default' } : objectOf(params.menu_button)
  if (!['commands', 'web_app', 'default'].includes(textOf(button.type))) {
    throw badRequest(
      "can't parse menu button: MenuButton has unsupported type",
      'set a menu button of unknown type',
    )
  }
  world.settings.set(menuKey(world, params), button)
  return true
}

export function getChatMenuButton(world: TelegramWorld, params: Json): unknown {
  return world.settings.get(menuKey(world, params)) ?? world.settings.get('menu/') ?? { type: 'default' }
}

function menuKey(world: TelegramWorld, params: Json): string {
  return params.chat_id === undefined ? 'menu/' : `menu/${reachable(world, params).id}`
}

function languageOf(params: Json): string {
  const language = textOf(params.language_code)
  if (language !== '' && !/^[a-z]{2}$/.test(language)) {
    throw badRequest(
      'invalid language code specified',
      `used language_code "${language}": two letters of ISO 639-1 only`,
    )
  }
  return language
}
