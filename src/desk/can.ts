/**
 * Who may do what, and in which state: one table, and nothing is allowed that is not in it. Every route and every notice
 * names one of these permissions. Runs in the browser too, so that the desk shows only what may be pressed; the server
 * decides.
 */
import type { Role } from './people/roles.ts'

/** How a conversation stands with people. Source: issue "a person comes", the queue. */
export const caseStates = ['bot', 'offered', 'claimed', 'left', 'closed'] as const
export type CaseState = (typeof caseStates)[number]

/** What somebody has to do with a case: owns it, has joined it, was asked to join or was offered it, or nothing. */
export const relations = ['owner', 'joined', 'asked', 'none'] as const
export type Relation = (typeof relations)[number]

type Rule = {
  roles: readonly Role[]
  /** Only to a case this person has to do with so. */
  relations?: readonly Relation[]
  /** Only while the case stands so. */
  states?: readonly CaseState[]
  /** Only to the one language she translates. */
  ownLanguage?: true
}

const everybody: readonly Role[] = ['counsellor', 'supervisor', 'editor', 'administrator', 'translator']
const counselling: readonly Role[] = ['counsellor', 'supervisor']
const supervisor: readonly Role[] = ['supervisor']
const editor: readonly Role[] = ['editor']
const administrator: readonly Role[] = ['administrator']
const afterwards: readonly CaseState[] = ['claimed', 'left', 'closed']
/** While only the bot talks with her, nobody reads along. */
const asked: readonly CaseState[] = ['offered', ...afterwards]

export const table = {
  /** What needs no sign-in: signing in itself. */
  'desk.enter': 'anybody',
  /** One's own account: who am I, passkeys, signing out. */
  self: [{ roles: everybody }],
  /** Cards without text: who waits, how long, how urgent. */
  'cases.list': [{ roles: counselling }],
  /** Everything of a case: her words too. */
  'cases.read': [
    { roles: counselling, relations: ['owner', 'joined'], states: afterwards },
    { roles: supervisor, states: asked },
  ],
  'cases.take': [{ roles: counselling, states: ['offered'] }],
  /** Writing to her. */
  'cases.write': [{ roles: counselling, relations: ['owner'], states: ['claimed'] }],
  'cases.transfer': [
    { roles: counselling, relations: ['owner'], states: ['claimed'] },
    { roles: supervisor, states: ['claimed'] },
  ],
  /** When she left, it is over by itself. */
  'cases.close': [
    { roles: counselling, relations: ['owner'], states: ['claimed'] },
    { roles: supervisor, states: ['offered', 'claimed'] },
  ],
  /** Asking a colleague to read along. */
  'cases.ask': [
    { roles: counselling, relations: ['owner'], states: ['claimed'] },
    { roles: supervisor, states: ['claimed'] },
  ],
  'cases.join': [
    { roles: counselling, relations: ['asked'], states: ['claimed'] },
    { roles: supervisor, relations: ['asked', 'none'], states: ['claimed'] },
  ],
  'cases.note': [
    { roles: counselling, relations: ['owner', 'joined'], states: afterwards },
    { roles: supervisor, states: afterwards },
  ],
  'rota.read': [{ roles: ['counsellor', 'supervisor', 'administrator'] }],
  'rota.change': [{ roles: supervisor }],
  'people.read': [{ roles: ['supervisor', 'administrator'] }],
  'people.change': [{ roles: administrator }],
  'channels.read': [{ roles: ['supervisor', 'administrator'] }],
  'audit.read': [{ roles: ['supervisor', 'administrator'] }],
  'dialogs.read': [{ roles: ['editor', 'supervisor', 'translator'] }],
  'dialogs.change': [{ roles: editor }],
  /** Consent to what is safety-critical: a second person, and one who answers for the line. */
  'dialogs.approve': [{ roles: supervisor }],
  'dialogs.publish': [{ roles: editor }],
  /** One's own draft: it holds only what she may write. */
  'drafts.own': [{ roles: ['editor', 'supervisor', 'translator'] }],
  'words.change': [{ roles: editor }, { roles: ['translator'], ownLanguage: true }],
  'directory.change': [{ roles: editor }],
  /** The ready replies of counsellors. */
  'replies.change': [{ roles: ['editor', 'supervisor'] }],
  /** How fast people come, where they are missed: no fact of hers. */
  'reports.service': [{ roles: ['counsellor', 'supervisor', 'administrator'] }],
  'reports.read': [{ roles: ['supervisor', 'administrator'] }],
  'reports.export': [{ roles: supervisor }],
  /** What Itgel hears, rule by rule, and trying a sentence: nothing of anybody. */
  'screening.read': [{ roles: everybody }],
  /** One's own shift: sound, quiet hours, how many cases. */
  'shift.own': [{ roles: counselling }],
} as const satisfies Record<string, readonly Rule[] | 'anybody'>

export type Permission = keyof typeof table
export const permissions = Object.keys(table) as Permission[]

/** Who asks. `undefined`: nobody is signed in. */
export type Actor = { id: string; roles: readonly Role[]; translates?: string | undefined }
/** What it is about, as far as the rule may ask. */
export type About = {
  owner?: string | undefined
  joined?: readonly string[] | undefined
  asked?: readonly string[] | undefined
  state?: CaseState | undefined
  language?: string | undefined
}

export const relationTo = (actor: Actor, about: About): Relation => {
  if (about.owner === actor.id) return 'owner'
  if (about.joined?.includes(actor.id)) return 'joined'
  return about.asked?.includes(actor.id) ? 'asked' : 'none'
}

/** Whether this person may do this to this. What a rule asks and `about` does not tell is not allowed. */
export function can(actor: Actor | undefined, permission: Permission, about: About = {}): boolean {
  const rules: readonly Rule[] | 'anybody' = table[permission]
  if (rules === 'anybody') return true
  if (!actor) return false
  return rules.some(
    (rule) =>
      rule.roles.some((role) => actor.roles.includes(role)) &&
      (!rule.relations || rule.relations.includes(relationTo(actor, about))) &&
      (!rule.states || (about.state !== undefined && rule.states.includes(about.state))) &&
      (!rule.ownLanguage || (about.language !== undefined && about.language === actor.translates)),
  )
}

/** Whether there is anything this person may do it to: what a menu shows, and what is refused before anything is looked up. */
export function couldEver(actor: Actor | undefined, permission: Permission): boolean {
  const rules: readonly Rule[] | 'anybody' = table[permission]
  if (rules === 'anybody') return true
  return actor !== undefined && rules.some((rule) => rule.roles.some((role) => actor.roles.includes(role)))
}
