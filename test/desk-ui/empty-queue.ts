/** A desk where nobody waits: for journeys that are about something else. */
import { casesRoutes } from '#src/desk/pages/cases/contract.ts'
import { type Route, serve } from '#src/desk/route.ts'

export const emptyQueue: readonly Route[] = [
  serve(casesRoutes.list, async ({ desk }) => ({
    now: desk.now(),
    waiting: [],
    held: [],
    sizes: { waiting: 0, held: 0, ended: 0 },
    mine: { critical: 0, other: 0, most: { critical: 1, other: 2 }, pause: false },
  })),
  serve(casesRoutes.colleagues, async () => ({ colleagues: [] })),
  serve(casesRoutes.ended, async () => ({ cases: [], total: 0 })),
]
