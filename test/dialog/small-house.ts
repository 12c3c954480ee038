/** The shipped house with one small dialog `tea` beside it, for tests that break something. */
import { compileHouse, type HouseFiles } from '#src/dialog/load.ts'
import { printProblem } from '#src/problems.ts'
import { files } from './house.ts'

export const teaSteps = `version: 1
start: offer
remembers:
  sweet: { type: yes_no, keep: dialog }
  cups: { type: number, keep: conversation }
steps:
  offer:
    ask:
      - { id: yes, set: { sweet: true }, go: thanks }
      - { id: no, go: thanks }
  thanks: { end: true }
`
export const teaWords = JSON.stringify(
  {
    offer: { text: 'Цай уух уу?', options: { yes: { label: 'Тийм' }, no: { label: 'Үгүй' } } },
    thanks: { text: 'За.' },
  },
  null,
  1,
)

/** `tea` is reached from the menu's `info`, which loses nothing the tests look at. */
const opened = (files['dialogs/welcome.yaml'] ?? '')
  .replace('{ id: info, go: info }', '{ id: info, go: tea }')
  .replace('{ id: danger, go: danger }', '{ id: danger, go: danger, set: { safe_to_write: false } }')
  .replace('{ id: call, go: numbers }', '{ id: call, go: info }')

export const teaFiles: HouseFiles = {
  ...files,
  'dialogs/welcome.yaml': opened,
  'dialogs/tea.yaml': teaSteps,
  'locales/mn/tea.json': teaWords,
  'locales/en/tea.json': teaWords,
}

export type Change = { steps?: string; mn?: string; en?: string; more?: HouseFiles }

export function teaHouse({ steps = teaSteps, mn = teaWords, en = teaWords, more = {} }: Change = {}) {
  return compileHouse({
    ...teaFiles,
    'dialogs/tea.yaml': steps,
    'locales/mn/tea.json': mn,
    'locales/en/tea.json': en,
    ...more,
  })
}

export const teaProblems = (change: Change): string[] => teaHouse(change).problems.map(printProblem)
