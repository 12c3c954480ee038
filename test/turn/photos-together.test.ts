/** She sends several photos together on Telegram, which brings each by itself: her phone rings once for it. */
import { expect, test } from 'vitest'
import { channels } from '#src/channels/list.ts'
import type { Words } from '#src/message.ts'
import { type Amina, amina, bolor } from '../turn/desk.ts'

const now = 1_790_000_000_000
const settings = { token: '1:t', webhookSecret: 's', apiRoot: 'https://api.telegram.org' }
let updates = 9

function sends(she: Amina, album: string, caption?: string): string[] {
  const message = {
    message_id: ++updates,
    date: now / 1000,
    chat: { id: 5, type: 'private' },
    from: { id: 5 },
    media_group_id: album,
    photo: [{ file_id: `p${updates}`, file_unique_id: 'u', width: 90, height: 90 }],
    ...(caption !== undefined && { caption }),
  }
  const [read] = channels.telegram.read({ update_id: updates, message }, settings, now)
  return she.happens(read!.received.activity)
}

test('photos chosen together are answered once', () => {
  const she = amina({ channel: 'telegram' }).begins()
  expect(sends(she, 'a')).not.toEqual([])
  expect(sends(she, 'a')).toEqual([])
  expect(sends(she, 'a')).toEqual([])
  expect(sends(she, 'b')).not.toEqual([])
})

test('words under one of them are heard and answered, wherever they stand', () => {
  const she = amina({ channel: 'telegram' }).begins()
  sends(she, 'a')
  expect(sends(she, 'a', '!critical immediate_danger')).not.toEqual([])
  expect(she.pages).not.toEqual([])
})

test('each of them is a line for the counsellor who has her', () => {
  const she = amina({ channel: 'telegram' }).begins()
  she.says('!critical immediate_danger')
  she.presses('listening/urgent_offer/yes')
  she.staff(bolor, { do: 'claim' })
  she.staff(bolor, { do: 'say', text: 'You can send me photos.' as Words })
  const before = she.lines.length
  for (let photo = 0; photo < 3; photo++) sends(she, 'a')
  expect(she.lines.slice(before).map(({ kind }) => kind)).toEqual(['media', 'media', 'media'])
})
