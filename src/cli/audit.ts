/** `itgel audit`: what staff did, and whether anybody touched the book. */
import { parseArgs } from 'node:util'
import { auditActs } from '../desk/audit-acts.ts'
import type { Desk } from '../desk/desk.ts'
import { atDesk } from './at-desk.ts'
import type { Command, Io } from './command.ts'

export const audit: Command = {
  summary: 'Show what staff did, and whether anybody touched the book.',
  help: `itgel audit verify [--since <head>]
itgel audit list [--limit <n>] [--person <login>] [--act <act>]

verify  goes over the whole chain: every entry holds the hash of the one before. Finds any entry that was changed,
        removed, put in or moved, and an end that was cut off. Prints the head. Write it down outside this machine now
        and then: with --since a later check also finds that the whole book was replaced by an older or a new one.
list    newest first: number, time (UTC), who, what, about whom. Ids and codes; no text of anybody is in it.

Needs the server's REDIS_URL and SEAL_KEYS. Ends with 0 when all is well, with 1 when the book was touched or could
not be read, with 2 when it was called wrongly.`,
  async run([what, ...args], io) {
    try {
      const { values } = parseArgs({
        args,
        options: {
          since: { type: 'string' },
          limit: { type: 'string' },
          person: { type: 'string' },
          act: { type: 'string' },
        },
      })
      const { since, limit = '100', person, act } = values
      if (what === 'verify' && (since === undefined || /^\d{1,12}:[A-Za-z0-9_-]{43}$/.test(since)))
        return await atDesk(io, (desk) => verify(desk, since, io))
      if (
        what === 'list' &&
        /^[1-9]\d{0,5}$/.test(limit) &&
        (act === undefined || auditActs.some((each) => each === act))
      )
        return await atDesk(io, (desk) => list(desk, { limit: Number(limit), person, act }, io))
    } catch (error) {
      // Options that do not exist are a wrong call; anything else is not.
      if (!(error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')))
        throw error
      io.err(error.message)
    }
    io.err(
      'itgel audit verify [--since <head>] | list [--limit <n>] [--person <login>] [--act <act>]     (--help says more)',
    )
    return 2
  },
}

const whyBroken: Readonly<Record<string, string>> = {
  changed: 'it, or the one before it, was changed or moved',
  missing: 'it is missing',
  added: 'it was put there by somebody else',
  cut: 'what came after it was cut off, or the mark of the end was changed',
  replaced: 'the book does not pass through the head you gave: it was replaced',
}

async function verify(desk: Desk, since: string | undefined, io: Io): Promise<number> {
  const { ok, length, head, broken } = await desk.audit.verify(since)
  if (!ok) {
    io.out(`Entry ${broken?.number}: ${whyBroken[broken?.why ?? ''] ?? 'it is broken'}.`)
    io.err('Somebody with access to the store touched the audit. Keep a copy of it, and find out who.')
    return 1
  }
  if (length === 0 && (await desk.people.all()).length > 0) {
    io.out('The book is empty although there are people: it was removed.')
    return 1
  }
  io.out(length === 0 ? 'The book is empty.' : `${length} entries, all in place. Head: ${head}`)
  return 0
}

async function list(
  desk: Desk,
  { limit, person, act }: { limit: number; person?: string | undefined; act?: string | undefined },
  io: Io,
): Promise<number> {
  const everybody = await desk.people.all()
  const logins = new Map(everybody.map(({ id, value }) => [id, value.login]))
  const wanted = person === undefined ? undefined : (await desk.people.byLogin(person))?.id
  if (person !== undefined && wanted === undefined) {
    io.err('Nobody signs in with this name. `itgel people list` shows who does.')
    return 1
  }
  let left = limit
  let before: number | undefined
  do {
    const { entries, next } = await desk.audit.newest({
      before,
      limit: left,
      match: (entry) =>
        (wanted === undefined || entry.who === wanted) && (act === undefined || entry.act === act),
    })
    for (const entry of entries) {
      const about = entry.kind === 'person' ? logins.get(entry.id ?? '') : entry.id
      const line = [
        String(entry.number),
        new Date(entry.at).toISOString(),
        logins.get(entry.who) ?? entry.who,
        entry.act,
      ]
      io.out([...line, entry.kind ?? '', about ?? '', entry.more?.join('+') ?? ''].join('\t').trimEnd())
    }
    left -= entries.length
    before = next
  } while (left > 0 && before !== undefined)
  return 0
}
