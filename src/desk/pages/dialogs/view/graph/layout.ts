/** Where the steps and ways of a dialog stand when it is drawn: steps from above to below, as they are come to. */
import { Graph, layout } from '@dagrejs/dagre'
import type { StepSeen } from '../../contract.ts'

export type Box = { step: StepSeen; x: number; y: number; width: number; height: number }
/** A way within the dialog. `option` and `why`: see `leadsOf`; several ways between the same two are one line. */
export type Way = {
  from: string
  to: string
  labels: readonly string[]
  points: readonly { x: number; y: number }[]
  at: { x: number; y: number }
}
export type Drawn = { boxes: readonly Box[]; ways: readonly Way[]; width: number; height: number }

export const boxWidth = 232
const lineHeight = 18
/** Name, two lines of words, and what surrounds them. */
const bareHeight = 90
export const mostOutside = 3

/** Ways to other dialogs are written in the box, or all lines would run to the menu. */
export const outsideOf = ({ leads }: StepSeen, dialog: string): StepSeen['leads'] =>
  leads.filter((lead) => lead.dialog !== dialog)

/** So many lines are written below the words. */
const linesOf = (step: StepSeen, dialog: string, more: number): number =>
  Math.min(outsideOf(step, dialog).length, mostOutside + 1) +
  [step.critical, step.person, step.unreached].filter((mark) => mark !== undefined).length +
  more

/** Of twenty countries that lead to one step the first few are enough: the card has all of them. */
const mostLabels = 4
const fewOf = (labels: readonly string[]): string[] =>
  labels.length <= mostLabels
    ? [...labels]
    : [...labels.slice(0, mostLabels - 1), `+${labels.length - mostLabels + 1}`]

const labelWidth = (label: string): number => Math.min(180, 12 + label.length * 7)

export function draw(
  steps: readonly StepSeen[],
  dialog: string,
  {
    labelOf,
    more,
  }: {
    labelOf: (step: StepSeen, lead: StepSeen['leads'][number]) => string
    /** Lines of numbers in each box. */
    more: (step: string) => number
  },
): Drawn {
  const graph = new Graph()
  graph.setGraph({ rankdir: 'TB', nodesep: 28, ranksep: 44, marginx: 12, marginy: 12 })
  graph.setDefaultEdgeLabel(() => ({}))
  for (const step of steps)
    graph.setNode(step.step, {
      width: boxWidth,
      height: bareHeight + linesOf(step, dialog, more(step.step)) * lineHeight,
    })
  const labels = new Map<string, { from: string; to: string; labels: string[] }>()
  for (const step of steps)
    for (const lead of step.leads) {
      if (lead.dialog !== dialog || !graph.hasNode(lead.step)) continue
      const key = `${step.step}\n${lead.step}`
      const way = labels.get(key) ?? { from: step.step, to: lead.step, labels: [] }
      const label = labelOf(step, lead)
      if (label !== '') way.labels.push(label)
      labels.set(key, way)
    }
  for (const way of labels.values()) way.labels = fewOf(way.labels)
  for (const { from, to, labels: said } of labels.values())
    graph.setEdge(from, to, {
      width: Math.max(0, ...said.map(labelWidth)),
      height: said.length * lineHeight,
      labelpos: 'c',
    })
  layout(graph)
  const { width = 0, height = 0 } = graph.graph() as { width?: number; height?: number }
  return {
    width,
    height,
    boxes: steps.map((step) => {
      const { x, y, width: wide, height: high } = graph.node(step.step)
      return { step, x: x - wide / 2, y: y - high / 2, width: wide, height: high }
    }),
    ways: [...labels.values()].map(({ from, to, labels: said }) => {
      const { points, x, y } = graph.edge(from, to)
      const middle = points[Math.floor(points.length / 2)] ?? { x: 0, y: 0 }
      return { from, to, labels: said, points, at: { x: x ?? middle.x, y: y ?? middle.y } }
    }),
  }
}

/** A soft line through the points. */
export function lineThrough(points: Way['points']): string {
  const [first, ...rest] = points
  if (!first) return ''
  const parts = [`M ${first.x} ${first.y}`]
  for (const [at, point] of rest.entries()) {
    const next = rest[at + 1]
    if (!next) parts.push(`L ${point.x} ${point.y}`)
    else parts.push(`Q ${point.x} ${point.y} ${(point.x + next.x) / 2} ${(point.y + next.y) / 2}`)
  }
  return parts.join(' ')
}

/** The step that lies next in this direction, for whoever goes by arrows. */
export function nextTo(
  boxes: readonly Box[],
  from: string,
  key: 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight',
): string | undefined {
  const here = boxes.find(({ step }) => step.step === from)
  if (!here) return undefined
  const middle = ({ x, y, width, height }: Box) => ({ x: x + width / 2, y: y + height / 2 })
  const at = middle(here)
  const sign = key === 'ArrowUp' || key === 'ArrowLeft' ? -1 : 1
  const upright = key === 'ArrowUp' || key === 'ArrowDown'
  const ranked = boxes.flatMap((box) => {
    const to = middle(box)
    const along = sign * (upright ? to.y - at.y : to.x - at.x)
    const across = Math.abs(upright ? to.x - at.x : to.y - at.y)
    return along > 1 ? [{ step: box.step.step, far: along + across * 2 }] : []
  })
  return ranked.sort((a, b) => a.far - b.far)[0]?.step
}
