/** Every entry leads to a dialog, has a code that tells nothing of her, and is opened only after she was greeted. */
import { didYouMean, type Problem, problemAt, problemAtKey } from '../../problems.ts'
import { otherEntry } from '../entries.ts'
import { firstDialog, refKey } from '../script.ts'
import { type Check, type Draft, everyStep, stepPath } from './check.ts'
import { tellingIn } from './lock-screen.ts'
import { createWalk, stepsFrom } from './walk/walk.ts'

export const entriesKnown: Check = (draft) => {
  const { entries } = draft
  if (!entries) return []
  const { source, words } = entries
  const { dialogs } = draft.script
  const ads = new Map<string, string>()
  const each = Object.entries(words).flatMap(([code, { dialog, ads: own = [] }]): Problem[] => [
    ...(code === otherEntry
      ? [
          problemAtKey(
            source,
            [code],
            `"${otherEntry}" stands for every code that is not here; choose another`,
          ),
        ]
      : []),
    ...tellingIn(code.replace(/[_-]/g, ' ')).map((word) =>
      problemAtKey(source, [code], `the code stands in the link, where anybody can read it, and has ${word}`),
    ),
    ...(dialog === undefined || (dialogs.has(dialog) && dialog !== firstDialog)
      ? []
      : [
          problemAt(
            source,
            [code, 'dialog'],
            dialog === firstDialog
              ? `everybody begins in "${firstDialog}"; leave "dialog" out, and she is led to the menu`
              : `opens "${dialog}", which is no dialog${didYouMean(dialog, dialogs.keys())}`,
          ),
        ]),
    ...own.flatMap((ad, index) => {
      const other = ads.get(ad)
      ads.set(ad, code)
      return other === undefined
        ? []
        : [problemAt(source, [code, 'ads', index], `"${ad}" already belongs to "${other}"`)]
    }),
  ])
  const opens = Object.values(words).some(({ dialog }) => dialog !== undefined)
  const opening = everyStep(draft).filter(({ step }) => step.verb === 'entry')
  const unopened =
    opens && opening.length === 0
      ? [problemAt(source, [], 'no step opens what is here: one of welcome needs { entry: menu }')]
      : []
  return [...each, ...unopened, ...tooEarly(draft)]
}

/** Before she chose a language and said whether she can write, nothing of her matter stands on her screen. */
function tooEarly(draft: Draft): Problem[] {
  const walk = createWalk(draft)
  const first = draft.script.dialogs.get(firstDialog)
  if (!first) return []
  const seen = stepsFrom(walk, walk.start({ dialog: firstDialog, step: first.start }, 'nothing'))
  return everyStep(draft)
    .filter(
      ({ dialog, name, step }) =>
        step.verb === 'entry' && seen.has(refKey({ dialog: dialog.id, step: name })),
    )
    .map(({ dialog, name }) =>
      problemAtKey(
        dialog.source,
        stepPath(name),
        'opens a dialog before she was asked anything: language and safety come first',
      ),
    )
}
