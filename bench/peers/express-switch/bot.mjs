// What a good programmer writes by hand: Express, the session in Redis, a switch, undici `request`.
import express from 'express'
import { createClient } from 'redis'
import { Pool } from 'undici'
import { answerTo, keyboard } from '../dialog.mjs'

const { PORT, REDIS_URL, TELEGRAM_API_ROOT, TELEGRAM_BOT_TOKEN, TELEGRAM_WEBHOOK_SECRET } = process.env
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
  const { message, callback_query: pressed } = request.body
  const chat = message?.chat.id ?? pressed?.message.chat.id
  if (chat === undefined) return response.sendStatus(200)
  const kept = await redis.get(`session:${chat}`)
  const session = kept ? JSON.parse(kept) : { step: 'none' }
  const said = answerTo(session, message?.text, pressed?.data)
  await redis.set(`session:${chat}`, JSON.stringify(session))
  await Promise.all([
    call('sendMessage', { chat_id: chat, text: said.text, reply_markup: keyboard(said) }),
    pressed && call('answerCallbackQuery', { callback_query_id: pressed.id }),
  ])
  response.sendStatus(200)
})
app.listen(Number(PORT), '127.0.0.1')
