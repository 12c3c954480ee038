/** What Meta is to tell us, and where. */

/**
 * What we ask to be told. Deliveries and reads are left out: nobody needs to know when she looked at her phone.
 * A field must be subscribed at the Page and at the app, or nothing comes (subscribed_apps).
 */
export const fields = [
  'messages',
  'messaging_postbacks',
  'messaging_referrals',
  'message_echoes',
  'message_edits',
  'message_reactions',
  'standby',
]

export const webhook = (publicUrl: string): string =>
  `${publicUrl.replace(/(?<!\/)\/+$/, '')}/webhooks/messenger`
