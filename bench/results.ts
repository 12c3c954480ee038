/** What `npm run bench` tells: tables by work, ratios, and whether the goals are met. */
import { machine } from './machine.ts'
import type { Row, Start, WorkName } from './measure.ts'
import type { Subject } from './subjects.ts'

export type Measurements = {
  chosen: readonly Subject[]
  starts: readonly Start[]
  rows: readonly Row[]
  rounds: number
  seconds: number
  /** What could not be measured, and why. */
  broken: readonly string[]
}

export function told(all: Measurements): string {
  const { chosen, rounds, seconds, broken } = all
  return `# Speed beside its peers

\`npm run bench\`: a ten-step dialog in two languages over Telegram webhooks, ${rounds} rounds in alternating order in one session, long loads of ${seconds} s. Medians, ranges in
brackets. ${machine()}. The bot, its Redis, and the women with their Telegram share the cores. What each
figure means is told in [README.md](README.md).

${saturated(all)}

${latencies(all)}

${starts(all)}

## Reach

${reach(all)}

## Versions

${chosen.map(({ called, versions, fsync }) => `- ${called}: ${versions()}; Redis \`${fsync}\``).join('\n')}
${broken.length === 0 ? '' : `\n## Not measured\n\n${broken.map((line) => `- ${line}`).join('\n')}\n`}${breaches(all)}`
}

const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  const upper = sorted[middle] ?? Number.NaN
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2
}

const ranged = (values: readonly number[], digits = 0): string =>
  values.length === 0
    ? '–'
    : `${median(values).toFixed(digits)} (${Math.min(...values).toFixed(digits)}-${Math.max(...values).toFixed(digits)})`

type Pick = (row: Row) => number
const perSecond: Pick = ({ figures }) => figures.turns / figures.seconds
const cpu: Pick = ({ cpuPer1000 }) => cpuPer1000
const answerP99: Pick = ({ figures }) => figures.answer.p99

const of = ({ rows }: Measurements, subject: string, work: WorkName, pick: Pick): number[] =>
  rows.filter((row) => row.subject === subject && row.work === work).map(pick)
const middle = (all: Measurements, subject: string, work: WorkName, pick: Pick): number =>
  median(of(all, subject, work, pick))

function table(head: readonly string[], lines: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...lines].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}

function saturated(all: Measurements): string {
  const speed = (id: string): number => middle(all, id, 'saturated', perSecond)
  const times = (id: string, other: string): string =>
    Number.isFinite(speed(other)) ? (speed(id) / speed(other)).toFixed(2) : '–'
  const sum = (id: string, works: readonly WorkName[], pick: Pick): string => {
    const found = works.flatMap((work) => of(all, id, work, pick))
    return found.length === 0 ? '–' : String(found.reduce((a, b) => a + b, 0))
  }
  const faults: Pick = ({ figures }) => figures.wrong + figures.missing
  const sorted = [...all.chosen].sort((a, b) => speed(b.id) - speed(a.id))
  return table(
    [
      '256 women, saturated',
      'turns/s',
      'to Itgel',
      'to the floor',
      'CPU s per 1000 turns',
      'Redis CPU s per 1000',
      'MiB after',
      'wrong or missing under strict order',
      'else',
      'spinners left',
    ],
    sorted.map(({ id, called }) => [
      called,
      ranged(of(all, id, 'saturated', perSecond)),
      times(id, 'itgel'),
      times(id, 'floor'),
      ranged(of(all, id, 'saturated', cpu), 2),
      ranged(
        of(all, id, 'saturated', ({ redisPer1000 }) => redisPer1000),
        2,
      ),
      ranged(of(all, id, 'saturated', ({ memory }) => memory)),
      `${sum(id, ['strict order'], faults)} of ${sum(id, ['strict order'], ({ figures }) => figures.turns + figures.wrong + figures.missing)}`,
      sum(id, ['one at a time', 'saturated', 'ack only', '200/s', '500/s', '1000/s'], faults),
      sum(id, ['one at a time', 'saturated', '200/s', '500/s', '1000/s'], ({ figures }) => figures.spinning),
    ]),
  )
}

function latencies(all: Measurements): string {
  const pair = (id: string, work: WorkName, which: 'answer' | 'ack'): string => {
    const at = (quantile: 'p50' | 'p99'): string => {
      const value = middle(all, id, work, ({ figures }) => figures[which][quantile])
      return Number.isFinite(value) ? value.toFixed(value < 10 ? 2 : 0) : '–'
    }
    return `${at('p50')} / ${at('p99')}`
  }
  const works: WorkName[] = ['one at a time', '200/s', '500/s', '1000/s']
  const sorted = [...all.chosen].sort(
    (a, b) => middle(all, a.id, '500/s', answerP99) - middle(all, b.id, '500/s', answerP99),
  )
  return [
    table(
      ['answer, p50 / p99, ms', ...works],
      sorted.map(({ id, called }) => [called, ...works.map((work) => pair(id, work, 'answer'))]),
    ),
    table(
      ['acknowledgement, p50 / p99, ms', ...works, 'ack only', 'acknowledged/s'],
      sorted.map(({ id, called }) => [
        called,
        ...[...works, 'ack only' as const].map((work) => pair(id, work, 'ack')),
        ranged(of(all, id, 'ack only', perSecond)),
      ]),
    ),
  ].join('\n\n')
}

function starts({ chosen, starts: all }: Measurements): string {
  const mine = (id: string) => all.filter(({ subject }) => subject === id)
  return table(
    ['after the start', 'ready, ms', 'idle memory, MiB'],
    chosen.map(({ id, called }) => [
      called,
      ranged(mine(id).map(({ startMs }) => startMs)),
      ranged(mine(id).map(({ idle }) => idle)),
    ]),
  )
}

/** The goals; each with what was measured. */
function reach(all: Measurements): string {
  const id = 'itgel'
  const others = all.chosen.filter(({ kind }) => kind === 'framework' || kind === 'by hand')
  const frameworks = others.filter(({ kind }) => kind === 'framework')
  const best = (from: readonly Subject[], value: (subject: Subject) => number, least: boolean) => {
    const known = from
      .map((subject) => ({ subject, value: value(subject) }))
      .filter(({ value: v }) => Number.isFinite(v))
    return known.sort((a, b) => (least ? a.value - b.value : b.value - a.value))[0]
  }
  const speed = (subject: string): number => middle(all, subject, 'saturated', perSecond)
  const mine = speed(id)
  const fastest = best(frameworks, (one) => speed(one.id), false)
  const p99 = best(others, (one) => middle(all, one.id, '500/s', answerP99), true)
  const leastCpu = best(others, (one) => middle(all, one.id, 'saturated', cpu), true)
  const wrong = of(all, id, 'strict order', ({ figures }) => figures.wrong + figures.missing)
  const start = all.starts.filter(({ subject }) => subject === id)
  const line = (goal: string, holds: boolean | undefined, seen: string): string =>
    `- ${holds === undefined ? 'not measured' : holds ? 'met' : '**not met**'}: ${goal}: ${seen}`
  const compare = (
    goal: string,
    value: number,
    against: number | undefined,
    { holds, seen }: { holds: (a: number, b: number) => boolean; seen: (a: number, b: number) => string },
  ): string =>
    against === undefined || !Number.isFinite(value) || !Number.isFinite(against)
      ? line(goal, undefined, '–')
      : line(goal, holds(value, against), seen(value, against))
  const ratio = (a: number, b: number): string => (a / b).toFixed(2)
  return [
    compare('at least 1.25 times the fastest framework bot', mine, fastest?.value, {
      holds: (a, b) => a >= 1.25 * b,
      seen: (a, b) => `${ratio(a, b)} times ${fastest?.subject.called}`,
    }),
    compare('not less than the hand-written switch on Express', mine, speed('express-switch'), {
      holds: (a, b) => a >= b,
      seen: (a, b) => `${ratio(a, b)} times`,
    }),
    compare('0.6 of the floor', mine, speed('floor'), { holds: (a, b) => a >= 0.6 * b, seen: ratio }),
    compare(
      'p99 under open load at 500/s below every peer’s',
      middle(all, id, '500/s', answerP99),
      p99?.value,
      {
        holds: (a, b) => a < b,
        seen: (a, b) => `${a.toFixed(1)} ms beside ${b.toFixed(1)} ms of ${p99?.subject.called}`,
      },
    ),
    line(
      'no wrong answer under strict order',
      wrong.length === 0 ? undefined : wrong.every((count) => count === 0),
      `${wrong.reduce((a, b) => a + b, 0)} in ${of(all, id, 'strict order', ({ figures }) => figures.turns).reduce((a, b) => a + b, 0)} turns`,
    ),
    compare('CPU per 1000 turns below every peer’s', middle(all, id, 'saturated', cpu), leastCpu?.value, {
      holds: (a, b) => a < b,
      seen: (a, b) => `${a.toFixed(2)} s beside ${b.toFixed(2)} s of ${leastCpu?.subject.called}`,
    }),
    compare(
      'acknowledgement p99 below 50 ms at 500/s, every message on disk',
      middle(all, id, '500/s', ({ figures }) => figures.ack.p99),
      50,
      { holds: (a, b) => a < b, seen: (a) => `${a.toFixed(1)} ms` },
    ),
    compare('ready in less than 1 s', median(start.map(({ startMs }) => startMs)), 1000, {
      holds: (a, b) => a < b,
      seen: (a) => `${a.toFixed(0)} ms`,
    }),
    compare('idle memory below 120 MB', median(start.map(({ idle }) => idle)) * 1.048576, 120, {
      holds: (a, b) => a < b,
      seen: (a) => `${a.toFixed(0)} MB`,
    }),
    twice(all, line),
  ].join('\n')
}

/**
 * Two processes need more cores than a small machine has beside Redis and the women. What does not depend on cores is what a turn takes of
 * each process: if two of them spend no more on it than one, two cores bring twice as much, as long as Redis has a core of its own.
 */
function twice(
  all: Measurements,
  line: (goal: string, holds: boolean | undefined, seen: string) => string,
): string {
  const goal = 'two processes give 1.7 times one, on enough cores'
  const [one, two] = [middle(all, 'itgel', 'saturated', cpu), middle(all, 'itgel-twice', 'saturated', cpu)]
  if (!Number.isFinite(one) || !Number.isFinite(two)) return line(goal, undefined, '–')
  const paper = (2 * one) / two
  const redis = middle(all, 'itgel-twice', 'saturated', ({ redisPer1000 }) => redisPer1000)
  const seen =
    middle(all, 'itgel-twice', 'saturated', perSecond) / middle(all, 'itgel', 'saturated', perSecond)
  return line(
    goal,
    paper >= 1.7,
    `by CPU accounting ${paper.toFixed(2)} times (${two.toFixed(2)} s per 1000 turns in both together beside ${one.toFixed(2)} s in one), until Redis’ core is full at ${(1000 / redis).toFixed(0)} turns/s; on these cores, shared with everything else, ${seen.toFixed(2)} times`,
  )
}

/** A bot that breaks Telegram's rules is not faster than one that keeps them. */
function breaches({ rows }: Measurements): string {
  const found = new Map<string, number>()
  for (const { subject, figures } of rows)
    for (const [what, count] of Object.entries(figures.breaches))
      found.set(`${subject}: ${what}`, (found.get(`${subject}: ${what}`) ?? 0) + count)
  if (found.size === 0) return ''
  return `\n## Against Telegram’s rules\n\n${[...found].map(([what, count]) => `- ${count} × ${what}`).join('\n')}\n`
}
