/**
 * One conversation, kept with the other answers (so that it is gone when she is out), and read on from the last line at
 * every notice and after every cut: no line is missing and none comes twice.
 */
import { type UseQueryResult, useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { answers } from '../../../ui/asking.ts'
import { call, Problem } from '../../../ui/call.ts'
import { onNotice, useConnection } from '../../../ui/notices.ts'
import { casesRoutes } from '../contract.ts'
import { memoryOf, remember } from './memory.ts'
import { nameOfOne, type One } from './one.ts'
import { withoutArrived } from './outgoing.ts'
import { askAfter, type Talk, withAnswer } from './talk.ts'

const keyOf = ({ channel, id }: One): string[] => [casesRoutes.read.path, channel, id]
/** Those of which something is new since the last question went out. */
const stale = new Set<string>()
/** More questions in a row than ever needed: then something else is wrong. */
const mostRounds = 20

/** Could not be read: asked again after so long, whether or not anything is told. */
const againMs = 10_000

/** What she may not read any more is not kept either. */
async function readOn(one: One): Promise<Talk> {
  try {
    return await readAll(one)
  } catch (trouble) {
    const talk = answers.getQueryData<Talk>(keyOf(one))
    if (talk && trouble instanceof Problem && trouble.code === 'not-found')
      answers.setQueryData<Talk>(keyOf(one), { ...talk, lines: [] })
    throw trouble
  }
}

async function readAll(one: One): Promise<Talk> {
  const name = nameOfOne(one)
  let talk = answers.getQueryData<Talk>(keyOf(one))
  for (let round = 0; round < mostRounds; round++) {
    stale.delete(name)
    const acts = memoryOf(one).queue.map(({ id }) => id)
    const answer = await call(casesRoutes.read, {
      params: { channel: one.channel, id: one.id },
      query: { after: askAfter(talk), ...(acts.length > 0 && { acts: acts.slice(-50).join(',') }) },
    })
    const next = withAnswer(talk, answer)
    talk = next.talk
    // Shown at once, also when there is more to ask.
    answers.setQueryData<Talk>(keyOf(one), talk)
    const { queue } = memoryOf(one)
    const left = withoutArrived(queue, answer.lines)
    if (left !== queue) window.setTimeout(() => forgetArrived(one, answer.lines))
    if (next.next === undefined && !stale.has(name)) return talk
  }
  throw new Error('the lines of a conversation do not follow one another')
}

/** After the line is shown, so that it never looks as if it were lost in between. */
function forgetArrived(one: One, lines: Talk['lines']): void {
  const { queue } = memoryOf(one)
  remember(one, { queue: withoutArrived(queue, lines) })
}

/** Something may be new: read on, now or as soon as the question under way is answered. */
export function wakeTalk(one: One): void {
  stale.add(nameOfOne(one))
  void answers.invalidateQueries({ queryKey: keyOf(one) }, { cancelRefetch: false })
}

export function useTalk(one: One, enabled: boolean): UseQueryResult<Talk, Problem> {
  const { channel, id } = one
  const connection = useConnection()
  useEffect(() => {
    const hear = (data: Readonly<Record<string, unknown>>): void => {
      if (data.id === id && data.channel === channel) wakeTalk({ channel, id })
    }
    const ends = [onNotice('case.words', hear), onNotice('case.changed', hear)]
    return () => {
      for (const end of ends) end()
    }
  }, [channel, id])
  useEffect(() => {
    // What was told while the line was down is not told again.
    if (connection === 'live') wakeTalk({ channel, id })
  }, [connection, channel, id])
  return useQuery<Talk, Problem>({
    queryKey: keyOf(one),
    queryFn: () => readOn(one),
    enabled,
    staleTime: 0,
    // What was told while it could not be read is not told again either.
    refetchInterval: ({ state: { error } }) => error?.passing === true && againMs,
  })
}
