// The Bot Framework SDK as it is documented: a waterfall of prompts, conversation state over a storage of our own in Redis (its
// `Storage` has read, write and delete), and an adapter for Telegram, which the SDK has none for.
import { ActivityHandler, ActivityTypes, BotAdapter, ConversationState, TurnContext } from 'botbuilder'
import {
  ChoicePrompt,
  ComponentDialog,
  DialogSet,
  DialogTurnStatus,
  ListStyle,
  TextPrompt,
  WaterfallDialog,
} from 'botbuilder-dialogs'
import express from 'express'
import { createClient } from 'redis'
import { Pool } from 'undici'
import { words } from '../dialog.mjs'

const { PORT, REDIS_URL, TELEGRAM_API_ROOT, TELEGRAM_BOT_TOKEN, TELEGRAM_WEBHOOK_SECRET } = process.env
const redis = await createClient({ url: REDIS_URL }).connect()
const telegram = new Pool(TELEGRAM_API_ROOT, { connections: 64 })

class RedisStorage {
  async read(keys) {
    const found = await redis.mGet(keys)
    return Object.fromEntries(keys.flatMap((key, at) => (found[at] ? [[key, JSON.parse(found[at])]] : [])))
  }
  async write(changes) {
    await Promise.all(Object.entries(changes).map(([key, item]) => redis.set(key, JSON.stringify(item))))
  }
  async delete(keys) {
    await redis.del(keys)
  }
}

class TelegramAdapter extends BotAdapter {
  async call(method, params) {
    const answer = await telegram.request({
      method: 'POST',
      path: `/bot${TELEGRAM_BOT_TOKEN}/${method}`,
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(params),
    })
    const { ok, description, result } = await answer.body.json()
    if (!ok) throw new Error(description)
    return result
  }

  async process(update, logic) {
    const { message, callback_query: query } = update
    const from = message?.from ?? query?.from
    if (!from) return
    if (query) await this.call('answerCallbackQuery', { callback_query_id: query.id })
    const activity = {
      type: ActivityTypes.Message,
      id: String(update.update_id),
      channelId: 'telegram',
      serviceUrl: 'https://api.telegram.org',
      timestamp: new Date(),
      from: { id: String(from.id), name: from.first_name },
      recipient: { id: 'bot', name: 'bot' },
      conversation: { id: String(from.id), isGroup: false },
      text: message?.text ?? query?.data ?? '',
    }
    await this.runMiddleware(new TurnContext(this, activity), logic)
  }

  sendActivities(context, activities) {
    return Promise.all(
      activities.map(async (activity) => {
        if (activity.type !== ActivityTypes.Message) return undefined
        const buttons = activity.suggestedActions?.actions ?? []
        const sent = await this.call('sendMessage', {
          chat_id: Number(context.activity.conversation.id),
          text: activity.text,
          ...(buttons.length > 0 && {
            reply_markup: {
              inline_keyboard: buttons.map(({ title, value }) => [{ text: title, callback_data: value }]),
            },
          }),
        })
        return { id: String(sent.message_id) }
      }),
    )
  }

  updateActivity() {
    throw new Error('not needed here')
  }
  deleteActivity() {
    throw new Error('not needed here')
  }
}

class Reception extends ComponentDialog {
  constructor() {
    super('reception')
    const choices = new ChoicePrompt('choice')
    choices.style = ListStyle.suggestedAction
    this.addDialog(choices)
    this.addDialog(new TextPrompt('text'))
    const choose = (step, name) => {
      const { text: prompt, options } = words[step.values.language ?? 'mn'][name]
      return step.prompt('choice', {
        prompt,
        choices: Object.entries(options).map(([value, { label }]) => ({
          value,
          action: { type: 'imBack', title: label, value },
        })),
      })
    }
    const listen = (step, name) => step.prompt('text', words[step.values.language][name].text)
    const note = (step, name) => {
      step.values[name] = step.result.value ?? step.result
    }
    this.addDialog(
      new WaterfallDialog('questions', [
        (step) => choose(step, 'language'),
        (step) => {
          note(step, 'language')
          return choose(step, 'safe')
        },
        (step) => choose(step, 'who'),
        (step) => {
          note(step, 'who')
          return choose(step, 'years')
        },
        (step) => {
          note(step, 'years')
          return choose(step, 'where')
        },
        (step) => {
          note(step, 'where')
          return listen(step, 'alias')
        },
        (step) => {
          note(step, 'alias')
          return listen(step, 'town')
        },
        (step) => {
          note(step, 'town')
          return listen(step, 'story')
        },
        (step) => choose(step, 'since'),
        (step) => {
          note(step, 'since')
          return choose(step, step.values.where === 'away' ? 'done_away' : 'done_home')
        },
        (step) => step.replaceDialog('questions'),
      ]),
    )
    this.initialDialogId = 'questions'
  }
}

class Bot extends ActivityHandler {
  constructor(state) {
    super()
    const dialogs = new DialogSet(state.createProperty('dialogs'))
    dialogs.add(new Reception())
    this.onMessage(async (context, next) => {
      const talk = await dialogs.createContext(context)
      if (context.activity.text === '/start') {
        await talk.cancelAllDialogs()
        await talk.beginDialog('reception')
      } else {
        const { status } = await talk.continueDialog()
        if (status === DialogTurnStatus.empty) await talk.beginDialog('reception')
      }
      await next()
    })
    this.state = state
  }
  async run(context) {
    await super.run(context)
    await this.state.saveChanges(context)
  }
}

const adapter = new TelegramAdapter()
adapter.onTurnError = async (_, error) => console.error(String(error))
const bot = new Bot(new ConversationState(new RedisStorage()))

const app = express()
app.get('/ready', (_, response) => response.json({ ok: true }))
app.post('/webhooks/telegram', express.json(), async (request, response) => {
  if (request.get('x-telegram-bot-api-secret-token') !== TELEGRAM_WEBHOOK_SECRET)
    return response.sendStatus(401)
  await adapter.process(request.body, (context) => bot.run(context))
  response.sendStatus(200)
})
app.listen(Number(PORT), '127.0.0.1')
