/**
 * A dialog as a picture, drawn from the script: steps, and the answers that lead from one to the other. It is looked at and
 * opened from; nothing is drawn by hand. React Flow sets its styles from the script that runs, which the page's policy allows.
 */
import '@xyflow/react/dist/base.css'
import './graph.css'
import { Button, Group, SegmentedControl, Stack, Switch, Text } from '@mantine/core'
import { MarkerType, ReactFlow, ReactFlowProvider, useReactFlow } from '@xyflow/react'
import { useCallback, useEffect, useMemo, useState } from 'react'
import { useLanguage, useWords } from '../../../../ui/words.ts'
import type { DialogSeen, StepSeen } from '../../contract.ts'
import { languageName } from '../names.ts'
import type { Numbers } from '../numbers.ts'
import { boxId, Deeds, Legend, StepBox, type StepNode } from './box.tsx'
import { type Drawn, draw, nextTo } from './layout.ts'
import { type WayEdge, WayLine } from './way.tsx'

const nodeTypes = { step: StepBox }
const edgeTypes = { way: WayLine }
/** Smaller nothing can be read, larger nothing more is seen. */
const zooms = { least: 0.1, most: 1.6, found: 0.9, legible: 0.5, phone: 0.75 }

type Parts = {
  seen: DialogSeen
  numbers: Numbers
  /** Steps that the search finds; undefined where nothing is searched for. */
  found: readonly string[] | undefined
  /** Counts how often the next one was asked for. */
  sought: number
  open: (step: string) => void
}

export default function GraphPane(parts: Parts) {
  return (
    <ReactFlowProvider>
      <Picture {...parts} />
    </ReactFlowProvider>
  )
}

const bubblesOf = (step: StepSeen, part: string, language: string): readonly string[] =>
  step.parts.find((one) => one.part === part)?.texts.find((text) => text.language === language)?.bubbles ?? []

function Picture({ seen, numbers, found, sought, open }: Parts) {
  const say = useWords()
  const read = useLanguage()
  const [language, setLanguage] = useState(
    seen.languages.find((one) => one === read) ?? seen.languages[0] ?? 'mn',
  )
  const [paths, setPaths] = useState(false)
  const { steps, dialog, start } = seen
  const drawn = useMemo(
    () =>
      draw(steps, dialog, {
        more: (step) => numbers.of(step).length,
        labelOf: (step, { option, why }) =>
          option === undefined
            ? why === undefined
              ? ''
              : say(`graph.why.${why}`)
            : (bubblesOf(step, `options.${option}.label`, language)[0] ?? option),
      }),
    [steps, dialog, language, numbers, say],
  )
  const at = found && found.length > 0 ? (found[sought % found.length] ?? found[0]) : undefined
  const nodes = useMemo(
    () =>
      drawn.boxes.map(
        ({ step, x, y, width, height }): StepNode => ({
          id: step.step,
          type: 'step',
          position: { x, y },
          width,
          height,
          draggable: false,
          domAttributes: { 'aria-roledescription': undefined },
          data: {
            step,
            dialog,
            start: step.step === start,
            words: bubblesOf(step, 'text', language)[0] ?? '',
            language,
            found: step.step === at ? 'this' : found?.includes(step.step) ? 'one' : undefined,
            paths,
            numbers: numbers.of(step.step),
          },
        }),
      ),
    [drawn, dialog, start, language, at, found, paths, numbers],
  )
  const edges = useMemo(() => edgesOf(drawn, language, paths), [drawn, language, paths])
  return (
    <Stack gap="sm">
      <Group gap="md">
        <SegmentedControl
          aria-label={say('graph.language')}
          value={language}
          onChange={setLanguage}
          data={seen.languages.map((value) => ({ value, label: languageName(value) }))}
        />
        <Switch
          label={say('graph.paths')}
          checked={paths}
          onChange={(event) => setPaths(event.currentTarget.checked)}
        />
        {found && (
          <Text size="sm" role="status">
            {found.length === 0
              ? say('dialogs.noneFound')
              : say('graph.found', { at: (sought % found.length) + 1, count: found.length })}
          </Text>
        )}
      </Group>
      <Canvas start={start} drawn={drawn} nodes={nodes} edges={edges} at={at} sought={sought} open={open} />
      <Legend />
    </Stack>
  )
}

