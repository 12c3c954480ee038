/** Words of mine on their way: shown at once, until the line itself has come, or it is known why it will not. */
import { Button, Group } from '@mantine/core'
import IconLock from '@tabler/icons-react/icons/IconLock'
import { useWords } from '../../../ui/words.ts'
import { refusalName } from './names.ts'
import type { One } from './one.ts'
import type { Outgoing } from './outgoing.ts'
import { dismiss } from './sender.ts'

export function OutgoingLine({ one, outgoing }: { one: One; outgoing: Outgoing }) {
  const say = useWords()
  const { kind, text, state, tries, why } = outgoing
  const note = kind === 'note'
  return (
    <div className={note ? 'note-line' : 'said mine'} data-outgoing={state}>
      {note && (
        <div className="note-title">
          <IconLock size={14} stroke={2} aria-hidden /> {say('cases.talk.note')}
        </div>
      )}
      <div className={note ? 'note-text' : 'bubble'}>
        <bdi>{text}</bdi>
      </div>
      <div className="said-foot" role={state === 'refused' ? 'alert' : undefined}>
        {state === 'refused' ? (
          <>
            <span className="send-mark refused">
              {say('cases.send.refused')}: {refusalName(why ?? '')}
            </span>
            <Group gap={4}>
              <Button size="compact-xs" variant="default" onClick={() => dismiss(one, outgoing, true)}>
                {say('cases.send.back')}
              </Button>
              <Button size="compact-xs" variant="subtle" onClick={() => dismiss(one, outgoing, false)}>
                {say('cases.send.dismiss')}
              </Button>
            </Group>
          </>
        ) : (
          <span className="send-mark waiting">
            {say(
              state === 'done' ? 'cases.send.stored' : tries > 0 ? 'cases.send.again' : 'cases.send.sending',
            )}
          </span>
        )}
      </div>
    </div>
  )
}
