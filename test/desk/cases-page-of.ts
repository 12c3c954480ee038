/** The pages of cases at a helpdesk, with cases that a test plays itself. */
import type { Cases } from '#src/desk/cases.ts'
import { casesPage } from '#src/desk/pages/cases/server.ts'
import { createWords } from '#src/locale/words.ts'

export const casesPageOf = (cases: Partial<Cases>) =>
  casesPage({
    cases: cases as Cases,
    here: { all: async () => new Set<string>(), start: () => undefined, stop: () => undefined },
    media: async () => 'gone',
    atHand: () => ({ words: createWords({}, ['mn']), directory: [], demo: true }),
    replies: () => ({ groups: [], replies: [] }),
    most: () => 4000,
    actName: (_, person, act) => `${person}/${act}`,
  })
