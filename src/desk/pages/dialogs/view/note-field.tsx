/** A note for whoever translates a text, kept when the field is left. */
import { Text, Textarea } from '@mantine/core'
import { useEffect, useState } from 'react'
import { askAgain, useDeed } from '../../../ui/asking.ts'
import { Refusal } from '../../../ui/states.tsx'
import { useWords } from '../../../ui/words.ts'
import { wordsRoutes } from '../../words/contract.ts'
import { dialogsRoutes } from '../contract.ts'
import { partName } from './names.ts'
import type { TextPlace } from './text-field.tsx'

export function NoteField({ place, note, may }: { place: TextPlace; note: string; may: boolean }) {
  const say = useWords()
  const { dialog, step, part } = place
  const [typed, setTyped] = useState(note)
  const deed = useDeed(wordsRoutes.note, () => askAgain(dialogsRoutes.one))
  // What a colleague wrote meanwhile is shown, while nothing is being written here.
  useEffect(() => setTyped(note), [note])
  if (!may) return note === '' ? null : <Text size="sm">{note}</Text>
  return (
    <>
      <Textarea
        aria-label={`${step}, ${partName(part)}: ${say('translate.note')}`}
        autosize
        minRows={1}
        maxLength={500}
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onBlur={() => {
          if (typed.trim() !== note)
            void deed.run({ params: { dialog }, body: { step, part, was: note, now: typed.trim() } })
        }}
      />
      <Refusal problem={deed.problem} />
      {deed.busy && (
        <Text size="sm" c="dimmed" role="status">
          {say('dialogs.saving.saving')}
        </Text>
      )}
    </>
  )
}
