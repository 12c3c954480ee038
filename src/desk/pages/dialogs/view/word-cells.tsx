/** What stands beside the words of a line: their state, the room that is left, and the terms they use. */
import { Button, Stack, Text } from '@mantine/core'
import { askAgain, useDeed } from '../../../ui/asking.ts'
import { Refusal } from '../../../ui/states.tsx'
import { sayCode, useWords } from '../../../ui/words.ts'
import { wordsRoutes } from '../../words/contract.ts'
import { type DialogSeen, dialogsRoutes, type TextSeen } from '../contract.ts'
import { languageName } from './names.ts'
import type { TextPlace } from './text-field.tsx'

/** In words: `missing`, `stale`, `unread` against the first language, `draft`, `read` by somebody who grew up with it. */
const stateOf = ({ state, read }: TextSeen) => (state === 'fresh' ? (read ? 'read' : 'draft') : state)

export function WordStates({
  place,
  texts,
  first,
  may,
}: {
  place: TextPlace
  texts: readonly TextSeen[]
  first: string
  may: (language: string) => boolean
}) {
  return (
    <Stack gap={6}>
      {texts.map((text) => (
        <State key={text.language} place={place} text={text} first={first} may={may(text.language)} />
      ))}
    </Stack>
  )
}

function State({
  place: { dialog, step, part },
  text,
  first,
  may,
}: {
  place: TextPlace
  text: TextSeen
  first: string
  may: boolean
}) {
  const say = useWords()
  const { language } = text
  const confirm = useDeed(dialogsRoutes.confirm, () => askAgain(dialogsRoutes.one))
  const read = useDeed(wordsRoutes.read, () => askAgain(dialogsRoutes.one))
  const state = stateOf(text)
  const sent = { params: { dialog }, body: { language, texts: [{ step, part }] } }
  const named = (what: string): string => `${step}, ${languageName(language)}: ${what}`
  return (
    <div>
      <Text size="sm" className={state === 'read' ? undefined : 'look studio-mark'} data-state={state}>
        {languageName(language)}: {say(`translate.states.${state}`)}
      </Text>
      {may && language !== first && (state === 'stale' || state === 'unread') && (
        <Button
          variant="subtle"
          size="compact-sm"
          className="studio-press"
          loading={confirm.busy}
          aria-label={named(say('translate.compared'))}
          onClick={() => void confirm.run(sent)}
        >
          {say('translate.compared')}
        </Button>
      )}
      {may && state === 'draft' && (
        <Button
          variant="subtle"
          size="compact-sm"
          className="studio-press"
          loading={read.busy}
          aria-label={named(say('translate.native'))}
          onClick={() => void read.run(sent)}
        >
          {say('translate.native')}
        </Button>
      )}
      <Refusal problem={confirm.problem ?? read.problem} />
    </div>
  )
}

/** The least of its messages on each channel: what is left there, or by how much it is too long. */
export function WordRoom({
  part,
  texts,
  room,
}: {
  part: string
  texts: readonly TextSeen[]
  room: DialogSeen['room']
}) {
  const label = part.startsWith('options.')
  return (
    <Stack gap={6}>
      {texts.map(({ language, bubbles }) => (
        <div key={language}>
          <Text size="sm" component="span" className="studio-room-line">
            {languageName(language)}
          </Text>
          {room.map((one) => {
            const left = (label ? one.label : one.text) - Math.max(0, ...bubbles.map(({ length }) => length))
            return (
              <Text
                key={one.channel}
                size="sm"
                component="span"
                className="studio-room-line"
                c={left < 0 ? 'var(--mantine-color-error)' : 'dimmed'}
              >
                {sayCode(`dialogs.phone.${one.channel}`) ?? one.channel} {left}
              </Text>
            )
          })}
        </div>
      ))}
    </Stack>
  )
}

export function Terms({ names, terms }: { names: readonly string[]; terms: DialogSeen['terms'] }) {
  const used = terms.filter(({ name }) => names.includes(name))
  if (used.length === 0) return null
  return (
    <dl className="studio-terms">
      {used.map(({ name, in: by, means }) => (
        <div key={name}>
          <dt>{Object.values(by).join(' · ')}</dt>
          {means !== undefined && <dd>{means}</dd>}
        </div>
      ))}
    </dl>
  )
}
