import type { Promised } from '../promise.ts'

export const hostileWordsStayWords: Promised = {
  id: 'P22',
  name: 'hostile-words-stay-words',
  says: 'Nothing anybody writes or is called acts in a counsellor’s browser.',
  not: 'A sheet with commas that a program parts at semicolons instead: what stands behind a semicolon begins a cell there.',
  figure:
    '0 scripts run, 0 violations of the content policy, 0 new elements, in every visible field; 0 cells of any export that begin like a formula',
  how: `Hostile names, words, answers and files are put in every visible field of the desk in a real Chromium, which counts scripts, policy reports and elements.
Every sheet that leaves the house is written with hostile cells: none may begin like a formula.`,
  suites: [
    'test/desk-ui/hostile-words.test.ts',
    'test/desk-ui/hostile-names.test.ts',
    'test/desk-ui/hostile-answers.test.ts',
    'test/chat-page/page.test.ts',
    'test/cases/exports.test.ts',
  ],
}
