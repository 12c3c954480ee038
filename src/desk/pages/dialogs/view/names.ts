/** How dialogs, parts and languages are called on the screen. */
import { usePerson } from '../../../ui/me.ts'
import { say, sayCode } from '../../../ui/words.ts'

/** What staff call it; a new one has its file's name until somebody gives it one. */
export const dialogName = (id: string): string => sayCode(`dialogs.name.${id}`) ?? id

/** What a change is of: a dialog, or a file beside them. */
export function placeName(of: string): string {
  const country = /^directory\/(.+)\.yaml$/.exec(of)?.[1]
  if (country !== undefined) return `${say('studio.directory')} · ${country}`
  const beside = {
    '.notes': 'translate.notes',
    '.glossary': 'translate.terms.title',
    'dialogs/_entries.yaml': 'studio.entries',
  } as const
  return Object.hasOwn(beside, of) ? say(beside[of as keyof typeof beside]) : dialogName(of)
}

export const languageName = (code: string): string => sayCode(`languages.${code}`) ?? code

export const verbName = (verb: string): string => sayCode(`dialogs.verb.${verb}`) ?? verb

/** `options.yes.label`: the answer "yes". */
export function partName(part: string): string {
  const [kind = '', name = ''] = part.split('.')
  if (kind === 'options') return say('dialogs.part.option', { name })
  if (kind === 'facts') return say('dialogs.part.fact', { name })
  if (kind === 'order') return say('dialogs.part.order')
  return kind === 'alt' ? say('dialogs.part.alt') : say('dialogs.part.text')
}

/** Most letters the smallest channel takes: a label, or a message. */
export const mostOf = (part: string): number => (part.startsWith('options.') ? 20 : 2000)

/** Whether she may change words of this language; the server decides each time. */
export function useMayWrite(): (language: string) => boolean {
  const { permissions, roles, translates } = usePerson()
  if (!permissions.includes('words.change')) return () => false
  return (language) => roles.includes('editor') || translates === language
}

/** Where the phone begins; `asked` counts, so that the same step can be asked for again. */
export type From = { dialog: string; step: string; asked: number }
