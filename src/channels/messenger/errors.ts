/**
 * Messenger's errors, by code and subcode: the table that `outcome` looks things up in. A row without a subcode stands
 * for every other subcode of its code. Sources: [P] graph-api/reference/page/messages; [E] messenger-platform/error-codes
 * (2026-03-18); [O] the older send-api/error-codes; [G] graph-api/guides/error-handling; [S] reports of others, see README.
 */
import type { SendOutcome, SendReason } from '../../message.ts'

const later = (reason: SendReason): SendOutcome => ({ kind: 'later', reason })
const slowDown: SendOutcome = { kind: 'later', reason: 'rate-limited', throttled: true }
const gone = (reason: SendReason): SendOutcome => ({ kind: 'gone', reason })
/** Waits for an operator to mend it. */
const kept = (reason: SendReason): SendOutcome => ({ kind: 'refused', reason, keep: true })
const dropped = (reason: SendReason): SendOutcome => ({ kind: 'refused', reason, keep: false })

export type ErrorRow = { code: number; subcode?: number; says?: RegExp; means: SendOutcome; why: string }

/** First fit decides. */
export const errors: readonly ErrorRow[] = [
  { code: -1, means: later('server-error'), why: 'Unexpected internal error of the Send API [S].' },
  { code: 1, subcode: 1357046, means: { kind: 'sent' }, why: '"Invalid JSON reply", but it was sent [E].' },
  {
    code: 1,
    means: later('server-error'),
    why: 'Unknown, possibly temporary [G]; or a permission is missing [E].',
  },
  { code: 2, means: later('server-error'), why: 'Temporary, or she blocked the Page [E].' },
  { code: 4, means: slowDown, why: 'The app made too many requests [E].' },
  { code: 10, subcode: 2018278, means: dropped('window-closed'), why: 'Outside the window [O][S].' },
  { code: 10, subcode: 2018065, means: dropped('window-closed'), why: 'Outside the window [O].' },
  {
    code: 10,
    subcode: 2018108,
    means: gone('blocked'),
    why: 'She does not receive messages of the Page [O][S].',
  },
  {
    code: 10,
    subcode: 1893063,
    means: kept('page-restricted'),
    why: 'The Page is restricted for a time [E, 2026-06-25].',
  },
  { code: 10, means: kept('permission'), why: 'The app lacks a permission [G].' },
  { code: 17, means: slowDown, why: 'Too many calls for this user [G].' },
  { code: 32, means: slowDown, why: 'Too many calls for this Page [G].' },
  {
    code: 100,
    subcode: 2018001,
    means: gone('not-found'),
    why: 'No matching user: the id is none of this Page [O].',
  },
  {
    code: 100,
    subcode: 33,
    means: kept('permission'),
    why: 'The Page id is wrong, or the token is of another Page [G].',
  },
  {
    code: 100,
    says: /appsecret_proof/,
    means: kept('token'),
    why: 'The app secret and the token do not fit [G].',
  },
  { code: 100, means: dropped('bad-request'), why: 'Invalid parameter, also: a tag that is no more [P].' },
  { code: 102, means: kept('token'), why: 'The session of the token ended [G].' },
  { code: 104, means: kept('token'), why: 'A proof of the app secret is demanded [S].' },
  { code: 190, means: kept('token'), why: 'The token is invalid or expired; repeating never helps [P].' },
  { code: 200, subcode: 1545041, means: gone('unavailable'), why: 'This person is not available [O].' },
  {
    code: 200,
    subcode: 2018108,
    means: gone('blocked'),
    why: 'She does not receive messages of the Page [S].',
  },
  { code: 200, says: /isn't receiving messages/, means: gone('blocked'), why: 'She blocked the Page [S].' },
  { code: 200, means: kept('permission'), why: 'A permission is missing, or the app is not public yet [P].' },
  { code: 230, means: kept('permission'), why: 'Permissions do not allow a message to this user [P].' },
  { code: 341, means: slowDown, why: 'The app reached its limit [G].' },
  { code: 368, means: kept('page-restricted'), why: 'Held for abuse or policy [P].' },
  {
    code: 551,
    means: gone('unavailable'),
    why: 'This person is not available: blocked, left, turned off [P].',
  },
  { code: 613, means: slowDown, why: 'Too many calls [P].' },
  { code: 1200, means: later('server-error'), why: 'Temporary send failure [O].' },
  { code: 80006, means: slowDown, why: 'Too many calls under the business use case [S].' },
]
