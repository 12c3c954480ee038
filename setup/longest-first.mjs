/**
 * Which suite begins first: the longest, so that no core waits for one at the end. A fresh clone has no times of its own, so those of
 * one run on two cores stand here. A figure that is old costs a little time and nothing else.
 */
import { relative } from 'node:path'
import { BaseSequencer } from 'vitest/node'
import { root } from './ready.mjs'

/** Seconds of suites that take ten or more, three at a time on two cores. */
const seconds = {
  'test/journeys/line.test.ts': 221,
  'test/prove/every-promise.test.ts': 206,
  'test/journeys/every-arrow.test.ts': 128,
  'test/desk-ui/conversation.test.ts': 106,
  'test/journeys/never-silent.test.ts': 96,
  'test/desk-ui/pages.test.ts': 96,
  'test/desk-ui/studio-house.test.ts': 95,
  'test/desk-ui/dialogs.test.ts': 87,
  'test/journeys/renewed-under-load.test.ts': 85,
  'test/chat-page/page.test.ts': 84,
  'test/journeys/whole-story.test.ts': 65,
  'test/desk-ui/translators.test.ts': 65,
  'test/desk-ui/ways.test.ts': 62,
  'test/desk-ui/studio-journey.test.ts': 61,
  'test/chat-page/screens.test.ts': 61,
  'test/desk-ui/sign-in.test.ts': 59,
  'test/desk-ui/graph.test.ts': 59,
  'test/cli/forget.test.ts': 100,
  'test/desk-ui/kept-text.test.ts': 55,
  'test/desk-ui/undo.test.ts': 53,
  'test/desk-ui/lock.test.ts': 52,
  'test/cli/channels.test.ts': 48,
  'test/desk-ui/screening.test.ts': 45,

  'test/desk-ui/cases-look.test.ts': 44,
  'test/desk-ui/rota.test.ts': 43,
  'test/cli/words.test.ts': 43,
  'test/cli/check.test.ts': 43,
  'test/cli/chat.test.ts': 41,
  'test/journeys/pictures.test.ts': 35,
  'test/desk-ui/hostile-names.test.ts': 34,
  'test/desk-ui/people.test.ts': 31,
  'test/cli/commands.test.ts': 23,
  'test/desk-ui/rota-edit.test.ts': 22,
  'test/journeys/person-comes.test.ts': 21,
  'test/cli/people.test.ts': 21,
  'test/prove/regexes.test.ts': 19,
  'test/journeys/two-processes.test.ts': 18,
  'test/journeys/nothing-readable.test.ts': 17,
  'test/journeys/nothing-readable-desk.test.ts': 15,
  'test/screening/framing.test.ts': 14,
  'test/cli/backup.test.ts': 14,
  'test/screening/evaluation.test.ts': 13,
  'test/journeys/in-her-browser.test.ts': 13,
  'test/desk-ui/hostile-answers.test.ts': 13,
  'test/counselling/pager-calls.test.ts': 13,
  'test/config/image.test.ts': 13,
  'test/screening/bad-input.test.ts': 12,
  'test/desk-ui/reports.test.ts': 12,
  'test/bot/loaded-late.test.ts': 11,
  'test/cli/screen.test.ts': 10,
  'test/cli/report.test.ts': 10,
}

export class LongestFirst extends BaseSequencer {
  async sort(suites) {
    const known = ({ moduleId }) => seconds[relative(root, moduleId).replaceAll('\\', '/')] ?? 0
    // Stable: those that are not named keep the order of Vitest, by their last time or their size.
    return [...(await super.sort(suites))].sort((a, b) => known(b) - known(a))
  }
}
