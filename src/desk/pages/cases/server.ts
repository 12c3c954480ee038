/** The queue and the conversations, for counsellors. What may be seen is decided here: words only to whom they are for. */

import type { Refusal } from '../../../counselling/case.ts'
import type { CaseId, ChannelId, StaffId } from '../../../message.ts'
import { aboutCase } from '../../case-notices.ts'
import type { Act, Cases, SeenCase } from '../../cases.ts'
import type { Here } from '../../here.ts'
import type { FetchMedia } from '../../media.ts'
import { isCounselling } from '../../people/person.ts'
import { refuse } from '../../problem.ts'
import { type Ask, type Route, serve } from '../../route.ts'
import { type AtHand, servicesAtHand } from './at-hand.ts'
import { casesRoutes, type DeskCard } from './contract.ts'
import { flags } from './flags.ts'
import type { Replies } from './replies.ts'
import { sendState, shownCard, shownLine } from './shown.ts'
import { mostListed, takingOf } from './taking.ts'

/** Told for a while after a critical case ended: a pause is offered. */
const pauseMs = 10 * 60_000

export type CasesParts = {
  cases: Cases
  here: Here
  media: FetchMedia
  /** The words, the directory, and whether numbers nobody has dialled may be shown. */
  /** As it is published now. */
  atHand: () => AtHand
  replies: () => Replies
  /** Most characters of one message on a channel. */
  most: (channel: ChannelId) => number
  /** The name under which an act lies in the case: of this person, with this id of the desk. */
  actName: (channel: ChannelId, person: string, id: string) => string
}

/** What every handler here has, whatever its contract. */
type Asked = Pick<Ask, 'desk' | 'person' | 'me' | 'present'>
type AuditAct = Parameters<Ask['desk']['audit']['note']>[0]['act']

