/** What she sends that is not text reaches the counsellor who has her, all of it. */
import { describe, expect, test } from 'vitest'
import { channels } from '#src/channels/list.ts'
import type { Words } from '#src/message.ts'
import { type Amina, amina, bolor } from './desk.ts'

const now = 1_790_000_000_000
const withBolor = (channel: 'telegram' | 'messenger'): Amina => {
  const she = amina({ channel }).begins()
  she.says('!critical immediate_danger')
  she.presses('listening/urgent_offer/yes')
  she.staff(bolor, { do: 'claim' })
  she.staff(bolor, { do: 'say', text: 'Where are you? You can send me your place.' as Words })
  return she
}

describe('on Telegram', () => {
  const settings = { token: '1:t', webhookSecret: 's', apiRoot: 'https://api.telegram.org' }
  const place = { latitude: 47.91851, longitude: 106.91768 }
  test.each<[string, object, string]>([
    ['where she is', { location: place }, '47.91851, 106.91768'],
    [
      'the hotel she is kept in',
      { venue: { location: place, title: 'Hotel Gobi', address: 'Peace Avenue 4' }, location: place },
      'Hotel Gobi · Peace Avenue 4 · 47.91851, 106.91768',
    ],
    ['whom to call', { contact: { phone_number: '+97699112233', first_name: 'Ээж' } }, 'Ээж · +97699112233'],
  ])('%s', (_, what, text) => {
    const chat = { chat: { id: 5, type: 'private' }, from: { id: 5 } }
    const message = { message_id: 7, date: now / 1000, ...chat, ...what }
    const she = withBolor('telegram')
    for (const { received } of channels.telegram.read({ update_id: 9, message }, settings, now))
      she.happens(received.activity)
    expect(she.lines.at(-1)).toMatchObject({ by: 'she', kind: 'media', text })
  })
})

describe('on Messenger', () => {
  const settings = {
    pageId: '682498302938465',
    pageToken: 't',
    appSecret: 's',
    verifyToken: 'v',
    apiRoot: 'https://graph.facebook.com',
    apiVersion: 'v26.0',
    humanAgent: false,
  }
  const photo = (name: string) => ({
    type: 'image',
    payload: { url: `https://scontent.xx.fbcdn.net/${name}.jpg` },
  })
  /** What the counsellor reads of it and can look at. */
  function seen(message: object): string[] {
    const from = { sender: { id: '4711' }, recipient: { id: settings.pageId }, timestamp: now }
    const entry = [
      { id: settings.pageId, time: now, messaging: [{ ...from, message: { mid: 'm_1', ...message } }] },
    ]
    const she = withBolor('messenger')
    const before = she.lines.length
    for (const { received } of channels.messenger.read({ object: 'page', entry }, settings, now))
      she.happens(received.activity)
    return she.lines
      .slice(before)
      .flatMap((line) =>
        line.kind === 'media' && line.by === 'she' ? [`${line.media} ${line.ref ?? line.text}`] : [],
      )
  }

  test('each photo of those chosen together', () => {
    expect(seen({ attachments: ['contract', 'passport', 'bruise'].map(photo) })).toEqual([
      'photo https://scontent.xx.fbcdn.net/contract.jpg',
      'photo https://scontent.xx.fbcdn.net/passport.jpg',
      'photo https://scontent.xx.fbcdn.net/bruise.jpg',
    ])
  })
  test('a photo behind a link that is shown with it, or behind a film', () => {
    const link = { type: 'fallback', payload: { url: 'https://news.example/a' } }
    expect(seen({ text: 'look', attachments: [link, photo('contract')] })).toEqual([
      'photo https://scontent.xx.fbcdn.net/contract.jpg',
    ])
    expect(seen({ attachments: [{ type: 'video', payload: {} }, photo('house')] })).toEqual([
      'video undefined',
      'photo https://scontent.xx.fbcdn.net/house.jpg',
    ])
  })
  test('where she is', () => {
    const coordinates = { lat: 47.91851, long: 106.91768 }
    expect(seen({ attachments: [{ type: 'location', payload: { coordinates } }] })).toEqual([
      'location 47.91851, 106.91768',
    ])
  })
})
