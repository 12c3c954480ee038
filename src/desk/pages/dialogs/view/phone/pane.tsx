/** Her phone beside the editor: the draft, played by the engine itself in this browser. Nothing of it is kept but what is saved. */
import './no-eval.ts'
import { Button, Group, SegmentedControl, Stack, Text, TextInput, Title } from '@mantine/core'
import { type FormEvent, useEffect, useMemo, useRef, useState } from 'react'
import type { DialogHouse } from '../../../../../dialog/load.ts'
import {
  newPhone,
  opens,
  type Phone,
  type PhoneChannel,
  phoneChannels,
  presses,
  remembered,
  speaks,
  standsAt,
  waits,
  writes,
} from '../../../../../studio/phone.ts'
import { askAgain, useRead } from '../../../../ui/asking.ts'
import { serverNow } from '../../../../ui/call.ts'
import { useNotice } from '../../../../ui/notices.ts'
import { Asked } from '../../../../ui/states.tsx'
import { useWords } from '../../../../ui/words.ts'
import { dialogsRoutes } from '../../contract.ts'
import { type From, languageName } from '../names.ts'
import { houseOf } from './engine.ts'
import { SaveStory } from './save-story.tsx'

export default function PhonePane({ from, close }: { from: From; close: () => void }) {
  const draft = useRead(dialogsRoutes.draftFiles)
  useNotice('dialogs.changed', () => void askAgain(dialogsRoutes.draftFiles))
  return (
    <Asked of={draft}>
      {({ number, changed }) => <Loaded number={number} changed={changed} from={from} close={close} />}
    </Asked>
  )
}

type Parts = {
  number: number
  changed: Readonly<Record<string, string | null>>
  from: From
  close: () => void
}

function Loaded({ number, changed, from, close }: Parts) {
  const say = useWords()
  const files = useRead(dialogsRoutes.files, { params: { number: String(number) } })
  return (
    <Asked of={files}>
      {(answer) => (
        <Ready
          files={answer.files}
          changed={changed}
          from={from}
          close={close}
          title={say('dialogs.phone.title')}
        />
      )}
    </Asked>
  )
}

function Ready({
  files,
  changed,
  from,
  close,
  title,
}: Omit<Parts, 'number'> & { files: Readonly<Record<string, string>>; title: string }) {
  const say = useWords()
  const house = useMemo(() => houseOf(files, changed), [files, changed])
  return (
    <Stack component="section" className="card studio-phone" p="md" gap="sm" aria-label={title}>
      <Group justify="space-between" gap="xs">
        <Title order={2} size="h5">
          {title}
        </Title>
        <Button variant="subtle" mih={44} onClick={close}>
          {say('do.close')}
        </Button>
      </Group>
      {house ? <Talk house={house} from={from} /> : <Text>{say('dialogs.phone.broken')}</Text>}
    </Stack>
  )
}

const minuteMs = 60_000

function Talk({ house, from }: { house: DialogHouse; from: From }) {
  const say = useWords()
  const [language, setLanguage] = useState(house.words.languages[0] ?? 'mn')
  const [phone, setPhone] = useState<Phone>(() => newPhone('messenger', serverNow()))
  const [text, setText] = useState('')
  const talk = useRef<HTMLDivElement>(null)
  const start = (channel: PhoneChannel): Phone => {
    const { dialog, step } = from
    const fresh = speaks(house, newPhone(channel, serverNow()), language)
    return standsAt(house, { ...fresh, bubbles: [] }, { dialog, step })
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: begun anew only when another step is asked for.
  useEffect(() => setPhone(start(phone.channel)), [from])
  const lines = phone.bubbles.length
  useEffect(() => {
    if (lines > 0 && talk.current) talk.current.scrollTop = talk.current.scrollHeight
  }, [lines])
  const last = phone.bubbles.findLastIndex(({ by }) => by === 'itgel')
  const { facts, place, person } = remembered(phone)
  const send = (event: FormEvent): void => {
    event.preventDefault()
    if (text.trim() === '') return
    setPhone(writes(house, phone, text.trim()))
    setText('')
  }
  return (
    <>
      <SegmentedControl
        aria-label={say('dialogs.phone.channel')}
        value={phone.channel}
        onChange={(channel) => setPhone(start(channel as PhoneChannel))}
        data={phoneChannels.map((value) => ({ value, label: say(`dialogs.phone.${value}`) }))}
      />
      <SegmentedControl
        aria-label={say('dialogs.phone.language')}
        value={language}
        onChange={(value) => {
          setLanguage(value)
          setPhone(speaks(house, phone, value))
        }}
        data={house.words.languages.map((value) => ({ value, label: languageName(value) }))}
      />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by key. */}
      <div ref={talk} className="studio-talk" role="log" aria-label={say('dialogs.phone.talk')} tabIndex={0}>
        {phone.bubbles.map(({ by, text: words, picture, choices }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a bubble is known by its place.
          <div key={at} className="studio-line" data-by={by}>
            {picture !== undefined && (
              <em className="studio-bubble">{say('dialogs.phone.picture', { alt: picture })}</em>
            )}
            <span className="studio-bubble" lang={language}>
              {words}
            </span>
            {choices.length > 0 && (
              <Group gap={6}>
                {choices.map((choice) => (
                  <Button
                    key={choice.value.option}
                    variant="default"
                    size="compact-sm"
                    // On Messenger what is offered goes with the next message; on the others it stays.
                    disabled={phone.channel === 'messenger' && at !== last}
                    onClick={() => setPhone(presses(house, phone, choice))}
                  >
                    {choice.title}
                  </Button>
                ))}
              </Group>
            )}
          </div>
        ))}
      </div>
      {phone.erased && <Text size="sm">{say('dialogs.phone.erased')}</Text>}
      <form onSubmit={send}>
        <Group gap="xs" align="flex-end" wrap="nowrap">
          <TextInput
            className="studio-find"
            label={say('dialogs.phone.write')}
            value={text}
            onChange={(event) => setText(event.currentTarget.value)}
          />
          <Button type="submit" mih={36} variant="default">
            {say('dialogs.phone.send')}
          </Button>
        </Group>
      </form>
      <Group gap="xs">
        <Button variant="default" mih={44} onClick={() => setPhone(start(phone.channel))}>
          {say('dialogs.phone.again', { step: from.step })}
        </Button>
        <Button
          variant="default"
          mih={44}
          onClick={() => setPhone(opens(house, newPhone(phone.channel, serverNow()), language))}
        >
          {say('dialogs.phone.beginning')}
        </Button>
        <Button variant="default" mih={44} onClick={() => setPhone(waits(house, phone, 15 * minuteMs))}>
          {say('dialogs.phone.wait')}
        </Button>
      </Group>
      <SaveStory phone={phone} dialog={from.dialog} />
      <details className="more">
        <summary>{say('dialogs.phone.remembered')}</summary>
        <Text size="sm">
          {place === undefined ? say('dialogs.phone.nowhere') : say('dialogs.phone.at', { place })}
        </Text>
        {facts.map(([fact, value]) => (
          <Text key={fact} size="sm">
            {fact}: {value}
          </Text>
        ))}
        <Text size="sm">
          {person === undefined
            ? say('dialogs.phone.noPerson')
            : say('dialogs.phone.person', {
                urgency: person.urgency,
                facts:
                  person.facts.map(([fact, value]) => `${fact} ${value}`).join(', ') ||
                  say('dialogs.nothing'),
              })}
        </Text>
      </details>
    </>
  )
}
