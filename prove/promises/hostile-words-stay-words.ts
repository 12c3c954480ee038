import type { Promised } from '../promise.ts'

export const hostileWordsStayWords: Promised = {
  id: 'P22',
  name: 'hostile-words-stay-words',
  says: 'Nothing anybody writes or is called acts in a counsellor’s browser.',
  figure: '0 scripts run, 0 violations of the content policy, 0 new elements, in every visible field',
  how: `Hostile names, words, answers and files are put in every visible field of the desk in a real Chromium, which counts scripts, policy reports and elements.`,
  suites: [
    'test/desk-ui/hostile-words.test.ts',
    'test/desk-ui/hostile-names.test.ts',
    'test/desk-ui/hostile-answers.test.ts',
    'test/chat-page/page.test.ts',
  ],
}
