/** Names for ids, as this counsellor reads them; and the names of codes that come from the server. */
import { usePerson } from '../../../ui/me.ts'
import { say, sayCode, useLanguage } from '../../../ui/words.ts'
import { useColleagues } from './queue.ts'

export type NameOf = (id: string | undefined) => string

export function useNames(): NameOf {
  const me = usePerson()
  const { data } = useColleagues()
  useLanguage()
  return (id) => {
    if (id === undefined) return ''
    if (id === 'she') return say('cases.talk.she')
    if (id === 'itgel') return say('cases.talk.itgel')
    if (id === me.id) return say('cases.talk.me')
    return data?.colleagues.find((one) => one.id === id)?.name ?? say('cases.here.unknown')
  }
}

export const signalName = (label: string): string => sayCode(`signal.${label}`) ?? label
export const countryName = (code: string): string => sayCode(`cases.country.${code.toLowerCase()}`) ?? code
export const languageName = (code: string): string => sayCode(`languages.${code}`) ?? code
export const factName = (name: string): string => sayCode(`cases.fact.${name}`) ?? name
export function factValue(name: string, value: string | number | boolean): string {
  const code = String(value)
  if (name === 'country' && code !== 'other') return countryName(code)
  return sayCode(`cases.value.${code}`) ?? code
}
export const reasonName = (code: string): string => sayCode(`cases.reason.${code}`) ?? code
/** `not yours` as the server names it. */
export const refusalName = (code: string): string =>
  sayCode(`cases.refused.${code.replaceAll(' ', '_')}`) ?? sayCode(`problem.${code}`) ?? code
