// A statechart with XState on Express; its snapshot is kept in Redis, as in https://stately.ai/docs/persistence.
import express from 'express'
import { createClient } from 'redis'
import { Pool } from 'undici'
import { assign, createActor, setup } from 'xstate'
import { keyboard, say } from '../dialog.mjs'

const { PORT, REDIS_URL, TELEGRAM_API_ROOT, TELEGRAM_BOT_TOKEN, TELEGRAM_WEBHOOK_SECRET } = process.env

const remember = (name) =>
  assign({ answers: ({ context, event }) => ({ ...context.answers, [name]: event.said }) })
const pressed = (step, target, actions = []) => ({
  on: { press: { guard: { type: 'here', params: { step } }, target, actions } },
})
const written = (target, actions = []) => ({ on: { write: { target, actions } } })

const reception = setup({
  guards: {
    here: ({ event }, { step }) => event.step === step,
    away: ({ context }) => context.answers.where === 'away',
  },
}).createMachine({
  id: 'reception',
  context: { language: 'mn', answers: {} },
  initial: 'none',
  on: { begin: { target: '.language', actions: assign({ answers: {} }) } },
  states: {
    none: {},
    language: pressed('language', 'safe', assign({ language: ({ event }) => event.said })),
    safe: pressed('safe', 'who'),
    who: pressed('who', 'years', remember('who')),
    years: pressed('years', 'where', remember('years')),
    where: pressed('where', 'alias', remember('where')),
    alias: written('town', remember('alias')),
    town: written('story', remember('town')),
    story: written('since'),
    since: pressed('since', 'done', remember('since')),
    done: { always: [{ guard: 'away', target: 'done_away' }, { target: 'done_home' }] },
    done_away: pressed('done_away', 'language', assign({ answers: {} })),
    done_home: pressed('done_home', 'language', assign({ answers: {} })),
  },
})

function eventOf(message, query) {
  if (message?.text === '/start') return { type: 'begin' }
  if (message?.text) return { type: 'write', said: message.text }
  const [step, said] = query?.data?.split(':') ?? []
  return { type: 'press', step, said }
}

const redis = await createClient({ url: REDIS_URL }).connect()
const telegram = new Pool(TELEGRAM_API_ROOT, { connections: 64 })

async function call(method, params) {
  const answer = await telegram.request({
    method: 'POST',
    path: `/bot${TELEGRAM_BOT_TOKEN}/${method}`,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(params),
  })
  const { ok, description } = await answer.body.json()
  if (!ok) throw new Error(description)
}

const app = express()
app.get('/ready', (_, response) => response.json({ ok: true }))
app.post('/webhooks/telegram', express.json(), async (request, response) => {
  if (request.get('x-telegram-bot-api-secret-token') !== TELEGRAM_WEBHOOK_SECRET)
    return response.sendStatus(401)
  const { message, callback_query: query } = request.body
  const chat = message?.chat.id ?? query?.message.chat.id
  if (chat === undefined) return response.sendStatus(200)
  const kept = await redis.get(`snapshot:${chat}`)
  const actor = createActor(reception, kept ? { snapshot: JSON.parse(kept) } : {}).start()
  if (actor.getSnapshot().value === 'none') actor.send({ type: 'begin' })
  else actor.send(eventOf(message, query))
  const { value, context } = actor.getSnapshot()
  await redis.set(`snapshot:${chat}`, JSON.stringify(actor.getPersistedSnapshot()))
  actor.stop()
  const said = say(context.language, value)
  await Promise.all([
    call('sendMessage', { chat_id: chat, text: said.text, reply_markup: keyboard(said) }),
    query && call('answerCallbackQuery', { callback_query_id: query.id }),
  ])
  response.sendStatus(200)
})
app.listen(Number(PORT), '127.0.0.1')
