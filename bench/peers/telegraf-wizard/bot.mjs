// Telegraf with a wizard scene and its session in Redis, as in https://telegraf.js.org and the readme of @telegraf/session.
import { Redis } from '@telegraf/session/redis'
import express from 'express'
import { Scenes, session, Telegraf } from 'telegraf'
import { keyboard, say } from '../dialog.mjs'

const { PORT, REDIS_URL, TELEGRAM_API_ROOT, TELEGRAM_BOT_TOKEN, TELEGRAM_WEBHOOK_SECRET } = process.env
const bot = new Telegraf(TELEGRAM_BOT_TOKEN, { telegram: { apiRoot: TELEGRAM_API_ROOT } })

const tell = (ctx, step) => {
  const said = say(ctx.wizard.state.language ?? 'mn', step)
  return ctx.reply(said.text, { reply_markup: keyboard(said) })
}
/** Hears the button of `step`, notes it, and asks what comes next. */
const choose =
  (step, next, note = () => undefined) =>
  async (ctx) => {
    if (ctx.callbackQuery) await ctx.answerCbQuery()
    const [of, option] = ctx.callbackQuery?.data?.split(':') ?? []
    if (of !== step) return tell(ctx, step)
    note(ctx.wizard.state, option)
    await tell(ctx, typeof next === 'function' ? next(ctx.wizard.state) : next)
    return ctx.wizard.next()
  }
const listen =
  (step, next, note = () => undefined) =>
  async (ctx) => {
    if (!ctx.message?.text) return tell(ctx, step)
    note(ctx.wizard.state, ctx.message.text)
    await tell(ctx, next)
    return ctx.wizard.next()
  }
const done = ({ abroad }) => (abroad ? 'done_away' : 'done_home')

const reception = new Scenes.WizardScene(
  'reception',
  async (ctx) => {
    await tell(ctx, 'language')
    return ctx.wizard.next()
  },
  choose('language', 'safe', (state, option) => {
    state.language = option
  }),
  choose('safe', 'who'),
  choose('who', 'years', (state, option) => {
    state.who = option
  }),
  choose('years', 'where', (state, option) => {
    state.years = option
  }),
  choose('where', 'alias', (state, option) => {
    state.abroad = option === 'away'
  }),
  listen('alias', 'town', (state, text) => {
    state.alias = text
  }),
  listen('town', 'story', (state, text) => {
    state.town = text
  }),
  listen('story', 'since'),
  choose('since', done, (state, option) => {
    state.since = option
  }),
  async (ctx) => {
    if (ctx.callbackQuery) await ctx.answerCbQuery()
    if (!ctx.callbackQuery?.data?.endsWith(':again')) return tell(ctx, done(ctx.wizard.state))
    return ctx.scene.enter('reception')
  },
)
const stage = new Scenes.Stage([reception])
stage.start((ctx) => ctx.scene.enter('reception'))
bot.use(session({ store: Redis({ url: REDIS_URL }) }))
bot.use(stage.middleware())
bot.catch((error) => console.error(String(error)))

const app = express()
app.get('/ready', (_, response) => response.json({ ok: true }))
app.use(bot.webhookCallback('/webhooks/telegram', { secretToken: TELEGRAM_WEBHOOK_SECRET }))
bot.botInfo = await bot.telegram.getMe()
app.listen(Number(PORT), '127.0.0.1')
