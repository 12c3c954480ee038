/** Amina who writes, the counsellors who answer, and a clock: whole turns without a store. */
import type { Case, Conversation } from '#src/conversation.ts'
import type { CaseCard } from '#src/counselling/card.ts'
import type { CaseLine } from '#src/counselling/case-line.ts'
import type {
  Activity,
  CaseId,
  ChannelId,
  ConversationId,
  DeskAct,
  EntryId,
  PlatformId,
  StaffId,
  TimerName,
} from '#src/message.ts'
import { morePressing, type ScreenUrgency, type Signal } from '#src/screening/finding.ts'
import { decide } from '#src/turn/decide.ts'
import type { Effect } from '#src/turn/effect.ts'
import type { Setting } from '#src/turn/turn.ts'
import { noon, pressed, saidIn, setting, wrote } from '../dialog/house.ts'

export const bolor = 'bolor' as StaffId
export const tuya = 'tuya' as StaffId

/** Hears only what a test writes: "!critical immediate_danger", and perhaps "?" for a doubtful one. */
export const listen: NonNullable<Setting['listen']> = (text) => {
  if (text.includes('!broken')) return 'unscreened'
  const evidence = [{ start: 0, end: text.length, text }]
  const signals = [...text.matchAll(/!(critical|high|medium) (\w+)(\?)?/g)].map(
    ([, urgency = 'none', label = '', doubt]): Signal => ({
      id: `${label}.test`,
      label,
      urgency: urgency as ScreenUrgency,
      evidence,
      ...(doubt && { doubtful: true as const }),
    }),
  )
  return { urgency: signals.map(({ urgency }) => urgency).reduce(morePressing, 'none'), signals }
}

type Act = DeskAct extends infer One ? (One extends { by: StaffId } ? Omit<One, 'by'> : never) : never

export type Amina = {
  now: number
  conversation: Conversation | undefined
  /** What the desk has: cards by case, lines of the newest. */
  cards: Map<CaseId, CaseCard>
  lines: CaseLine[]
  pages: string[]
  /** Cells of the reports that grew. */
  cells: string[]
  timers: Map<TimerName, number>
  effects: Effect[]
  said: string[]
  happens(activity: Activity): string[]
  carryOut(effect: Effect): void
  says(text: string): string[]
  presses(value: string): string[]
  /** Time passes, and every timer that is due has its turn. */
  passes(ms: number): string[]
  staff(by: StaffId, act: Act, of?: CaseId): string[]
  case(): Case | undefined
  card(): CaseCard | undefined
  events(): string[]
  /** Greeted, in the menu. */
  begins(): Amina
}

export function amina({
  channel = 'telegram',
  house = {},
}: {
  channel?: ChannelId
  house?: Partial<Setting>
} = {}) {
  const all: Setting = { ...setting(), counsellors: true, listen, ...house }
  let order = 0
  let entries = 0
  const timers = new Map<TimerName, number>()
  const she: Amina = {
    now: noon,
    conversation: undefined,
    cards: new Map(),
    lines: [],
    pages: [],
    cells: [],
    timers,
    effects: [],
    said: [],
    happens(activity: Activity): string[] {
      const own = activity.type === 'event' && (activity.name === 'timer' || activity.name === 'desk')
      if (!own) order += 1
      const event = {
        conversation: 'amina' as ConversationId,
        address: 'chat' as PlatformId,
        channel,
        order,
        at: she.now,
        activity,
        entry: `entry${++entries}` as EntryId,
      }
      const { conversation, effects } = decide(she.conversation, event, all, { now: she.now })
      she.conversation = conversation && JSON.parse(JSON.stringify(conversation))
      she.effects = effects
      for (const effect of effects) she.carryOut(effect)
      she.said = saidIn(effects)
      return she.said
    },
    carryOut(effect: Effect): void {
      if (effect.kind === 'timer') {
        if (effect.inMs === null) timers.delete(effect.name)
        else timers.set(effect.name, she.now + effect.inMs)
      }
      if (effect.kind === 'cell') she.cells.push(effect.key)
      if (effect.kind === 'page') she.pages.push(effect.rung)
      if (effect.kind === 'erase') {
        timers.clear()
        if (effect.cases) {
          she.cards.clear()
          she.lines = []
        }
      }
      if (effect.kind === 'case') {
        she.cards.set(effect.card.id, effect.card)
        she.lines.push(...effect.lines)
      }
    },
    says: (text: string) => she.happens(wrote(text)),
    presses: (value: string) => she.happens(pressed(value)),
    passes(ms) {
      const until = she.now + ms
      const said: string[] = []
      for (;;) {
        const [next] = [...timers].filter(([, due]) => due <= until).sort((a, b) => a[1] - b[1])
        if (!next) break
        timers.delete(next[0])
        she.now = Math.max(she.now, next[1])
        said.push(...she.happens({ type: 'event', name: 'timer', value: next[0] }))
      }
      she.now = until
      return said
    },
    staff(by: StaffId, act: Act, of?: CaseId): string[] {
      const id = of ?? she.case()?.id ?? [...she.cards.keys()].at(-1) ?? ('none' as CaseId)
      return she.happens({ type: 'event', name: 'desk', value: { case: id, act: { ...act, by } as DeskAct } })
    },
    case: (): Case | undefined => she.conversation?.case,
    card: (): CaseCard | undefined => [...she.cards.values()].at(-1),
    events: (): string[] => she.lines.flatMap((line) => (line.kind === 'event' ? [line.event] : [])),
    begins() {
      she.says('hello')
      she.presses('language/en')
      she.presses('safe/yes')
      return she
    },
  }
  return she
}
