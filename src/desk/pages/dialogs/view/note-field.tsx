/** A note for whoever translates a text, kept as it is typed. */
import { Text, Textarea } from '@mantine/core'
import { askAgain } from '../../../ui/asking.ts'
import { call } from '../../../ui/call.ts'
import { useWords } from '../../../ui/words.ts'
import { wordsRoutes } from '../../words/contract.ts'
import { dialogsRoutes } from '../contract.ts'
import { partName } from './names.ts'
import { NotKept } from './not-kept.tsx'
import { useKept } from './saving.ts'
import type { TextPlace } from './text-field.tsx'

export function NoteField({ place, note, may }: { place: TextPlace; note: string; may: boolean }) {
  const say = useWords()
  const { dialog, step, part } = place
  const kept = useKept(
    [dialog, step, part, 'note'].join('\n'),
    note === '' ? [] : [note],
    (_, [was = ''], [now = '']) =>
      call(wordsRoutes.note, { params: { dialog }, body: { step, part, was, now: now.trim() } }),
    { place, again: () => askAgain(dialogsRoutes.one) },
  )
  if (!may) return note === '' ? null : <Text size="sm">{note}</Text>
  return (
    <>
      <Textarea
        aria-label={`${step}, ${partName(part)}: ${say('translate.note')}`}
        autosize
        minRows={1}
        maxLength={500}
        value={kept.bubbles[0] ?? ''}
        onChange={(event) => kept.write([event.currentTarget.value])}
        onBlur={kept.flush}
      />
      {kept.state !== 'kept' && (
        <Text size="sm" c="dimmed" role="status">
          {say(`dialogs.saving.${kept.state}`)}
        </Text>
      )}
      <NotKept kept={kept} between={'\n\n'} />
    </>
  )
}
