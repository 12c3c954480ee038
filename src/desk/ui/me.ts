/** Who is in, and how far. Every answer that moves a stage carries the new `me`: whoever gets one hands it to `takeMe`. */
import type { UseQueryResult } from '@tanstack/react-query'
import { createContext, useContext } from 'react'
import type { Permission } from '../can.ts'
import { type Me, signInRoutes } from '../pages/sign-in/contract.ts'
import { answers, askAgain, useRead } from './asking.ts'
import { type Problem, watch } from './call.ts'

export type FullMe = Extract<Me, { stage: 'full' }>
export type Person = FullMe['person']

const key = [signInRoutes.me.path]
const current = (): Me | undefined => answers.getQueryData<Me>(key)

export const useMe = (): UseQueryResult<Me, Problem> => useRead(signInRoutes.me)
/**
 * The newer word on who she is. A question that is under way may have gone out with the session before this one, which ends
 * at the same moment: its answer would sign her out on her own screen.
 */
export const takeMe = (me: Me): void => {
  void answers.cancelQueries({ queryKey: key }, { revert: false })
  /** At once: what is asked next already needs the new token. */
  answers.setQueryData<Me>(key, me)
}
export const askMe = (): Promise<void> => askAgain(signInRoutes.me)

watch.token = () => {
  const me = current()
  return me && me.stage !== 'none' ? me.csrf : ''
}
watch.notIn = () => void askMe()

export const PersonContext = createContext<Person | undefined>(undefined)

/** The person who is signed in. Pages stand only where somebody is. */
export function usePerson(): Person {
  const person = useContext(PersonContext)
  if (!person) throw new Error('a page is shown although nobody is signed in')
  return person
}

/** Whether there is anything she may do of this kind: what a page shows. The server decides each time. */
export const useMay = (permission: Permission): boolean => usePerson().permissions.includes(permission)
