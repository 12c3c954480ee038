/**
 * Which suite begins first: the longest, so that no core waits for one at the end. A fresh clone has no times of its own, so those of
 * one run on two cores stand here. A figure that is old costs a little time and nothing else.
 */
import { relative } from 'node:path'
import { BaseSequencer } from 'vitest/node'
import { root } from './ready.mjs'

/** Seconds of suites that take ten or more, three at a time on two cores. */
const seconds = {
  'test/prove/every-promise.test.ts': 354,
  'test/journeys/line.test.ts': 157,
  'test/journeys/every-arrow.test.ts': 128,
  'test/journeys/flood.test.ts': 106,
  'test/desk-ui/dialogs.test.ts': 105,
  'test/desk-ui/pages.test.ts': 105,
  'test/desk-ui/studio-house.test.ts': 94,
  'test/desk-ui/ways.test.ts': 94,
  'test/desk-ui/conversation.test.ts': 85,
  'test/desk-ui/graph.test.ts': 84,
  'test/desk-ui/rota.test.ts': 80,
  'test/desk-ui/translators.test.ts': 79,
  'test/journeys/whole-story.test.ts': 78,
  'test/chat-page/page.test.ts': 74,
  'test/chat-page/screens.test.ts': 72,
  'test/desk-ui/screening.test.ts': 70,
  'test/journeys/never-silent.test.ts': 70,
  'test/desk-ui/studio-journey.test.ts': 67,
  'test/journeys/renewed-under-load.test.ts': 66,
  'test/desk-ui/cases-look.test.ts': 65,
  'test/desk-ui/sign-in.test.ts': 65,
  'test/desk-ui/hostile-names.test.ts': 55,
  'test/cli/forget.test.ts': 54,
  'test/cli/check.test.ts': 53,
  'test/cli/channels.test.ts': 51,
  'test/cli/chat.test.ts': 49,
  'test/journeys/nothing-readable-desk.test.ts': 49,
  'test/cli/words.test.ts': 48,
  'test/desk-ui/people.test.ts': 44,
  'test/desk-ui/hostile-answers.test.ts': 40,
  'test/prove/regexes.test.ts': 40,
  'test/journeys/pictures.test.ts': 38,
  'test/dialog/broken-scripts.test.ts': 26,
  'test/screening/bad-input.test.ts': 26,
  'test/journeys/person-comes.test.ts': 24,
  'test/desk/can-cases.test.ts': 20,
  'test/prove/mutants.test.ts': 18,
  'test/store/records.test.ts': 18,
  'test/screening/rules.test.ts': 18,
  'test/journeys/nothing-readable.test.ts': 18,
  'test/desk-ui/reports.test.ts': 17,
  'test/dialog/from-everywhere.test.ts': 17,
  'test/bot/seam.test.ts': 16,
  'test/reports/exposes-nobody.test.ts': 16,
  'test/cli/commands.test.ts': 16,
  'test/desk-ui/hostile-words.test.ts': 15,
  'test/turn/any-case.test.ts': 15,
  'test/journeys/two-processes.test.ts': 15,
  'test/screening/evaluation.test.ts': 14,
  'test/cli/backup.test.ts': 14,
  'test/chat-page/third-language.test.ts': 14,
  'test/desk-ui/screening-engine.test.ts': 14,
  'test/counselling/pager-calls.test.ts': 14,
  'test/studio/judging.test.ts': 13,
  'test/cli/people.test.ts': 13,
  'test/store/model.test.ts': 12,
  'test/desk/sign-in.test.ts': 12,
  'test/studio/routes.test.ts': 12,
  'test/dialog/transcripts.test.ts': 12,
  'test/screening/noise.test.ts': 11,
  'test/counselling/rota.test.ts': 11,
  'test/studio/publishing.test.ts': 11,
  'test/bot/channel.test.ts': 11,
  'test/bot/loaded-late.test.ts': 11,
  'test/desk/frame.test.ts': 11,
  'test/journeys/in-her-browser.test.ts': 11,
  'test/dialog/any-script.test.ts': 10,
}

export class LongestFirst extends BaseSequencer {
  async sort(suites) {
    const known = ({ moduleId }) => seconds[relative(root, moduleId).replaceAll('\\', '/')] ?? 0
    // Stable: those that are not named keep the order of Vitest, by their last time or their size.
    return [...(await super.sort(suites))].sort((a, b) => known(b) - known(a))
  }
}
