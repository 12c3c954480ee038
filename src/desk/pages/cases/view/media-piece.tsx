/**
 * A photo or a voice message of hers. Nothing is fetched before it is asked for; a photo comes blurred, and is seen by a
 * second press. It is not kept anywhere.
 */
import { Button, Text } from '@mantine/core'
import { useState } from 'react'
import { addressOf } from '../../../ui/call.ts'
import { useWords } from '../../../ui/words.ts'
import { casesRoutes, type DeskLine } from '../contract.ts'
import type { One } from './one.ts'

export function MediaPiece({ one: { channel, id }, line }: { one: One; line: DeskLine }) {
  const say = useWords()
  const [asked, setAsked] = useState<'no' | 'blurred' | 'seen' | 'gone'>('no')
  const address = addressOf(casesRoutes.media.path, { channel, id, line: line.number })
  const photo = line.media === 'photo'
  if (asked === 'gone') return <Text size="sm">{say('cases.media.gone')}</Text>
  if (asked === 'no') {
    return (
      <Button size="xs" variant="default" onClick={() => setAsked('blurred')}>
        {say(photo ? 'cases.media.look' : 'cases.media.listen')}
      </Button>
    )
  }
  if (!photo) {
    return (
      // biome-ignore lint/a11y/useMediaCaption: nobody has written down what she says.
      <audio controls src={address} onError={() => setAsked('gone')} className="her-voice" />
    )
  }
  return (
    <button
      type="button"
      className={`her-photo ${asked}`}
      aria-label={say(asked === 'seen' ? 'cases.media.blur' : 'cases.media.unblur')}
      onClick={() => setAsked(asked === 'seen' ? 'blurred' : 'seen')}
    >
      <img src={address} alt={say('cases.media.photo')} onError={() => setAsked('gone')} />
      {asked === 'blurred' && <span>{say('cases.media.unblur')}</span>}
    </button>
  )
}
