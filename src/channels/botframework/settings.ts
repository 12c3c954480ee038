/** What the Bot Framework channel is told by `config.ts`. */
export type BotFrameworkSettings = {
  /** Empty where anybody may write (`allowUnsigned`). */
  appId: string
  appPassword: string
  /** The Emulator without sign-in; never in production. */
  allowUnsigned: boolean
  /** Of a single-tenant app; a multi-tenant one has none. */
  tenantId?: string
}
