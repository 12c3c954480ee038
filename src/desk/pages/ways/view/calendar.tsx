/** The secret address of my shifts: shown once, made anew, taken back. */
import { Button, Code, Group, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { askAgain, useDeed } from '../../../ui/asking.ts'
import { Confirm } from '../../../ui/confirm.tsx'
import { CopyButton } from '../../../ui/copy-button.tsx'
import { Refusal } from '../../../ui/states.tsx'
import { told } from '../../../ui/toast.ts'
import { useWords } from '../../../ui/words.ts'
import { type MyWays, waysRoutes } from '../contract.ts'
import { Section } from './section.tsx'

export function Calendar({ mine: { calendar } }: { mine: MyWays }) {
  const say = useWords()
  const [link, setLink] = useState<string>()
  const [asked, setAsked] = useState<'renew' | 'end'>()
  const make = useDeed(waysRoutes.calendar, async (made) => {
    setAsked(undefined)
    setLink(made.link)
    await askAgain(waysRoutes.read)
  })
  const end = useDeed(waysRoutes.noCalendar, async () => {
    setAsked(undefined)
    setLink(undefined)
    told(say('ways.calendarEnded'))
    await askAgain(waysRoutes.read)
  })
  const chosen = asked === 'end' ? end : make
  return (
    <Section title={say('ways.calendar')}>
      <Text size="sm" c="dimmed">
        {say('ways.calendarIs')}
      </Text>
      <div role="status">
        {link === undefined ? (
          <Text>{say(calendar ? 'ways.calendarOn' : 'ways.calendarOff')}</Text>
        ) : (
          <Stack gap="xs">
            <Code block className="secret">
              {link}
            </Code>
            <Text>{say('ways.calendarOnce')}</Text>
            <Group>
              <CopyButton text={link} label={say('ways.calendarCopy')} />
            </Group>
          </Stack>
        )}
      </div>
      {asked === undefined && <Refusal problem={make.problem} />}
      <Group gap="sm">
        <Button
          variant="default"
          mih={44}
          loading={make.busy}
          onClick={() => (calendar ? setAsked('renew') : void make.run())}
        >
          {say(calendar ? 'ways.calendarRenew' : 'ways.calendarNew')}
        </Button>
        {calendar && (
          <Button variant="default" mih={44} onClick={() => setAsked('end')}>
            {say('ways.calendarEnd')}
          </Button>
        )}
      </Group>
      <Confirm
        open={asked !== undefined}
        title={say('ways.calendar')}
        what={say(asked === 'end' ? 'ways.calendarWillEnd' : 'ways.calendarWillRenew')}
        label={say(asked === 'end' ? 'ways.calendarEnd' : 'ways.calendarRenew')}
        busy={chosen.busy}
        problem={chosen.problem}
        go={() => void chosen.run()}
        close={() => {
          chosen.forget()
          setAsked(undefined)
        }}
      />
    </Section>
  )
}
