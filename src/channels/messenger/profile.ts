/**
 * What Meta keeps of us: the subscriptions, Get Started, the greeting, the menu, ice breakers. How they get in each
 * other's way is told in the README. Source: messenger-platform/reference/messenger-profile-api/* (10 calls in 10
 * minutes for a Page), graph-api/reference/app/subscriptions, graph-api/reference/page/subscribed_apps.
 */

import { readChoice } from '../../message.ts'
import type { Call, NamedCall, Profile, ProfileWords, SetUpStep } from '../channel.ts'
import { graphCall, graphQuestion } from './call.ts'
import { judge } from './judge.ts'
import { cut, limits } from './limits.ts'
import { getStarted, isStart } from './said.ts'
import type { MessengerSettings } from './settings.ts'
import { fields, webhook } from './subscription.ts'

function setUp(words: ProfileWords, settings: MessengerSettings, publicUrl: string): SetUpStep[] {
  const subscribed_fields = fields.join(',')
  const breakers = iceBreakers(words)
  const set = (name: string, body: Record<string, unknown>): NamedCall => ({
    name,
    call: graphCall('POST', 'me/messenger_profile', body, settings),
  })
  const unset = ['commands', ...(breakers.length > 0 ? [] : ['ice_breakers'])]
  return [
    subscribeApp(settings, webhook(publicUrl)),
    {
      name: 'subscription of the Page',
      call: graphCall('POST', `${settings.pageId}/subscribed_apps`, { subscribed_fields }, settings),
    },
    /** First: without it there is no menu. */
    set('Get Started', { get_started: { payload: getStarted } }),
    set('greeting', {
      greeting: inLocales(words, (of) => ({ text: cut(of.greeting, 160) })),
    }),
    set('menu', {
      persistent_menu: inLocales(words, (of) => ({ composer_input_disabled: false, ...menu(of) })),
    }),
    ...(breakers.length > 0
      ? [set('ice breakers', { ice_breakers: breakers }), { name: 'Get Started, hidden', tell: hidden }]
      : []),
    {
      name: 'nothing that hides the menu or Get Started',
      call: graphCall('DELETE', 'me/messenger_profile', { fields: unset }, settings),
    },
  ]
}

const hidden =
  'With questions set, Messenger shows them instead of Get Started: she begins by tapping one or by writing.'

function subscribeApp(settings: MessengerSettings, callback_url: string): SetUpStep {
  const name = 'webhook and its secret'
  const { appId, appSecret, apiVersion, verifyToken: verify_token } = settings
  if (!appId)
    return {
      name,
      tell: `Without an app id the app is subscribed by hand: in the app dashboard, Messenger, Webhooks, set the callback URL ${callback_url}, the verify token of the settings, and the fields ${fields.join(', ')}.`,
    }
  const body = { object: 'page', callback_url, verify_token, fields: fields.join(','), include_values: true }
  const call: Call = {
    method: 'POST',
    path: `/${apiVersion}/${appId}/subscriptions`,
    headers: asApp(appId, appSecret),
    body,
  }
  return { name, call }
}

/** An app access token is the app's id and secret, joined (facebook-login/guides/access-tokens). */
const asApp = (appId: string, appSecret: string) => ({ Authorization: `Bearer ${appId}|${appSecret}` })

/** A flat list of ≤20 buttons since v8. Titles take 20 characters (buttons/postback, 2026-06-17). */
function menu(of: ProfileWords[string]) {
  const item = (title: string, payload: string) => ({ type: 'postback', title: cut(title, 20), payload })
  const commands = of.commands.map(({ command, description }) => item(description, `/${command}`))
  return { call_to_actions: [item(of.start, getStarted), ...commands].slice(0, 20) }
}

/** At most four. They hide Get Started, so each must begin a conversation, or be a choice that a dialog knows. */
function iceBreakers(words: ProfileWords) {
  const of = inLocales(words, ({ questions }) => ({
    call_to_actions: questions.slice(0, 4).map(({ question, payload }) => ({
      question: cut(question, 80),
      payload:
        isStart(payload) || readChoice(payload) ? payload.slice(0, limits.choiceValueBytes) : getStarted,
    })),
  })).filter(({ call_to_actions }) => call_to_actions.length > 0)
  return of[0]?.locale === 'default' ? of : []
}

/** Mongolian is none of Messenger's locales (supported-locales), so it is the default, for everybody else. */
const locales: ReadonlyMap<string, readonly string[]> = new Map([
  ['en', ['en_US', 'en_GB']],
  ['ru', ['ru_RU']],
  ['ko', ['ko_KR']],
  ['ja', ['ja_JP']],
  ['de', ['de_DE']],
  ['tr', ['tr_TR']],
  ['zh', ['zh_CN', 'zh_HK', 'zh_TW']],
])

/** The default first; a language without a locale at Messenger is left out. */
function inLocales<Value extends object>(words: ProfileWords, value: (of: ProfileWords[string]) => Value) {
  const usual = 'mn' in words ? 'mn' : Object.keys(words)[0]
  const all = Object.entries(words).flatMap(([language, of]) => {
    const names = language === usual ? ['default'] : (locales.get(language) ?? [])
    return names.map((locale) => ({ locale, ...value(of) }))
  })
  return all.sort((a, b) => Number(b.locale === 'default') - Number(a.locale === 'default'))
}

function onRecord(settings: MessengerSettings): NamedCall[] {
  const { appId, appSecret, apiVersion, pageId } = settings
  const profileFields = 'get_started,greeting,ice_breakers,persistent_menu,commands'
  return [
    { name: 'page', call: graphQuestion('me', 'id', settings) },
    {
      name: 'subscribed apps',
      call: graphQuestion(`${pageId}/subscribed_apps`, 'id,subscribed_fields', settings),
    },
    { name: 'profile', call: graphQuestion('me/messenger_profile', profileFields, settings) },
    ...(appId
      ? [
          {
            name: 'app subscriptions',
            call: {
              method: 'GET' as const,
              path: `/${apiVersion}/${appId}/subscriptions`,
              headers: asApp(appId, appSecret),
            },
          },
        ]
      : []),
  ]
}

export const profile: Profile<MessengerSettings> = { setUp, onRecord, judge }
