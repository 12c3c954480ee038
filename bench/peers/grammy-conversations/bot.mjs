// grammY with its conversations plugin, kept in Redis, as in https://grammy.dev/plugins/conversations (version 2).
import { conversations, createConversation } from '@grammyjs/conversations'
import { RedisAdapter } from '@grammyjs/storage-redis'
import express from 'express'
import { Bot, webhookCallback } from 'grammy'
import { Redis } from 'ioredis'
import { keyboard, say } from '../dialog.mjs'

const { PORT, REDIS_URL, TELEGRAM_API_ROOT, TELEGRAM_BOT_TOKEN, TELEGRAM_WEBHOOK_SECRET } = process.env
const bot = new Bot(TELEGRAM_BOT_TOKEN, { client: { apiRoot: TELEGRAM_API_ROOT } })
const redis = new Redis(REDIS_URL)

async function reception(conversation, ctx) {
  let language = 'mn'
  const tell = (step) => {
    const said = say(language, step)
    return ctx.reply(said.text, { reply_markup: keyboard(said) })
  }
  const choose = async (step) => {
    await tell(step)
    const pressed = await conversation.waitForCallbackQuery(new RegExp(`^${step}:`), {
      otherwise: () => tell(step),
    })
    await pressed.answerCallbackQuery()
    return pressed.callbackQuery.data.split(':')[1]
  }
  const listen = async (step) => {
    await tell(step)
    const written = await conversation.waitFor('message:text', { otherwise: () => tell(step) })
    return written.message.text
  }
  const answers = {}
  language = await choose('language')
  await choose('safe')
  answers.who = await choose('who')
  answers.years = await choose('years')
  answers.abroad = (await choose('where')) === 'away'
  answers.alias = await listen('alias')
  answers.town = await listen('town')
  await listen('story')
  answers.since = await choose('since')
  await tell(answers.abroad ? 'done_away' : 'done_home')
}

bot.use(conversations({ storage: new RedisAdapter({ instance: redis }) }))
// Whatever she was in the middle of, /start begins anew.
bot.command('start', async (ctx, next) => {
  await ctx.conversation.exitAll()
  await next()
})
bot.use(createConversation(reception))
bot.command('start', (ctx) => ctx.conversation.enter('reception'))
bot.callbackQuery(/:again$/, async (ctx) => {
  await ctx.answerCallbackQuery()
  await ctx.conversation.enter('reception')
})
bot.catch(({ error }) => console.error(String(error)))

const app = express()
app.get('/ready', (_, response) => response.json({ ok: true }))
app.use(express.json())
app.post('/webhooks/telegram', webhookCallback(bot, 'express', { secretToken: TELEGRAM_WEBHOOK_SECRET }))
await bot.init()
app.listen(Number(PORT), '127.0.0.1')
