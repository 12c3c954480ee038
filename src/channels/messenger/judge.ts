/** What is wrong with what Meta keeps of us, in sentences for the operator. Names as in `profile.ts`, `onRecord`. */
import { z } from 'zod'
import type { ProfileWords, Reply, Wanted } from '../channel.ts'
import { isStart } from './said.ts'
import type { MessengerSettings } from './settings.ts'
import { fields, webhook } from './subscription.ts'

const again = 'run the set-up again'

export function judge(name: string, reply: Reply, wanted: Wanted<MessengerSettings>): string[] {
  const error = failed.safeParse(reply.body).data?.error
  if (error) return [refusal(name, error.code)]
  if (reply.status < 200 || reply.status >= 300)
    return [`Meta did not answer for "${name}" (${reply.status}): try again.`]
  if (name === 'page') return judgePage(reply.body, wanted.settings)
  if (name === 'subscribed apps') return judgeSubscribedApps(reply.body, wanted.settings)
  if (name === 'app subscriptions') return judgeAppSubscriptions(reply.body, webhook(wanted.publicUrl))
  if (name === 'profile') return judgeProfile(reply.body, wanted.words)
  return []
}

const failed = z.object({ error: z.object({ code: z.number() }) })

function refusal(name: string, code: number): string {
  if (code === 190 || code === 102)
    return 'The Page token is invalid or expired: make a new one in the app dashboard and put it into the settings.'
  if (code === 10 || (code >= 200 && code < 300))
    return `Meta refuses "${name}" (${code}): the token needs pages_messaging and pages_manage_metadata, and the app Advanced Access.`
  return `Meta refuses "${name}" with error ${code}: look it up in messenger-platform/error-codes.`
}

function judgePage(body: unknown, { pageId }: MessengerSettings): string[] {
  const id = z.object({ id: z.string() }).safeParse(body).data?.id
  return id === pageId
    ? []
    : ['The token is not of this Page: nothing can be sent. Compare the Page id and the token.']
}

/** A field's name, or at the app's edge an object with one. */
const field = z.union([z.string(), z.object({ name: z.string() }).transform(({ name }) => name)])
const fieldList = z.array(field).catch([])
const listOf = <Item extends z.ZodType>(item: Item) => z.object({ data: z.array(item) })

const subscribedApps = listOf(z.object({ id: z.string().catch(''), subscribed_fields: fieldList }))

function judgeSubscribedApps(body: unknown, { appId }: MessengerSettings): string[] {
  const apps = subscribedApps.safeParse(body).data?.data ?? []
  const ours = apps.filter(({ id }) => appId === undefined || id === appId)
  if (ours.length === 0)
    return [
      `The Page sends us nothing: the app is not subscribed, or was unsubscribed after an hour of failures; ${again}.`,
    ]
  const missing = fields.filter(
    (one) => !ours.some(({ subscribed_fields }) => subscribed_fields.includes(one)),
  )
  return [
    ...(missing.length > 0 ? [`The Page does not send us ${missing.join(', ')}: ${again}.`] : []),
    ...(apps.length > 1
      ? [
          `${apps.length} apps are subscribed to the Page: another one may answer her too. Remove what is not needed.`,
        ]
      : []),
  ]
}

const appSubscriptions = listOf(
  z.object({
    object: z.string(),
    callback_url: z.string().catch(''),
    active: z.boolean().catch(false),
    fields: fieldList,
  }),
)

function judgeAppSubscriptions(body: unknown, url: string): string[] {
  const ours = appSubscriptions.safeParse(body).data?.data.find(({ object }) => object === 'page')
  if (!ours) return [`The app is not subscribed to Pages, so nothing she writes reaches us: ${again}.`]
  const missing = fields.filter((one) => !ours.fields.includes(one))
  return [
    ...(ours.callback_url === url
      ? []
      : [`The webhook goes to ${ours.callback_url || 'nowhere'} and not to ${url}: ${again}.`]),
    ...(ours.active ? [] : [`The subscription of the app is switched off: ${again}.`]),
    ...(missing.length > 0 ? [`The app is not told of ${missing.join(', ')}: ${again}.`] : []),
  ]
}

const buttons = z.array(
  z.object({ call_to_actions: z.array(z.object({ payload: z.string().catch('') })).catch([]) }),
)
const pageProfile = z.object({
  get_started: z.object({ payload: z.string() }).optional().catch(undefined),
  greeting: z.array(z.unknown()).optional().catch(undefined),
  ice_breakers: buttons.optional().catch(undefined),
  persistent_menu: buttons.optional().catch(undefined),
  commands: z.array(z.unknown()).optional().catch(undefined),
})

/** Ice breakers hide Get Started, commands hide the menu (messenger-profile-api; send-messages/persistent-menu). */
function judgeProfile(body: unknown, words: ProfileWords): string[] {
  const it = listOf(pageProfile).safeParse(body).data?.data[0] ?? pageProfile.parse({})
  const payloads = (it.ice_breakers ?? []).flatMap(({ call_to_actions }) =>
    call_to_actions.map((one) => one.payload),
  )
  const strange = payloads.filter((payload) => !isStart(payload) && payload.split('/').length !== 3)
  return [
    ...(isStart(it.get_started?.payload ?? '') ? [] : [`Get Started is not ours: ${again}.`]),
    ...(it.greeting?.length ? [] : [`There is no greeting before her first word: ${again}.`]),
    ...(it.persistent_menu?.length ? [] : [`There is no menu: ${again}.`]),
    ...(payloads.length > 0 && !Object.values(words).some(({ questions }) => questions.length > 0)
      ? [`Ice breakers are set that are not ours, and hide Get Started: ${again}.`]
      : []),
    ...(strange.length > 0
      ? [
          `${strange.length} ice breakers were set by somebody else and do not begin a conversation: ${again}.`,
        ]
      : []),
    ...(it.commands?.length ? [`Commands are set at the Page and replace the menu: ${again}.`] : []),
  ]
}
