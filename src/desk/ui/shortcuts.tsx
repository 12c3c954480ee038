/**
 * Keys. Named by where they lie (`Alt+Digit1`, `Alt+KeyN`), not by what they write, because the same key writes another
 * letter in a Mongolian layout. Whatever is on now stands in the list that `?` opens.
 */
import { Kbd, Table } from '@mantine/core'
import { useEffect, useRef, useSyncExternalStore } from 'react'
import { Dialog } from './dialog.tsx'
import { useWords } from './words.ts'

type Shortcut = { keys: string; what: string; act: () => void; notInText: boolean }

let on: readonly Shortcut[] = []
const lookers = new Set<() => void>()
function become(next: readonly Shortcut[]): void {
  on = next
  for (const look of lookers) look()
}

function keysOf(event: KeyboardEvent): string {
  const held = [
    event.ctrlKey && 'Ctrl',
    event.altKey && 'Alt',
    event.shiftKey && 'Shift',
    event.metaKey && 'Meta',
  ]
  return [...held.filter((key) => key !== false), event.code].join('+')
}

const inText = ({ target }: Event): boolean =>
  target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]') !== null

window.addEventListener('keydown', (event) => {
  if (event.defaultPrevented || event.isComposing || document.documentElement.hasAttribute('data-locked'))
    return
  const found = on.findLast(({ keys }) => keys === keysOf(event))
  if (!found || (found.notInText && inText(event))) return
  event.preventDefault()
  // A key that is held down was pressed once.
  if (!event.repeat) found.act()
})

/**
 * On while the component is shown. `what`: in the words of the person. No single letters: they would be typed by accident.
 * `notInText`: where something is being written the keys are the browser's own.
 */
export function useShortcut(keys: string, what: string, act: () => void, notInText = false): void {
  const newest = useRef(act)
  useEffect(() => {
    newest.current = act
  })
  useEffect(() => {
    const mine: Shortcut = { keys, what, act: () => newest.current(), notInText }
    become([...on, mine])
    return () => become(on.filter((each) => each !== mine))
  }, [keys, what, notInText])
}

const inWords = (keys: string): string[] => keys.split('+').map((key) => key.replace(/^(Digit|Key)/, ''))

/** The list, opened by `?` where nothing is being written, or from the menu of the person. */
export function ShortcutsHelp({ open, setOpen }: { open: boolean; setOpen: (open: boolean) => void }) {
  const say = useWords()
  const all = useSyncExternalStore(
    (look) => {
      lookers.add(look)
      return () => lookers.delete(look)
    },
    () => on,
  )
  useEffect(() => {
    const ask = (event: KeyboardEvent): void => {
      if (event.key === '?' && !inText(event)) setOpen(true)
    }
    window.addEventListener('keydown', ask)
    return () => window.removeEventListener('keydown', ask)
  }, [setOpen])
  return (
    <Dialog opened={open} onClose={() => setOpen(false)} title={say('shell.shortcuts')}>
      <Table verticalSpacing="xs">
        <Table.Tbody>
          {[...all, { keys: '?', what: say('shell.shortcuts') }, { keys: 'Esc', what: say('do.close') }].map(
            ({ keys, what }) => (
              <Table.Tr key={keys}>
                <Table.Td>{what}</Table.Td>
                <Table.Td ta="right">
                  {inWords(keys).map((key) => (
                    <Kbd key={key} ml={4}>
                      {key}
                    </Kbd>
                  ))}
                </Table.Td>
              </Table.Tr>
            ),
          )}
        </Table.Tbody>
      </Table>
    </Dialog>
  )
}
