/** `itgel people`: the operator invites the first administrator, resets who lost everything, disables at once. */
import { parseArgs } from 'node:util'
import type { Config } from '../config.ts'
import type { Desk } from '../desk/desk.ts'
import { postNotice } from '../desk/notices.ts'
import { invitationLink } from '../desk/people/link.ts'
import type { Invitation } from '../desk/people/people.ts'
import { type KeptPerson, languageSchema, loginSchema, nameSchema } from '../desk/people/person.ts'
import { type Role, roles } from '../desk/people/roles.ts'
import { atDesk, deskOrigin } from './at-desk.ts'
import type { Command, Io } from './command.ts'

export const people: Command = {
  summary: 'Invite people to the desk, list, reset and disable them.',
  help: `itgel people list
itgel people invite --role <role> --login <login> --name <name> [--language mn]… [--child-safeguarding]
itgel people reset <login>
itgel people disable <login>

role      ${roles.join(', ')}; may be given several times
login     an e-mail address or a name to sign in with
name      what colleagues see
language  a language she speaks, mn or en …; for a translator the first one that is not mn is the one she translates

invite   prints a link, good once and for DESK_INVITATION_HOURS. Give it to her yourself, by a way you trust: whoever
         opens it first is her. With it she chooses a passphrase and a second step, or a passkey.
reset    for who lost passphrase, phone or passkey: all of them and every session are void at once, and a new link is
         printed. Make sure that it is her who asks.
disable  she is out within a second, everywhere. At least one administrator always stays.

Needs the server's REDIS_URL and SEAL_KEYS, and works whether the server runs or not. All of it is in the audit, as done
by "operator". Ends with 0 when it is done, with 1 when it could not be, with 2 when it was called wrongly.`,
  async run([what, ...args], io) {
    switch (what) {
      case 'list':
        return args.length === 0 ? atDesk(io, (desk) => list(desk, io)) : usage(io)
      case 'invite': {
        const wanted = readInvite(args)
        return typeof wanted === 'string'
          ? usage(io, wanted)
          : atDesk(io, (desk, config) => invite(desk, config, wanted, io))
      }
      case 'reset':
      case 'disable': {
        const [login, ...rest] = args
        if (login === undefined || rest.length > 0) return usage(io)
        return atDesk(io, async (desk, config) => {
          const kept = await desk.people.byLogin(login)
          if (!kept) {
            io.err('Nobody signs in with this name. `itgel people list` shows who does.')
            return 1
          }
          return what === 'reset' ? reset(desk, config, kept, io) : disable(desk, kept, io)
        })
      }
      default:
        return usage(io)
    }
  },
}

type Wanted = Parameters<Desk['people']['invite']>[0]

function readInvite(args: readonly string[]): Wanted | string {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        role: { type: 'string', multiple: true },
        login: { type: 'string' },
        name: { type: 'string' },
        language: { type: 'string', multiple: true },
        'child-safeguarding': { type: 'boolean' },
      },
    })
    const wanted = (values.role ?? []).map((name) => roles.find((role) => role === name) ?? name)
    const unknown = wanted.find((name) => !roles.some((role) => role === name))
    if (unknown !== undefined) return `There is no role "${unknown}". Known are: ${roles.join(', ')}.`
    if (wanted.length === 0) return 'Which role? For the first one: --role administrator'
    const login = loginSchema.safeParse(values.login)
    if (!login.success) return '--login: 3 to 120 characters without blanks, such as her e-mail address.'
    const name = nameSchema.safeParse(values.name ?? values.login)
    if (!name.success) return '--name: 1 to 60 characters, as colleagues shall see her.'
    const languages = values.language ?? ['mn']
    if (!languages.every((language) => languageSchema.safeParse(language).success))
      return '--language: two or three small letters, such as mn or en.'
    const translates = wanted.includes('translator') && languages.find((language) => language !== 'mn')
    return {
      login: login.data,
      name: name.data,
      roles: wanted as Role[],
      languages,
      childSafeguarding: values['child-safeguarding'] ?? false,
      ...(translates ? { translates } : {}),
    }
  } catch (error) {
    return error instanceof Error ? error.message : 'This cannot be read.'
  }
}

async function list(desk: Desk, io: Io): Promise<number> {
  const everybody = await desk.people.all()
  if (everybody.length === 0) {
    io.err('Nobody yet. The first: itgel people invite --role administrator --login <e-mail> --name <name>')
    return 0
  }
  for (const { value } of everybody.sort((a, b) => (a.value.login < b.value.login ? -1 : 1))) {
    const how = [
      ...(value.passphrase ? ['passphrase'] : []),
      ...(value.totp ? ['code'] : []),
      ...(value.passkeys.length > 0 ? [`${value.passkeys.length} passkeys`] : []),
    ]
    const seen = value.signedInAt ? new Date(value.signedInAt).toISOString().slice(0, 10) : 'never'
    io.out(
      [value.login, value.name, value.state, value.roles.join('+'), how.join('+') || '-', seen].join('\t'),
    )
  }
  return 0
}

async function invite(desk: Desk, config: Config, wanted: Wanted, io: Io): Promise<number> {
  const made = await desk.people.invite(wanted, 'operator')
  if (made === 'login-taken') {
    io.err('Somebody already signs in with this name. Choose another one, or reset her.')
    return 1
  }
  await postNotice(desk, 'people.changed', { id: made.kept.id })
  return hand(config, made.invitation, io)
}

async function reset(desk: Desk, config: Config, kept: KeptPerson, io: Io): Promise<number> {
  const made = await desk.people.inviteAgain(kept, 'operator')
  if (typeof made === 'string') return changedMeanwhile(io)
  await postNotice(desk, 'people.changed', { id: kept.id })
  return hand(config, made.invitation, io)
}

async function disable(desk: Desk, kept: KeptPerson, io: Io): Promise<number> {
  const done = await desk.people.disable(kept, 'operator')
  if (done === 'last-administrator') {
    io.err('She is the only administrator, and one must stay. Invite another first.')
    return 1
  }
  if (done === 'conflict') return changedMeanwhile(io)
  await postNotice(desk, 'people.changed', { id: kept.id })
  io.out('Done. She is out.')
  return 0
}

function hand(config: Config, invitation: Invitation, io: Io): number {
  io.out(invitationLink({ origin: deskOrigin(config) }, invitation))
  io.err(`Good once, until ${new Date(invitation.expiresAt).toISOString()}. Whoever opens it first is her.`)
  return 0
}

function changedMeanwhile(io: Io): number {
  io.err('Somebody changed her at the same moment. Run this again.')
  return 1
}

function usage(io: Io, problem?: string): number {
  if (problem) io.err(problem)
  io.err(
    'itgel people list | invite --role … --login … --name … | reset <login> | disable <login>     (--help says more)',
  )
  return 2
}
