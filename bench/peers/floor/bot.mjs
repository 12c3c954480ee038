// The floor: what the machine charges for a turn when nothing is decided with care. node:http, one GET, one SET, one undici
// `request`; a pressed button's spinner is ended in the answer to the webhook, which costs no call.
import { createServer } from 'node:http'
import { createClient } from 'redis'
import { Pool } from 'undici'
import { answerTo, keyboard } from '../dialog.mjs'

const { PORT, REDIS_URL, TELEGRAM_API_ROOT, TELEGRAM_BOT_TOKEN, TELEGRAM_WEBHOOK_SECRET } = process.env
const redis = createClient({ url: REDIS_URL })
await redis.connect()
const telegram = new Pool(TELEGRAM_API_ROOT, { connections: 64 })
const path = `/bot${TELEGRAM_BOT_TOKEN}/sendMessage`
const headers = { 'content-type': 'application/json' }

async function turn({ message, callback_query: pressed }) {
  const chat = message?.chat.id ?? pressed.message.chat.id
  const kept = await redis.get(`s:${chat}`)
  const session = kept ? JSON.parse(kept) : { step: 'none' }
  const said = answerTo(session, message?.text, pressed?.data)
  await redis.set(`s:${chat}`, JSON.stringify(session))
  const body = JSON.stringify({ chat_id: chat, text: said.text, reply_markup: keyboard(said) })
  const answer = await telegram.request({ method: 'POST', path, headers, body })
  await answer.body.dump()
}

const server = createServer((request, response) => {
  if (request.url === '/ready') return response.end('ok')
  if (request.headers['x-telegram-bot-api-secret-token'] !== TELEGRAM_WEBHOOK_SECRET) {
    response.writeHead(401)
    return response.end()
  }
  const chunks = []
  request.on('data', (chunk) => chunks.push(chunk))
  request.on('end', async () => {
    const update = JSON.parse(Buffer.concat(chunks).toString())
    await turn(update)
    const pressed = update.callback_query
    if (!pressed) return response.end()
    response.writeHead(200, headers)
    response.end(JSON.stringify({ method: 'answerCallbackQuery', callback_query_id: pressed.id }))
  })
})
server.listen(Number(PORT), '127.0.0.1')
