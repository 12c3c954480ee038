/** My shift: how the desk calls me, how much I take, a break, and what I hand over before I go. */
import { Stack } from '@mantine/core'
import { useRef, useState } from 'react'
import { answers, useDeed, useRead } from '../../ui/asking.ts'
import { PageHead } from '../../ui/page-head.tsx'
import { Asked, Refusal } from '../../ui/states.tsx'
import { useWords } from '../../ui/words.ts'
import { type ShiftSettings, shiftRoutes } from './contract.ts'
import { Break } from './view/break.tsx'
import type { Change } from './view/change.ts'
import { HandOver } from './view/hand-over.tsx'
import { Load } from './view/load.tsx'
import { Quiet } from './view/quiet.tsx'
import { Sound } from './view/sound.tsx'

type Kept = { revision: number; settings: ShiftSettings }

export default function Shift() {
  const say = useWords()
  const kept = useRead(shiftRoutes.read)
  return (
    <Stack maw={640} gap="md">
      <PageHead title={say('pages.shift')} />
      <Asked of={kept}>{(answer) => <Settings kept={answer} />}</Asked>
    </Stack>
  )
}

/** Each switch is kept at once. Presses follow one another, so that a quick second one does not meet its own first. */
function Settings({ kept }: { kept: Kept }) {
  const show = (answer: Kept): void => void answers.setQueryData<Kept>([shiftRoutes.read.path], answer)
  const save = useDeed(shiftRoutes.change, show)
  const newest = useRef(kept)
  const queue = useRef(Promise.resolve())
  const [waiting, setWaiting] = useState<Partial<ShiftSettings>>({})
  if (kept.revision > newest.current.revision) newest.current = kept

  const change: Change = (changed) => {
    setWaiting((before) => ({ ...before, ...changed }))
    queue.current = queue.current.then(async () => {
      const { revision, settings } = newest.current
      const saved = await save.run({ body: { revision, settings: { ...settings, ...changed } } })
      if (saved) newest.current = saved
      // Refused: what is shown goes back to what holds, and the reason stands above.
      else await answers.invalidateQueries({ queryKey: [shiftRoutes.read.path] })
      setWaiting((before) => without(before, changed))
    })
  }
  const settings = { ...kept.settings, ...waiting }
  return (
    <>
      <Refusal problem={save.problem} />
      <Break until={settings.breakUntil} change={change} />
      <Sound on={settings.sound} change={change} />
      <Quiet quiet={settings.quiet} change={change} />
      <Load load={settings.load} change={change} />
      <HandOver />
    </>
  )
}

const without = (all: Partial<ShiftSettings>, gone: Partial<ShiftSettings>): Partial<ShiftSettings> =>
  Object.fromEntries(
    Object.entries(all).filter(([name, value]) => gone[name as keyof ShiftSettings] !== value),
  )
