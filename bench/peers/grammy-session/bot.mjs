// grammY with its session in Redis and a switch, as in https://grammy.dev/plugins/session and /guide/deployment-types.
import { RedisAdapter } from '@grammyjs/storage-redis'
import express from 'express'
import { Bot, session, webhookCallback } from 'grammy'
import { Redis } from 'ioredis'
import { answerTo, keyboard } from '../dialog.mjs'

const { PORT, REDIS_URL, TELEGRAM_API_ROOT, TELEGRAM_BOT_TOKEN, TELEGRAM_WEBHOOK_SECRET } = process.env
const bot = new Bot(TELEGRAM_BOT_TOKEN, { client: { apiRoot: TELEGRAM_API_ROOT } })
const redis = new Redis(REDIS_URL)

bot.use(
  session({ initial: () => ({ step: 'none', answers: {} }), storage: new RedisAdapter({ instance: redis }) }),
)

const reply = (ctx) => {
  const said = answerTo(ctx.session, ctx.message?.text, ctx.callbackQuery?.data)
  return ctx.reply(said.text, { reply_markup: keyboard(said) })
}
bot.on('callback_query:data', async (ctx) => {
  await ctx.answerCallbackQuery()
  await reply(ctx)
})
bot.on('message:text', reply)
bot.catch(({ error }) => console.error(String(error)))

const app = express()
app.get('/ready', (_, response) => response.json({ ok: true }))
app.use(express.json())
app.post('/webhooks/telegram', webhookCallback(bot, 'express', { secretToken: TELEGRAM_WEBHOOK_SECRET }))
await bot.init()
app.listen(Number(PORT), '127.0.0.1')