export function casesPage({ cases, here, media, ...parts }: CasesParts): Route[] {
  type One = { params: { channel: ChannelId; id: string } }
  const of = ({ params }: One): { channel: ChannelId; id: CaseId } => ({
    channel: params.channel,
    id: params.id as CaseId,
  })
  const about = async (ask: Asked & One) => {
    const { channel, id } = of(ask)
    const card = await cases.read(channel, id)
    return card && aboutCase(card)
  }
  const card = async (ask: Pick<Ask, 'desk' | 'present' | 'me'>, seen: SeenCase): Promise<DeskCard> => {
    const until = await flags(ask.desk).until(seen.id)
    return shownCard(seen, ask, until)
  }
  const cards = (ask: Pick<Ask, 'desk' | 'present' | 'me'>, all: readonly SeenCase[]) =>
    Promise.all(all.map((one) => card(ask, one)))

  /** Carries out an act, writes it down, and gives back the card as it is now. */
  async function act(ask: Asked & One & { body: { id: string } }, wanted: Act, note?: AuditAct) {
    const { channel, id } = of(ask)
    const done = await cases.act({ channel, id }, ask.person().id, wanted, ask.body.id)
    if (done.result === 'gone') return refuse('not-found')
    if (done.result === 'pending') return { result: 'pending' as const }
    if (done.result === 'done' && note)
      await ask.desk.audit.note({ who: ask.person().id, act: note, kind: 'case', id })
    const seen = await cases.read(channel, id)
    const shown = seen && { card: await card(ask, seen) }
    return done.result === 'refused'
      ? { result: 'refused' as const, refused: done.why as Refusal, ...shown }
      : { result: 'done' as const, ...shown }
  }
  const taking = takingOf(cases, here, parts.actName)
  /** Nobody has it, or somebody else: whoever leads may all the same. */
  const over = (ask: Pick<Ask, 'me'>, seen: SeenCase | undefined): { over?: true } =>
    seen && seen.owner !== ask.me().person.id && isSupervisor(ask) ? { over: true } : {}

  return [
    serve(casesRoutes.list, async (ask) => {
      const { desk, query } = ask
      const [waiting, { held, load, most }, sizes, ended] = await Promise.all([
        cases.list('waiting', query.limit),
        taking.mine(ask),
        cases.sizes(),
        cases.list('ended', 20),
      ])
      const id = ask.person().id
      const pause = ended.some(
        (one) =>
          one.urgency === 'critical' &&
          one.ended?.by === id &&
          desk.now() - (one.history.at(-1)?.at ?? 0) < pauseMs,
      )
      return {
        now: desk.now(),
        waiting: await cards(ask, waiting),
        held: await cards(ask, held.slice(0, query.limit)),
        sizes,
        mine: { ...load, most, pause },
      }
    }),
    serve(casesRoutes.ended, async (ask) => {
      const { from, limit, channel } = ask.query
      const { cases: found, read } = await cases.ended(from, limit, channel)
      const { ended: total } = await cases.sizes()
      return { cases: await cards(ask, found), total, ...(read === limit && { next: from + read }) }
    }),
    serve(casesRoutes.colleagues, async ({ desk }) => {
      const [people, there, held] = await Promise.all([
        desk.people.all(),
        here.all(),
        cases.list('held', mostListed),
      ])
      return {
        colleagues: people
          .filter(({ value: { state } }) => state === 'active')
          .map(({ id, value: { name, roles, languages, childSafeguarding } }) => ({
            id,
            name,
            roles,
            languages,
            childSafeguarding,
            here: there.has(id),
            cases: held.filter(({ owner }) => owner === id).length,
          })),
      }
    }),
    serve(casesRoutes.services, async ({ desk, query }) =>
      servicesAtHand(parts.atHand(), query.country, desk.now()),
    ),
    serve(casesRoutes.replies, async () => parts.replies()),
    serve(casesRoutes.next, async (ask) => {
      const taken = await taking.next(ask)
      if (typeof taken === 'string') return { result: taken }
      const { seen } = taken
      return { result: 'done' as const, ...(seen && { card: await card(ask, seen) }) }
    }),
    serve(
      casesRoutes.read,
      async (ask) => {
        const { channel, id } = of(ask)
        const [seen, lines, sends] = await Promise.all([
          cases.read(channel, id),
          cases.lines(channel, id, ask.query.after),
          cases.sends(channel, id),
        ])
        if (!seen) return refuse('not-found')
        const asked = ask.query.acts?.split(',') ?? []
        const mine = new Map(asked.map((act) => [parts.actName(channel, ask.person().id, act), act]))
        return {
          card: await card(ask, seen),
          lines: lines.map((line, index) => shownLine(line, ask.query.after + index + 1, { sends, mine })),
          sends: Object.fromEntries(Object.entries(sends).map(([key, state]) => [key, sendState(state)])),
          most: parts.most(channel),
        }
      },
      about,
    ),
    serve(
      casesRoutes.media,
      async (ask) => {
        const { channel, id } = of(ask)
        const [line] = await cases.lines(channel, id, ask.params.line - 1)
        if (line?.kind !== 'media' || line.ref === undefined) return refuse('not-found')
        const shown = await media(channel, line.media, line.ref)
        return shown === 'gone' || shown === 'too-large' ? refuse(shown) : shown
      },
      about,
    ),
    serve(
      casesRoutes.take,
      async (ask) => {
        const { channel, id } = of(ask)
        const seen = await cases.read(channel, id)
        if (seen && seen.owner !== ask.person().id && !(await taking.hasRoom(ask, seen)))
          return { result: 'full' as const }
        return act(ask, { do: 'claim', ...(isSupervisor(ask) && { over: true }) }, 'case.taken')
      },
      about,
    ),
    serve(casesRoutes.acknowledge, (ask) => act(ask, { do: 'acknowledge' }), about),
    serve(
      casesRoutes.say,
      (ask) => act(ask, { do: 'say', text: ask.body.text as never }, 'case.wrote'),
      about,
    ),
    serve(
      casesRoutes.typing,
      async (ask) => {
        await cases.typing(of(ask), ask.person().id, `typing-${ask.desk.now()}`)
        return {}
      },
      about,
    ),
    serve(
      casesRoutes.note,
      async (ask) => {
        const { channel, id } = of(ask)
        const seen = await cases.read(channel, id)
        return act(ask, { do: 'note', text: ask.body.text as never, ...over(ask, seen) }, 'case.noted')
      },
      about,
    ),
    serve(
      casesRoutes.release,
      async (ask) => {
        const { channel, id } = of(ask)
        return act(ask, { do: 'release', ...over(ask, await cases.read(channel, id)) }, 'case.transferred')
      },
      about,
    ),
    serve(
      casesRoutes.transfer,
      async (ask) => {
        const { channel, id } = of(ask)
        const { to, note } = ask.body
        const colleague = await ask.desk.people.get(to)
        if (!colleague || !isCounselling(colleague.value)) return refuse('invalid', { fields: ['body.to'] })
        const text = note === undefined ? {} : { text: note as never }
        const wanted: Act = {
          do: 'transfer',
          to: to as StaffId,
          ...text,
          ...over(ask, await cases.read(channel, id)),
        }
        return act(ask, wanted, 'case.transferred')
      },
      about,
    ),
    serve(
      casesRoutes.ask,
      async (ask) => {
        const { channel, id } = of(ask)
        const { to } = ask.body
        const colleague = await ask.desk.people.get(to)
        if (!colleague || !isCounselling(colleague.value)) return refuse('invalid', { fields: ['body.to'] })
        return act(ask, { do: 'ask', to: to as StaffId, ...over(ask, await cases.read(channel, id)) })
      },
      about,
    ),
    serve(casesRoutes.join, (ask) => act(ask, { do: 'join' }, 'case.joined'), about),
    serve(casesRoutes.part, (ask) => act(ask, { do: 'part' }), about),
    serve(
      casesRoutes.followUp,
      async (ask) => {
        const { channel, id } = of(ask)
        const { at, text } = ask.body
        const seen = await cases.read(channel, id)
        const late = seen?.windowCloses !== undefined && at >= seen.windowCloses
        if (at <= ask.desk.now() || late) return refuse('invalid', { fields: ['body.at'] })
        return act(ask, { do: 'follow up', at, text: text as never }, 'case.wrote')
      },
      about,
    ),
    serve(
      casesRoutes.close,
      async (ask) => {
        const { channel, id } = of(ask)
        const { outcome, referrals, accepted, confirmed, waiting, flagUntil } = ask.body
        const within = (given: typeof accepted) => given?.filter((each) => referrals.includes(each))
        const went = {
          ...(accepted && { accepted: within(accepted) ?? [] }),
          ...(confirmed && { confirmed: within(confirmed) ?? [] }),
          ...(waiting && { waiting }),
        }
        const seen = await cases.read(channel, id)
        const closing = { do: 'close' as const, outcome, referrals, ...went, ...over(ask, seen) }
        const closed = await act(ask, closing, 'case.closed')
        if (flagUntil !== undefined && 'result' in closed && closed.result === 'done') {
          await flags(ask.desk).set(id, flagUntil, ask.person().id)
        }
        return closed
      },
      about,
    ),
  ]
}

const isSupervisor = (ask: Pick<Ask, 'me'>): boolean => ask.me().person.value.roles.includes('supervisor')
