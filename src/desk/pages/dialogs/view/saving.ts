/**
 * Keeps a text as it is typed. What is sent names what stood there before; where somebody else's words stand there now, nothing is
 * written over and both are shown.
 */
import { useCallback, useEffect, useRef, useState } from 'react'
import { askAgain } from '../../../ui/asking.ts'
import { call, type Problem } from '../../../ui/call.ts'
import { dialogsRoutes } from '../contract.ts'

/** After so long without a key. */
const restMs = 700

export type SavingState = 'kept' | 'typing' | 'saving' | 'failed'
type Place = { dialog: string; language: string; step: string; part: string }

/** Texts that are not kept yet, on the whole page: asked before it is left. */
const open = new Set<string>()
const leaving = (event: BeforeUnloadEvent): void => {
  if (open.size > 0) event.preventDefault()
}
addEventListener('beforeunload', leaving)

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
  const [typed, setTyped] = useState<readonly string[]>()
  const [state, setState] = useState<SavingState>('kept')
  const [theirs, setTheirs] = useState<readonly string[]>()
  const [problem, setProblem] = useState<Problem>()
  const [wrong, setWrong] = useState(false)
  const was = useRef<readonly string[]>(stands)
  const timer = useRef<number>(undefined)
  const latest = useRef<readonly string[]>(undefined)
  const busy = useRef(false)
  const at = useRef({ place, keep, again })
  at.current = { place, keep, again }
  // While nothing is being written here, what the server has is what stands.
  if (typed === undefined && !same(was.current, stands)) was.current = stands

  const send = useCallback(async (): Promise<void> => {
    window.clearTimeout(timer.current)
    const now = latest.current
    if (now === undefined || busy.current) return
    busy.current = true
    setState('saving')
    const here = at.current
    try {
      const answer = await here.keep(here.place, [...was.current], [...now])
      setProblem(undefined)
      if (answer.result === 'wrong') {
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
      was.current = now
      setTheirs(undefined)
      if (latest.current === now) {
        open.delete(name)
        setState('kept')
        // Shown from here until the server's answer says the same.
        await here.again()
        if (latest.current === now) {
          latest.current = undefined
          setTyped(undefined)
        }
      }
    } catch (trouble) {
      setProblem(trouble as Problem)
      setState('failed')
    } finally {
      busy.current = false
      if (latest.current !== undefined && !same(latest.current, was.current) && latest.current !== now)
        void send()
    }
  }, [name])

  useEffect(
    () => () => {
      // Whoever goes to another step has not thrown her words away.
      if (latest.current !== undefined) void send()
      open.delete(name)
    },
    [name, send],
  )

  return {
    bubbles: typed ?? stands,
    state,
    theirs,
    problem,
    /** It can never be published so, and is not kept. */
    wrong,
    write(now: readonly string[]): void {
      latest.current = now
      setTyped(now)
      setState('typing')
      open.add(name)
      window.clearTimeout(timer.current)
      timer.current = window.setTimeout(() => void send(), restMs)
    },
    /** At once: she has left the field. */
    flush: () => void send(),
    keepMine(): void {
      was.current = theirs ?? was.current
      setTheirs(undefined)
      void send()
    },
    takeTheirs(): void {
      open.delete(name)
      latest.current = undefined
      was.current = theirs ?? was.current
      setTheirs(undefined)
      setTyped(undefined)
      setState('kept')
      void at.current.again()
    },
  }
}
