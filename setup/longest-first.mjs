/**
 * Which suite begins first: the longest, so that no core waits for one at the end. A fresh clone has no times of its own, so those of
 * one run on two cores stand here. A figure that is old costs a little time and nothing else.
 */
import { relative } from 'node:path'
import { BaseSequencer } from 'vitest/node'
import { root } from './ready.mjs'

/** Seconds of suites that take ten or more, three at a time on two cores. */
const seconds = {
  'test/prove/every-promise.test.ts': 221,
  'test/journeys/line.test.ts': 210,
  'test/journeys/every-arrow.test.ts': 156,
  'test/chat-page/page.test.ts': 100,
  'test/desk-ui/pages.test.ts': 96,
  'test/desk-ui/studio-journey.test.ts': 93,
  'test/journeys/renewed-under-load.test.ts': 92,
  'test/desk-ui/conversation.test.ts': 91,
  'test/desk-ui/dialogs.test.ts': 87,
  'test/journeys/never-silent.test.ts': 85,
  'test/desk-ui/translators.test.ts': 84,
  'test/desk-ui/sign-in.test.ts': 79,
  'test/chat-page/screens.test.ts': 76,
  'test/journeys/whole-story.test.ts': 75,
  'test/cli/forget.test.ts': 68,
  'test/desk-ui/kept-text.test.ts': 65,
  'test/desk-ui/ways.test.ts': 61,
  'test/desk-ui/studio-house.test.ts': 61,
  'test/desk-ui/undo.test.ts': 56,
  'test/desk-ui/lock.test.ts': 54,
  'test/desk-ui/graph.test.ts': 48,
  'test/desk-ui/screening.test.ts': 43,
  'test/desk-ui/cases-look.test.ts': 43,
  'test/journeys/pictures.test.ts': 40,
  'test/desk-ui/rota.test.ts': 38,
  'test/desk-ui/net-gone.test.ts': 38,
  'test/desk-ui/people.test.ts': 36,
  'test/desk-ui/hostile-names.test.ts': 30,
  'test/journeys/person-comes.test.ts': 27,
  'test/config/image.test.ts': 24,
  'test/prove/regexes.test.ts': 22,
  'test/desk-ui/two-windows.test.ts': 22,
  'test/screening/bad-input.test.ts': 21,
  'test/desk-ui/hostile-answers.test.ts': 20,
  'test/screening/as-it-is-typed.test.ts': 18,
  'test/journeys/two-processes.test.ts': 18,
  'test/cli/channels.test.ts': 18,
  'test/desk-ui/rota-edit.test.ts': 16,
  'test/journeys/nothing-readable.test.ts': 15,
  'test/desk-ui/reports.test.ts': 13,
  'test/counselling/pager-calls.test.ts': 13,
  'test/journeys/nothing-readable-desk.test.ts': 12,
  'test/journeys/in-her-browser.test.ts': 12,
  'test/cli/check.test.ts': 12,
  'test/chat-page/weak-network.test.ts': 12,
  'test/screening/framing.test.ts': 11,
  'test/screening/evaluation.test.ts': 11,
  'test/cli/words.test.ts': 11,
  'test/cli/people.test.ts': 11,
}

export class LongestFirst extends BaseSequencer {
  async sort(suites) {
    const known = ({ moduleId }) => seconds[relative(root, moduleId).replaceAll('\\', '/')] ?? 0
    // Stable: those that are not named keep the order of Vitest, by their last time or their size.
    return [...(await super.sort(suites))].sort((a, b) => known(b) - known(a))
  }
}
