/**
 * Keeps a text as it is typed. What is sent names what stood there before; where somebody else's words stand there now, nothing is
 * written over and both are shown.
 */
import { useCallback, useEffect, useRef, useState } from 'react'
import { answers, askAgain } from '../../../ui/asking.ts'
import { call, type Problem } from '../../../ui/call.ts'
import { dialogsRoutes } from '../contract.ts'

/** After so long without a key. */
const restMs = 700

export type SavingState = 'kept' | 'typing' | 'saving' | 'failed'
type Place = { dialog: string; language: string; step: string; part: string }

/**
 * Texts that are not kept yet: asked before the desk is left, and there again when she comes back to them. Among the answers, so
 * that they go with these when she is out.
 */
type Unkept = { was: readonly string[]; now: readonly string[] }
const unkept = 'unkept text'
answers.setQueryDefaults([unkept], { gcTime: Number.POSITIVE_INFINITY })
const open = {
  get: (name: string) => answers.getQueryData<Unkept>([unkept, name]),
  put: (name: string, text: Unkept) => void answers.setQueryData<Unkept>([unkept, name], text),
  drop: (name: string) => answers.removeQueries({ queryKey: [unkept, name], exact: true }),
}
addEventListener('beforeunload', (event) => {
  const texts = answers.getQueriesData<Unkept>({ queryKey: [unkept] })
  if (texts.some(([, text]) => text && !same(tidy(text.now), text.was))) event.preventDefault()
})

/**
 * What she does in her draft is done in the order in which she did it, on a slow net too: else what was written last is not what
 * is taken back, and what was written afterwards is.
 */
let before: Promise<unknown> = Promise.resolve()
export function inOrder<T>(ask: () => Promise<T>): Promise<T> {
  const asked = before.then(ask)
  before = asked.catch(() => undefined)
  return asked
}

/** As the server keeps them: a blank at an end, and a message without words, are only there while she writes. */
const tidy = (texts: readonly string[]): string[] =>
  texts.map((text) => text.trim()).filter((text) => text !== '')
const same = (a: readonly string[], b: readonly string[]): boolean => JSON.stringify(a) === JSON.stringify(b)

export const useKeptText = (place: Place, stands: readonly string[]) =>
  useKept(
    Object.values(place).join('\n'),
    stands,
    ({ dialog, ...at }, was, now) =>
      call(dialogsRoutes.words, { params: { dialog }, body: { ...at, was, now } }),
    { place, again: () => askAgain(dialogsRoutes.one) },
  )

/** What came of it: `stands` is what is there instead, where it is not what was seen. */
type Kept = { result: string; stands?: string[] | undefined }

/** `name`: by which it is known on the whole page. */
export function useKept<P>(
  name: string,
  stands: readonly string[],
  keep: (place: P, was: string[], now: string[]) => Promise<Kept>,
  { place, again }: { place: P; again: () => Promise<void> },
) {
  const [left] = useState(() => open.get(name))
  const [typed, setTyped] = useState(left?.now)
  const [state, setState] = useState<SavingState>(left ? 'typing' : 'kept')
  const [theirs, setTheirs] = useState<readonly string[]>()
  const [problem, setProblem] = useState<Problem>()
  const [wrong, setWrong] = useState(false)
  const was = useRef<readonly string[]>(left?.was ?? stands)
  const timer = useRef<number>(undefined)
  const latest = useRef(left?.now)
  /** It will be sent, whatever it is by then. */
  const queued = useRef(false)
  /** She is in the field. */
  const inside = useRef(false)
  const at = useRef({ place, keep, again })
  at.current = { place, keep, again }
  // While nothing is being written here, what the server has is what stands.
  if (typed === undefined && !same(was.current, stands)) was.current = stands

  const settle = useCallback((): void => {
    latest.current = undefined
    setTyped(undefined)
  }, [])
  /** Shown from here until the server's answer says the same; and as she has it, until she leaves the field. */
  const untilRead = useCallback(
    async (now: readonly string[]): Promise<void> => {
      setState('kept')
      await at.current.again()
      if (same(open.get(name)?.now ?? now, now)) open.drop(name)
      if (latest.current === now && (!inside.current || same(now, was.current))) settle()
    },
    [name, settle],
  )
  const send = useCallback(async (): Promise<void> => {
    window.clearTimeout(timer.current)
    if (latest.current === undefined || queued.current) return
    queued.current = true
    setState('saving')
    const here = at.current
    try {
      const sent = await inOrder(async () => {
        queued.current = false
        const now = latest.current
        if (now === undefined) return undefined
        const answer = await here.keep(here.place, [...was.current], [...now])
        if (answer.result !== 'wrong' && answer.result !== 'conflict') was.current = tidy(now)
        return { now, answer }
      })
      if (!sent) return
      const { now, answer } = sent
      setProblem(undefined)
      if (answer.result === 'wrong') {
        if (same(open.get(name)?.now ?? now, now)) open.drop(name)
        setWrong(true)
        setState('failed')
        return
      }
      setWrong(false)
      if (answer.result === 'conflict') {
        setTheirs(answer.stands ?? [])
        setState('failed')
        return
      }
      setTheirs(undefined)
      // In whatever way she looks at it next, it is read from here until the server's answer says the same.
      const unread = open.get(name)
      if (unread) open.put(name, { was: was.current, now: unread.now })
      if (latest.current === now) await untilRead(now)
    } catch (trouble) {
      setProblem(trouble as Problem)
      setState('failed')
    }
  }, [name, untilRead])

  useEffect(() => {
    // Whoever goes to another step has not thrown her words away; what could not be sent then is sent when she is back.
    const now = latest.current
    if (now !== undefined) void (same(tidy(now), was.current) ? untilRead(now) : send())
    return () => {
      if (latest.current !== undefined && !same(tidy(latest.current), was.current)) void send()
    }
  }, [send, untilRead])

  return {
    bubbles: typed ?? stands,
    state,
    theirs,
    problem,
    /** It can never be published so, and is not kept. */
    wrong,
    write(now: readonly string[]): void {
      inside.current = true
      latest.current = now
      setTyped(now)
      setState('typing')
      open.put(name, { was: was.current, now })
      window.clearTimeout(timer.current)
      timer.current = window.setTimeout(() => void send(), restMs)
    },
    /** At once: she has left the field. */
    flush(): void {
      inside.current = false
      if (state === 'kept' && latest.current !== undefined && same(tidy(latest.current), was.current))
        settle()
      else void send()
    },
    keepMine(): void {
      was.current = theirs ?? was.current
      setTheirs(undefined)
      void send()
    },
    takeTheirs(): void {
      open.drop(name)
      was.current = theirs ?? was.current
      setTheirs(undefined)
      settle()
      setState('kept')
      void at.current.again()
    },
  }
}
