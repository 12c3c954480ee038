import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Bot, InlineKeyboard, webhookCallback } from 'grammy'
import { afterEach, expect, test } from 'vitest'
import { type FakeTelegram, startFakeTelegram } from './fake-telegram.ts'

/** A stock grammY bot knows nothing of us: if it works against the fake, the fake is shaped like Telegram. */
const TOKEN = '4242:stranger'
let telegram: FakeTelegram

afterEach(() => telegram.close())

function strangerBot(): Bot {
  const bot = new Bot(TOKEN, { client: { apiRoot: telegram.url } })
  bot.catch(() => undefined)
  bot.command('start', (ctx) =>
    ctx.reply(`Welcome ${ctx.match}`, {
      reply_markup: new InlineKeyboard().text('I am safe', 'safe').text('I am afraid', 'afraid'),
    }),
  )
  bot.callbackQuery('afraid', async (ctx) => {
    await ctx.answerCallbackQuery()
    await ctx.editMessageReplyMarkup()
    await ctx.reply('You are not alone')
  })
  bot.on('edited_message:text', (ctx) => ctx.reply(`You changed it to ${ctx.editedMessage.text}`))
  bot.on('message:sticker', (ctx) => ctx.reply('A sticker'))
  bot.on('message:text', async (ctx) => {
    await ctx.deleteMessage()
    await ctx.reply('Gone')
  })
  return bot
}

async function until(reached: () => boolean): Promise<void> {
  while (!reached()) await new Promise((resolve) => setTimeout(resolve, 5))
}

async function converse(): Promise<void> {
  const amina = telegram.user(77, { first_name: 'Amina', language_code: 'mn' })
  amina.start('poster')
  await until(() => amina.heard.length === 1)
  expect(amina.chat.at(-1)?.buttons).toEqual([['I am safe', 'I am afraid']])
  amina.press('I am afraid')
  await until(() => amina.heard.length === 2)
  amina.say('please remove this')
  await until(() => amina.heard.length === 3)
  amina.sticker()
  await until(() => amina.heard.length === 4)
  expect(amina.heard).toEqual(['Welcome poster', 'You are not alone', 'Gone', 'A sticker'])
  expect(amina.chat.map((message) => message.text)).not.toContain('please remove this')
  expect(amina.chat.flatMap((message) => message.buttons)).toEqual([])
  expect(amina.spinning).toBe(0)
  amina.start()
  await until(() => amina.heard.length === 5)
  amina.edit('/start over')
  await until(() => amina.heard.length === 6)
}

test('a stock grammY bot converses with a person by long polling', async () => {
  telegram = await startFakeTelegram({ token: TOKEN })
  const bot = strangerBot()
  const stopped = bot.start()
  await converse()
  await bot.stop()
  await stopped
  await telegram.idle(2_000)
  expect(telegram.calls.filter((call) => call.method === 'getUpdates').length).toBeLessThan(20)
  expect(telegram.violations).toEqual([])
})

test('a stock grammY bot converses with a person by webhook', async () => {
  telegram = await startFakeTelegram({ token: TOKEN })
  const bot = strangerBot()
  const server = createServer(webhookCallback(bot, 'http', { secretToken: 'only-telegram' }))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  await bot.api.setWebhook(`http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`, {
    secret_token: 'only-telegram',
  })
  await converse()
  await telegram.idle(2_000)
  server.close()
  server.closeAllConnections()
  expect(telegram.violations).toEqual([])
})

test('a stock grammY bot learns that it was blocked', async () => {
  telegram = await startFakeTelegram({ token: TOKEN })
  const amina = telegram.user()
  amina.say('hello')
  amina.block()
  const { api } = new Bot(TOKEN, { client: { apiRoot: telegram.url } })
  await expect(api.sendMessage(amina.id, 'hello')).rejects.toMatchObject({
    error_code: 403,
    description: 'Forbidden: bot was blocked by the user',
  })
  expect((await api.getUpdates()).map((update) => update.my_chat_member?.new_chat_member.status)).toEqual([
    undefined,
    'kicked',
  ])
})
