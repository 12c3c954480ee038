/**
 * What Telegram keeps of us: the webhook, the name, the words in an empty chat, the commands.
 * Source: Bot API 10.3, setWebhook, WebhookInfo, setMyName, setMyDescription, setMyShortDescription, setMyCommands.
 * A call without `language_code` is what everybody sees for whom there is no language of their own.
 */
import { z } from 'zod'
import type { NamedCall, Profile, ProfileWords, Reply, SetUpStep, Wanted } from '../channel.ts'
import { botCall } from './call.ts'
import { cut } from './limits.ts'
import type { TelegramSettings } from './settings.ts'

/** What a bot's webhook should be, and what does not reach us while there is none. */
type WantedWebhook = { url: string; updates: readonly string[]; unheard: string }

/** `allowed_updates` is sticky and leaves reactions out unless they are named. */
export const updates = ['message', 'edited_message', 'callback_query', 'my_chat_member', 'message_reaction']

export const webhookAt = (publicUrl: string, path: string): string =>
  `${publicUrl.replace(/(?<!\/)\/+$/, '')}${path}`
const webhook = (publicUrl: string): string => webhookAt(publicUrl, '/webhooks/telegram')

function setUp(words: ProfileWords, settings: TelegramSettings, publicUrl: string): SetUpStep[] {
  const setWebhook = {
    url: webhook(publicUrl),
    secret_token: settings.webhookSecret,
    allowed_updates: updates,
    /** What was written while we were away is still to be answered. */
    drop_pending_updates: false,
  }
  return [
    { name: 'webhook and its secret', call: botCall('setWebhook', setWebhook, settings) },
    ...languages(words).flatMap(({ tag, code, of }) => [
      { name: `name${tag}`, call: botCall('setMyName', { name: cut(of.name, 64), ...code }, settings) },
      {
        name: `greeting${tag}`,
        call: botCall('setMyDescription', { description: cut(of.greeting, 512), ...code }, settings),
      },
      {
        name: `description${tag}`,
        call: botCall('setMyShortDescription', { short_description: cut(of.about, 120), ...code }, settings),
      },
      {
        name: `commands${tag}`,
        call: botCall('setMyCommands', { commands: commands(of), ...code }, settings),
      },
    ]),
    { name: 'menu', call: botCall('setChatMenuButton', { menu_button: { type: 'commands' } }, settings) },
  ]
}

/** ≤100 commands of 1-32 lower-case letters, digits and underscores; descriptions ≤256. */
const commands = (of: ProfileWords[string]) =>
  of.commands
    .filter(({ command }) => /^[a-z0-9_]{1,32}$/.test(command))
    .slice(0, 100)
    .map(({ command, description }) => ({ command, description: cut(description, 256) }))

/** Mongolian for everybody, the others by their two-letter code. */
function languages(words: ProfileWords) {
  const usual = 'mn' in words ? 'mn' : Object.keys(words)[0]
  return Object.entries(words)
    .filter(([language]) => language === usual || /^[a-z]{2}$/.test(language))
    .map(([language, of]) =>
      language === usual
        ? { tag: '', code: {}, of }
        : { tag: ` (${language})`, code: { language_code: language }, of },
    )
}

function onRecord(settings: TelegramSettings): NamedCall[] {
  const ask = (name: string, method: string) => ({ name, call: botCall(method, {}, settings) })
  return [
    ask('bot', 'getMe'),
    ask('webhook', 'getWebhookInfo'),
    ask('commands', 'getMyCommands'),
    ask('greeting', 'getMyDescription'),
  ]
}

const answered = z.object({ ok: z.literal(true), result: z.unknown() })
const bot = z.object({ can_join_groups: z.boolean().optional().catch(undefined) })
const webhookInfo = z.object({
  url: z.string().optional(),
  pending_update_count: z.number().catch(0),
  last_error_date: z.number().max(1e11).optional().catch(undefined),
  last_error_message: z.string().optional().catch(undefined),
  allowed_updates: z.array(z.string()).optional().catch(undefined),
})
const recordedCommands = z.array(z.object({ command: z.string() }))
const description = z.object({ description: z.string().catch('') })

function judge(name: string, reply: Reply, wanted: Wanted<TelegramSettings>): string[] {
  const url = webhook(wanted.publicUrl)
  const wrong = judgeBot(name, reply, { url, updates, unheard: 'so nothing she writes reaches us' })
  if (wrong.length > 0) return wrong
  const result = answered.safeParse(reply.body).data?.result
  const usual = languages(wanted.words).find(({ tag }) => tag === '')?.of
  if (name === 'commands' && usual) {
    const there = new Set(recordedCommands.safeParse(result).data?.map(({ command }) => command))
    const missing = commands(usual).filter(({ command }) => !there.has(command))
    return missing.map(({ command }) => `The command /${command} is not in the menu: run the set-up again.`)
  }
  if (
    name === 'greeting' &&
    usual &&
    description.safeParse(result).data?.description !== cut(usual.greeting, 512)
  )
    return ['The words in an empty chat are not ours: run the set-up again.']
  return []
}

/** Who the bot is and where it is heard: the same of hers and of the staff's. */
export function judgeBot(name: string, reply: Reply, wanted: WantedWebhook): string[] {
  if (reply.status === 401 || reply.status === 404)
    return [
      'Telegram does not know this token: ask BotFather for the present one and put it into the settings.',
    ]
  const result = answered.safeParse(reply.body).data?.result
  if (name === 'bot') return judgeGroups(result)
  return name === 'webhook' ? judgeWebhook(result, wanted) : []
}

function judgeGroups(result: unknown): string[] {
  const it = bot.safeParse(result).data
  if (!it) return ['Telegram did not say who this bot is: try again, and look at the token if it stays so.']
  return it.can_join_groups
    ? [
        'The bot can be added to groups, where everybody reads: turn that off with /setjoingroups at BotFather.',
      ]
    : []
}

function judgeWebhook(result: unknown, { url, updates, unheard }: WantedWebhook): string[] {
  const it = webhookInfo.safeParse(result).data
  if (!it) return ['Telegram did not tell its webhook: try again.']
  if (!it.url) return [`No webhook is set, ${unheard}: run the set-up.`]
  /** Left out, it means the default: everything but reactions (Bot API, WebhookInfo). */
  const sent = it.allowed_updates ?? updates.filter((one) => one !== 'message_reaction')
  const missing = updates.filter((one) => !sent.includes(one))
  const when =
    it.last_error_date === undefined ? '' : ` (${new Date(it.last_error_date * 1000).toISOString()})`
  return [
    ...(it.url === url ? [] : [`The webhook goes to ${it.url} and not to ${url}: run the set-up again.`]),
    ...(it.pending_update_count > 100
      ? [`${it.pending_update_count} messages wait at Telegram: our address does not answer, or too slowly.`]
      : []),
    ...(it.last_error_message
      ? [
          `Telegram's last delivery failed${when}: ${it.last_error_message}.${
            it.last_error_message.includes('401') ? ' The secret differs: run the set-up again.' : ''
          }`,
        ]
      : []),
    ...(missing.length > 0 ? [`Telegram does not send us ${missing.join(', ')}: run the set-up again.`] : []),
  ]
}

export const profile: Profile<TelegramSettings> = { setUp, onRecord, judge }
