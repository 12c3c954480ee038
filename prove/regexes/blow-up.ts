/**
 * Regular expressions that take ever longer: each of the source is tried on texts that are bad for it, made of its own signs, and must take twice as
 * long for twice the text, not four times. Counted in computing time, so that a busy machine accuses nobody; one that never ends is stopped.
 */
import { createContext, Script } from 'node:vm'
import type { About, Found } from '../promise.ts'
import { attacksOn, type Found as Regex, regexesOf } from './found.ts'

/** Letters of an attack. */
const lengths: Record<About['form'], number> = { short: 6000, long: 50_000 }
/** What is quicker than this cannot hurt anybody, ms of computing for one text: a quarter of what one takes that is known to grow with the square. */
let quickHere: number | undefined
const quick = (form: About['form']): number => {
  quickHere ??= best(5, () => took(/\s+$/, [`${' '.repeat(lengths.short)}x`])) / 4
  return form === 'short' ? quickHere : 60
}
/** Twice the text may take so much longer; what grows with the square takes four times. */
const mostGrowth = 3
const stopMs = 1200
/** On a machine that is busy elsewhere it may have been stopped before it had its turn, ms of computing. */
const hadItsTurnMs = 500
/** So often what is accused is tried once more after all the others. */
const triedAgain = 3

const world = createContext({ regex: /x/, texts: [] as string[] })
const tryAll = new Script('for (const text of texts) { regex.lastIndex = 0; regex.test(text) }')

/** Computing time, ms; infinite where it had to be stopped. */
function took(regex: RegExp, texts: readonly string[]): number {
  Object.assign(world, { regex, texts })
  while (true) {
    const before = process.cpuUsage()
    const ended = untilStopped()
    const { user, system } = process.cpuUsage(before)
    const ms = (user + system) / 1000
    if (ended) return ms
    if (ms > hadItsTurnMs) return Number.POSITIVE_INFINITY
  }
}

function untilStopped(): boolean {
  try {
    tryAll.runInContext(world, { timeout: stopMs })
    return true
  } catch {
    return false
  }
}

const best = (times: number, once: () => number): number => Math.min(...Array.from({ length: times }, once))

type Attack = ReturnType<typeof attacksOn>[number]
const written = ({ before, again, after }: Attack, letters: number): string =>
  before + again.repeat(Math.max(1, Math.floor(letters / again.length))) + after

/** The attack that hurts, or nothing. */
export function blowsUp(
  { source, flags }: Pick<Regex, 'source' | 'flags'>,
  form: About['form'] = 'short',
): Attack | undefined {
  const regex = new RegExp(source, flags)
  const attacks = attacksOn(source)
  // First short ones: what doubles with each letter ends with them already.
  const all = (letters: number): string[] => attacks.map((attack) => written(attack, letters))
  if (
    took(regex, all(60)) !== Number.POSITIVE_INFINITY &&
    form === 'short' &&
    took(regex, all(lengths.short)) < quick('short')
  )
    return undefined
  return attacks.find((attack) => {
    const letters = lengths[form]
    const whole = (): number => took(regex, [written(attack, letters)])
    const once = whole()
    if (once < quick(form)) return false
    // Where it was stopped the machine may have stood still: it is tried again before it is accused.
    const again = once === Number.POSITIVE_INFINITY ? whole() : best(3, whole)
    if (again === Number.POSITIVE_INFINITY) return true
    return (
      again >= quick(form) && again > mostGrowth * best(3, () => took(regex, [written(attack, letters / 2)]))
    )
  })
}

const othersHaveTheirTurn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

/** Computing time itself jumps where a machine stands still for seconds: what grows does so each time, also later. */
async function stillBlowsUp(regex: Regex, form: About['form']): Promise<Attack | undefined> {
  let attack: Attack | undefined
  for (let time = 0; time < triedAgain; time++) {
    await othersHaveTheirTurn()
    attack = blowsUp(regex, form)
    if (!attack) return undefined
  }
  return attack
}

export async function regexesHold({ form, tell }: About): Promise<Found> {
  const all = regexesOf('src')
  const once = new Map(all.map((each) => [`/${each.source}/${each.flags}`, each]))
  const accused: Regex[] = []
  let texts = 0
  for (const [n, each] of [...once.values()].entries()) {
    if (n % 50 === 0) tell(`regular expression ${n} of ${once.size}`)
    texts += attacksOn(each.source).length
    if (blowsUp(each, form)) accused.push(each)
    await othersHaveTheirTurn()
  }
  const wrong: string[] = []
  for (const each of accused) {
    const attack = await stillBlowsUp(each, form)
    if (attack)
      wrong.push(
        `${each.file}:${each.line} /${each.source}/${each.flags} takes ever longer for ${JSON.stringify(attack.before)} and many ${JSON.stringify(attack.again)}`,
      )
  }
  return {
    figures: `${once.size} regular expressions on ${texts.toLocaleString('en-US')} texts of ${lengths[form].toLocaleString('en-US')} letters: ${wrong.length} that blow up`,
    wrong: [...wrong, ...(once.size < 200 ? ['hardly any regular expression was found in the source'] : [])],
  }
}
