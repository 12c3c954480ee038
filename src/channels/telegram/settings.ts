/** What the Telegram channel is told by `config.ts`. */
export type TelegramSettings = {
  /** From BotFather: `<bot id>:<35 letters>`. It is part of every path, so paths are never logged. */
  token: string
  /** 1-256 of A-Z a-z 0-9 _ - (Bot API, setWebhook `secret_token`). */
  webhookSecret: string
  /** `https://api.telegram.org`, or a fake. */
  apiRoot: string
}
