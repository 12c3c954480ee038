import { serve } from '../../route.ts'
import { auditRoutes } from './contract.ts'

export const auditPage = [
  serve(auditRoutes.list, async ({ desk, query: { before, limit, who, act, kind, id } }) => {
    const [{ entries, next, length }, people] = await Promise.all([
      desk.audit.newest({
        before,
        limit,
        match: (entry) =>
          (who === undefined || entry.who === who) &&
          (act === undefined || entry.act === act) &&
          (kind === undefined || entry.kind === kind) &&
          (id === undefined || entry.id === id),
      }),
      desk.people.all(),
    ])
    const names = new Map(people.map((each) => [each.id, each.value.name]))
    const lines = entries.map(({ nonce: _, ...entry }) => {
      const name = names.get(entry.who)
      const about = entry.kind === 'person' && entry.id ? names.get(entry.id) : undefined
      return { ...entry, ...(name ? { name } : {}), ...(about ? { about } : {}) }
    })
    return { lines, length, ...(next === undefined ? {} : { next }) }
  }),
  serve(auditRoutes.verify, ({ desk }) => desk.audit.verify()),
]
