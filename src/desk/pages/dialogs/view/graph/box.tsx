/** A step in the picture: its name, its first words, its marks, and where it leads outside of this dialog. */
import { Text } from '@mantine/core'
import IconAlertTriangle from '@tabler/icons-react/icons/IconAlertTriangle'
import IconHeadset from '@tabler/icons-react/icons/IconHeadset'
import IconUnlink from '@tabler/icons-react/icons/IconUnlink'
import { Handle, type Node, type NodeProps, Position } from '@xyflow/react'
import { createContext, use } from 'react'
import { useWords } from '../../../../ui/words.ts'
import type { StepSeen } from '../../contract.ts'
import { dialogName, verbName } from '../names.ts'
import { mostOutside, outsideOf } from './layout.ts'

export type BoxData = {
  step: StepSeen
  dialog: string
  start: boolean
  words: string
  language: string
  /** Found by the search: the one that is looked at, or one of them. */
  found: 'this' | 'one' | undefined
  /** The paths to a person are shown. */
  paths: boolean
  numbers: readonly string[]
}
export type StepNode = Node<BoxData, 'step'>

/** What a box may do. It stands beside the data, so that boxes are not drawn anew for it. */
export const Deeds = createContext<{
  open: (step: string) => void
  arrow: (from: string, key: string) => boolean
  seen: (step: string) => void
}>({ open: () => undefined, arrow: () => false, seen: () => undefined })

export const boxId = (step: string): string => `box-${step}`

export function StepBox({ data }: NodeProps<StepNode>) {
  const say = useWords()
  const { open, arrow, seen } = use(Deeds)
  const { step, dialog, start, words, language, found, paths, numbers } = data
  const outside = outsideOf(step, dialog)
  return (
    <>
      <Handle type="target" position={Position.Top} isConnectable={false} aria-hidden />
      <button
        type="button"
        id={boxId(step.step)}
        className="graph-box"
        data-critical={step.critical !== undefined || undefined}
        data-unreached={step.unreached}
        data-person={paths ? step.person : undefined}
        data-aside={(paths && step.person === undefined) || undefined}
        data-found={found}
        onClick={() => open(step.step)}
        onFocus={() => seen(step.step)}
        onKeyDown={(event) => {
          if (arrow(step.step, event.key)) event.preventDefault()
        }}
      >
        <span className="graph-name">
          {step.step}
          {start && <span className="graph-start"> · {say('graph.start')}</span>}
        </span>
        <span className="graph-words" lang={words === '' ? undefined : language}>
          {words || verbName(step.verb)}
        </span>
        {(step.person === 'here' || (paths && step.person)) && (
          <span className="graph-mark" data-of="person">
            <IconHeadset size={14} aria-hidden />
            {say(`graph.person.${step.person}`)}
          </span>
        )}
        {step.critical !== undefined && (
          <span className="graph-mark" data-of="critical">
            <IconAlertTriangle size={14} aria-hidden />
            {say(`dialogs.critical.${step.critical}`)}
          </span>
        )}
        {step.unreached && (
          <span className="graph-mark" data-of="unreached">
            <IconUnlink size={14} aria-hidden />
            {say('graph.unreached')}
          </span>
        )}
        {numbers.map((line) => (
          <span key={line} className="graph-numbers">
            {line}
          </span>
        ))}
        {outside.slice(0, mostOutside).map((lead) => (
          <span key={`${lead.dialog} ${lead.step} ${lead.option} ${lead.why}`} className="graph-outside">
            → {dialogName(lead.dialog)} · {lead.step}
          </span>
        ))}
        {outside.length > mostOutside && (
          <span className="graph-outside">{say('graph.more', { count: outside.length - mostOutside })}</span>
        )}
      </button>
      <Handle type="source" position={Position.Bottom} isConnectable={false} aria-hidden />
    </>
  )
}

/** What the marks mean, below the picture. */
export function Legend() {
  const say = useWords()
  return (
    <Text size="sm" c="dimmed" component="div" className="graph-legend">
      <span>
        <IconHeadset size={14} aria-hidden /> {say('graph.legend.person')}
      </span>
      <span>
        <IconAlertTriangle size={14} aria-hidden /> {say('graph.legend.critical')}
      </span>
      <span>
        <IconUnlink size={14} aria-hidden /> {say('graph.legend.unreached')}
      </span>
    </Text>
  )
}