function edgesOf({ boxes, ways }: Drawn, language: string, paths: boolean): WayEdge[] {
  const leads = new Set(boxes.flatMap(({ step }) => (step.person === undefined ? [] : [step.step])))
  return ways.map((way): WayEdge => {
    const path = paths && leads.has(way.from) && leads.has(way.to)
    return {
      id: `${way.from} ${way.to}`,
      type: 'way',
      source: way.from,
      target: way.to,
      markerEnd: { type: MarkerType.ArrowClosed, width: 16, height: 16, color: 'var(--graph-way)' },
      domAttributes: { 'aria-hidden': true },
      data: { way, language, path, aside: paths && !path },
    }
  })
}

type Shown = Pick<Parts, 'open' | 'sought'> & {
  start: string
  drawn: Drawn
  nodes: StepNode[]
  edges: WayEdge[]
  /** The step that was found, and is looked at. */
  at: string | undefined
}

function Canvas({ start, drawn, nodes, edges, at, sought, open }: Shown) {
  const say = useWords()
  const flow = useReactFlow<StepNode, WayEdge>()
  /** At least so near that it can be read. */
  const show = useCallback(
    (step: string | undefined): void => {
      const box = drawn.boxes.find((one) => one.step.step === step)
      if (!box) return
      const zoom = Math.max(zooms.found, flow.getZoom())
      void flow.setCenter(box.x + box.width / 2, box.y + box.height / 2, { zoom })
    },
    [drawn, flow],
  )
  // biome-ignore lint/correctness/useExhaustiveDependencies: shown when another one is found, not when the picture changes.
  useEffect(() => show(at), [at, sought])
  /** With its lines, which run beside the steps. */
  const fit = useCallback((): void => {
    const { width, height } = drawn
    void flow.fitBounds({ x: 0, y: 0, width, height }, { padding: 0.02 })
  }, [drawn, flow])
  /** All of it where it can be read so; on a phone it begins at its first step, and is moved by a finger. */
  const begin = useCallback((): void => {
    const frame = document.querySelector('.graph-frame')
    const [width, height] = [frame?.clientWidth ?? 0, frame?.clientHeight ?? 0]
    const first = drawn.boxes.find(({ step }) => step.step === start)
    if (!first || Math.min(width / drawn.width, height / drawn.height) >= zooms.legible) fit()
    else {
      const zoom = zooms.phone
      void flow.setCenter(first.x + first.width / 2, first.y + height / 2 / zoom - 24, { zoom })
    }
  }, [drawn, start, fit, flow])
  const deeds = useMemo(
    () => ({
      open,
      arrow(from: string, key: string): boolean {
        if (key !== 'ArrowUp' && key !== 'ArrowDown' && key !== 'ArrowLeft' && key !== 'ArrowRight')
          return false
        const next = nextTo(drawn.boxes, from, key)
        if (next !== undefined) document.getElementById(boxId(next))?.focus()
        return true
      },
      /** By key; whoever presses on it sees it already. */
      seen(step: string): void {
        if (document.getElementById(boxId(step))?.matches(':focus-visible')) show(step)
      },
    }),
    [open, drawn, show],
  )
  return (
    <Deeds value={deeds}>
      <div className="graph-frame card">
        <ReactFlow
          aria-label={say('graph.title')}
          nodes={nodes}
          edges={edges}
          nodeTypes={nodeTypes}
          edgeTypes={edgeTypes}
          nodesDraggable={false}
          nodesConnectable={false}
          nodesFocusable={false}
          edgesFocusable={false}
          elementsSelectable={false}
          disableKeyboardA11y
          deleteKeyCode={null}
          selectionKeyCode={null}
          multiSelectionKeyCode={null}
          panActivationKeyCode={null}
          zoomOnScroll={false}
          zoomOnDoubleClick={false}
          preventScrolling={false}
          minZoom={zooms.least}
          maxZoom={zooms.most}
          onInit={() => begin()}
          // Its makers ask that their name stays. Nothing is asked of them until somebody presses it, and then not from where.
          attributionPosition="bottom-right"
        />
      </div>
      <Group gap="xs">
        <Button variant="default" mih={44} onClick={() => void flow.zoomIn()}>
          {say('graph.larger')}
        </Button>
        <Button variant="default" mih={44} onClick={() => void flow.zoomOut()}>
          {say('graph.smaller')}
        </Button>
        <Button variant="default" mih={44} onClick={fit}>
          {say('graph.fit')}
        </Button>
      </Group>
    </Deeds>
  )
}
