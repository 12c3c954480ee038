import { Badge, Button, Group, Stack, Text, Title } from '@mantine/core'
import { useState } from 'react'
import { useDeed } from '../../../ui/asking.ts'
import { dayAndClock } from '../../../ui/dates.ts'
import { Refusal } from '../../../ui/states.tsx'
import { useWords } from '../../../ui/words.ts'
import { type ChannelSeen, channelsRoutes } from '../contract.ts'
import { reasonWords } from './words.ts'

export function Channel({ channel, since }: { channel: ChannelSeen; since: number }) {
  const say = useWords()
  const { id, configured, polled, window: rule, canAsk, heard, sent, failed } = channel
  const name = say(`channels.name.${id}`)
  const at = (count: { at?: number | undefined }): string =>
    count.at === undefined ? say('channels.never') : dayAndClock(count.at)
  return (
    <Stack className="card" p="md" gap="sm" component="section" aria-label={name}>
      <Group justify="space-between">
        <Title order={2} size="h5">
          {name}
        </Title>
        <Badge variant="default">{say(configured ? 'channels.on' : 'channels.off')}</Badge>
      </Group>
      {configured ? (
        <>
          <dl className="facts">
            <dt>{say('channels.heardAt')}</dt>
            <dd>{at(heard)}</dd>
            <dt>{say('channels.sentAt')}</dt>
            <dd>{at(sent)}</dd>
            <dt>{say('channels.counts', { at: dayAndClock(since) })}</dt>
            <dd>{say('channels.inOut', { heard: heard.count, sent: sent.count })}</dd>
            <dt>{say('channels.window')}</dt>
            <dd>{say(`channels.rule.${rule}`)}</dd>
          </dl>
          {polled && (
            <Text size="sm" c="dimmed">
              {say('channels.polled')}
            </Text>
          )}
          <Came channel={channel} />
          {failed.length > 0 && (
            <div>
              <Text size="sm" fw={600}>
                {say('channels.failed')}
              </Text>
              <ul className="plain-list">
                {failed.map((one) => (
                  <li key={`${one.outcome} ${one.reason}`}>
                    <Text size="sm">
                      {say(`channels.outcome.${one.outcome}`)}: {reasonWords(one.reason)} · {one.count} ·{' '}
                      {say('channels.last', { at: dayAndClock(one.at) })}
                    </Text>
                  </li>
                ))}
              </ul>
            </div>
          )}
          {canAsk && <Ask channel={id} name={name} />}
        </>
      ) : (
        <Text size="sm" c="dimmed">
          {say('channels.offDo')}
        </Text>
      )}
    </Stack>
  )
}

/** What came and was not taken in; said only when there was any. */
function Came({ channel: { unsigned, unreadable, unstored } }: { channel: ChannelSeen }) {
  const say = useWords()
  const came = [
    { of: unsigned, key: 'channels.unsigned' },
    { of: unreadable, key: 'channels.unreadable' },
    { of: unstored, key: 'channels.unstored' },
  ] as const
  return came.map(
    ({ of, key }) =>
      of.at !== undefined && (
        <Text key={key} size="sm">
          {say(key, { count: of.count })} {say('channels.last', { at: dayAndClock(of.at) })}
        </Text>
      ),
  )
}

function Ask({ channel, name }: { channel: ChannelSeen['id']; name: string }) {
  const say = useWords()
  const ask = useDeed(channelsRoutes.ask)
  const [told, setTold] = useState<Awaited<ReturnType<typeof ask.run>>>()
  return (
    <Stack gap="xs">
      <Group>
        <Button
          variant="default"
          mih={44}
          loading={ask.busy}
          onClick={() => void ask.run({ params: { channel } }).then(setTold)}
        >
          {say('channels.ask', { name })}
        </Button>
      </Group>
      <Refusal problem={ask.problem} />
      <div role="status">
        {told && (
          <>
            <Text size="sm">
              {say(told.wrong.length === 0 ? 'channels.askedWell' : 'channels.askedWrong', {
                at: dayAndClock(told.at),
              })}
            </Text>
            {told.wrong.length > 0 && (
              <ul className="plain-list look card" lang="en">
                {told.wrong.map((sentence) => (
                  <li key={sentence}>{sentence}</li>
                ))}
              </ul>
            )}
          </>
        )}
      </div>
    </Stack>
  )
}
