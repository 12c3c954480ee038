/**
 * Which suite begins first: the longest, so that no core waits for one at the end. A fresh clone has no times of its own, so those of
 * one run on two cores stand here. A figure that is old costs a little time and nothing else.
 */
import { relative } from 'node:path'
import Sequencer from '@jest/test-sequencer'
import { root } from './ready.mjs'

/** Seconds of suites that take ten or more, two at a time on two cores. */
const seconds = {
  'test/prove/every-promise.test.ts': 173,
  'test/journeys/line.test.ts': 155,
  'test/desk-ui/pages.test.ts': 133,
  'test/desk-ui/studio-house.test.ts': 130,
  'test/desk-ui/dialogs.test.ts': 116,
  'test/journeys/every-arrow.test.ts': 107,
  'test/desk-ui/translators.test.ts': 104,
  'test/journeys/flood.test.ts': 91,
  'test/desk-ui/studio-journey.test.ts': 89,
  'test/desk-ui/conversation.test.ts': 73,
  'test/desk-ui/graph.test.ts': 73,
  'test/desk-ui/screening.test.ts': 72,
  'test/desk-ui/ways.test.ts': 71,
  'test/desk-ui/rota.test.ts': 65,
  'test/journeys/never-silent.test.ts': 60,
  'test/journeys/whole-story.test.ts': 60,
  'test/cli/check.test.ts': 59,
  'test/desk-ui/cases-look.test.ts': 56,
  'test/chat-page/page.test.ts': 51,
  'test/desk-ui/sign-in.test.ts': 51,
  'test/chat-page/screens.test.ts': 45,
  'test/desk-ui/hostile-names.test.ts': 40,
  'test/cli/forget.test.ts': 38,
  'test/desk-ui/hostile-answers.test.ts': 36,
  'test/journeys/nothing-readable-desk.test.ts': 35,
  'test/desk-ui/people.test.ts': 34,
  'test/journeys/pictures.test.ts': 32,
  'test/cli/channels.test.ts': 29,
  'test/cli/words.test.ts': 24,
  'test/cli/chat.test.ts': 23,
  'test/dialog/broken-scripts.test.ts': 20,
  'test/counselling/rota.test.ts': 15,
  'test/journeys/nothing-readable.test.ts': 15,
  'test/desk-ui/reports.test.ts': 15,
  'test/counselling/ladder.test.ts': 14,
  'test/store/model.test.ts': 14,
  'test/journeys/two-processes.test.ts': 14,
  'test/reports/exposes-nobody.test.ts': 14,
  'test/counselling/pager-calls.test.ts': 13,
  'test/cases/channels-anything.test.ts': 13,
  'test/desk/frame.test.ts': 12,
  'test/cli/backup.test.ts': 12,
  'test/cli/people.test.ts': 12,
  'test/bot/seam.test.ts': 12,
  'test/desk/can-cases.test.ts': 12,
  'test/screening/bad-input.test.ts': 12,
  'test/cli/commands.test.ts': 12,
  'test/studio/routes.test.ts': 12,
  'test/desk-ui/hostile-words.test.ts': 11,
  'test/studio/files.test.ts': 11,
  'test/dialog/from-everywhere.test.ts': 10,
  'test/bot/channel.test.ts': 10,
  'test/screening/evaluation.test.ts': 10,
  'test/studio/publishing.test.ts': 10,
}

export default class LongestFirst extends Sequencer {
  async sort(tests) {
    const known = ({ path }) => seconds[relative(root, path).replaceAll('\\', '/')] ?? 0
    // Stable: those that are not named keep the order of Jest, by their last time or their size.
    return [...(await super.sort(tests))].sort((a, b) => known(b) - known(a))
  }
}
