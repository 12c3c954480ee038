/** Takes back what was done in the draft, and does it again: by a button, or by keys where nothing is being written. */
import { Button, Group } from '@mantine/core'
import { useRef } from 'react'
import { askAgain, useDeed, useRead } from '../../../ui/asking.ts'
import { useMay } from '../../../ui/me.ts'
import { useShortcut } from '../../../ui/shortcuts.tsx'
import { told } from '../../../ui/toast.ts'
import { useWords } from '../../../ui/words.ts'
import { pastRoutes } from '../../past/contract.ts'
import { dialogsRoutes } from '../contract.ts'
import { dialogName } from './names.ts'
import { inOrder } from './saving.ts'

/** What the key beside the space bar is called. */
const held = /Mac|iPhone|iPad/.test(navigator.platform) ? 'Meta' : 'Ctrl'

type Which = 'undo' | 'redo'

export function UndoButtons() {
  return useMay('words.change') ? <Buttons /> : null
}

function Buttons() {
  const say = useWords()
  const { data } = useRead(pastRoutes.read)
  const deed = useDeed(pastRoutes.take, async ({ result, dialog }) => {
    if (result === 'changed') told(say('past.changed'))
    if (result === 'done')
      told(dialog === undefined ? say('past.doneBeside') : say('past.done', { dialog: dialogName(dialog) }))
    // The next key counts as soon as this one is done: what is wrong now may take longer to find out.
    for (const route of [dialogsRoutes.draft, dialogsRoutes.list]) void askAgain(route)
    await Promise.all([askAgain(dialogsRoutes.one), askAgain(pastRoutes.read)])
  })
  /** Presses that count on each other. */
  const run = useRef(0)
  const take = (which: Which): Promise<void> => {
    const mine = run.current
    return inOrder(async () => {
      if (mine !== run.current) return
      const answer = await deed.run({ body: { which } })
      // What was pressed after it counted on it.
      if (answer?.result !== 'done') run.current++
    })
  }
  useShortcut(`${held}+KeyZ`, say('past.undo'), () => void take('undo'), true)
  useShortcut(
    held === 'Meta' ? 'Shift+Meta+KeyZ' : 'Ctrl+Shift+KeyZ',
    say('past.redo'),
    () => void take('redo'),
    true,
  )
  return (
    <Group gap="xs">
      <Button variant="default" mih={44} disabled={!data?.undo} onClick={() => void take('undo')}>
        {say('past.undo')}
      </Button>
      <Button variant="default" mih={44} disabled={!data?.redo} onClick={() => void take('redo')}>
        {say('past.redo')}
      </Button>
    </Group>
  )
}
