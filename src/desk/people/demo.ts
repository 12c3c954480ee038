/**
 * For a first look: two counsellors, a supervisor, an editor and a translator, who sign in without a second step. Their passphrases are
 * drawn at the start and only ever printed in the terminal. Never in production, and only while nobody is there.
 */
import type { Desk } from '../desk.ts'
import { hashPassphrase } from './passphrase.ts'
import { type Person, personSchema } from './person.ts'
import type { Role } from './roles.ts'
import { randomLetters } from './second-step.ts'

const people: readonly {
  name: string
  login: string
  roles: Role[]
  languages: string[]
  child: boolean
  translates?: string
}[] = [
  { name: 'Сараа', login: 'saraa', roles: ['counsellor'], languages: ['mn'], child: false },
  { name: 'Номин', login: 'nomin', roles: ['counsellor'], languages: ['mn', 'en'], child: true },
  {
    name: 'Оюун',
    login: 'oyun',
    roles: ['supervisor', 'administrator'],
    languages: ['mn', 'en'],
    child: true,
  },
  { name: 'Билгүүн', login: 'bilguun', roles: ['editor'], languages: ['mn', 'en'], child: false },
  {
    name: 'Анударь',
    login: 'anudari',
    roles: ['translator'],
    languages: ['mn', 'en'],
    child: false,
    translates: 'en',
  },
]

export type DemoCredential = { login: string; passphrase: string; roles: readonly Role[] }

/** Who may sign in now; empty when somebody is there already. */
export async function demoPeople({ people: book, settings }: Desk): Promise<DemoCredential[]> {
  if (settings.production || (await book.all()).length > 0) return []
  return Promise.all(
    people.map(async ({ name, login, roles, languages, child, translates }) => {
      // 20 letters in groups of four: 99 bits, and easy to copy.
      const passphrase = randomLetters(20).replace(/(.{4})(?!$)/g, '$1-')
      const hashed = await hashPassphrase(passphrase)
      const invited = await book.invite(
        { login, name, roles, languages, childSafeguarding: child, ...(translates && { translates }) },
        'itgel',
      )
      const open =
        typeof invited === 'string' ? undefined : await book.openInvitation(invited.invitation.token)
      const become = (person: Person): Person =>
        personSchema.parse({ ...person, passphrase: hashed, demo: true })
      const joined = open ? await book.accept(open, become, ['demo']) : 'gone'
      return joined === 'gone' ? undefined : { login, passphrase, roles }
    }),
  ).then((made) => made.filter((each) => each !== undefined))
}
