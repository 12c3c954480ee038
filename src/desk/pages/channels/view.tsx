/** The one alarm place: what is wrong and what to do first, then each channel, the store, languages, numbers to dial. */
import { Stack, Text } from '@mantine/core'
import { useEffect } from 'react'
import { askAgain, useRead } from '../../ui/asking.ts'
import { useNotice } from '../../ui/notices.ts'
import { PageHead } from '../../ui/page-head.tsx'
import { Asked } from '../../ui/states.tsx'
import { useWords } from '../../ui/words.ts'
import { channelsRoutes } from './contract.ts'
import { Alarms } from './view/alarms.tsx'
import { Channel } from './view/channel.tsx'
import { Due } from './view/due.tsx'
import { House } from './view/house.tsx'

/** Processes tell what they counted twice a minute. */
const againMs = 30_000

export default function Channels() {
  const say = useWords()
  const seen = useRead(channelsRoutes.read)
  const again = (): void => void askAgain(channelsRoutes.read)
  useNotice('channels.changed', again)
  useEffect(() => {
    const interval = window.setInterval(() => void askAgain(channelsRoutes.read), againMs)
    return () => window.clearInterval(interval)
  }, [])
  return (
    <Stack gap="md" maw={980}>
      <div>
        <PageHead title={say('pages.channels')} />
        <Text c="dimmed">{say('channels.lead')}</Text>
      </div>
      <Asked of={seen}>
        {(answer) => (
          <>
            <Alarms alarms={answer.alarms} />
            <div className="two-beside">
              {answer.channels.map((channel) => (
                <Channel key={channel.id} channel={channel} since={answer.since} />
              ))}
            </div>
            <House seen={answer} />
            <Due due={answer.due} rows={answer.rows} />
          </>
        )}
      </Asked>
    </Stack>
  )
}
