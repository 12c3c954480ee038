/** The store, what can call staff, and which languages native speakers have read. */
import { Anchor, Stack, Text, Title } from '@mantine/core'
import { Link } from 'wouter'
import { useMay } from '../../../ui/me.ts'
import { useWords } from '../../../ui/words.ts'
import type { ChannelsSeen } from '../contract.ts'

export function House({ seen: { store, processes, pagers, languages } }: { seen: ChannelsSeen }) {
  const say = useWords()
  const rota = useMay('rota.read')
  return (
    <div className="two-beside">
      <Stack className="card" p="md" gap="sm" component="section" aria-label={say('channels.house')}>
        <Title order={2} size="h5">
          {say('channels.house')}
        </Title>
        <dl className="facts">
          <dt>{say('channels.store')}</dt>
          <dd>{say(store.kept ? 'channels.kept' : 'channels.notKept', { ms: store.ms })}</dd>
          <dt>{say('channels.backlog')}</dt>
          <dd>{store.backlog}</dd>
          <dt>{say('channels.processes')}</dt>
          <dd>{processes}</dd>
          <dt>{say('channels.pagers')}</dt>
          <dd>
            {pagers.length > 0
              ? pagers.map((pager) => say(`ways.pager.${pager}`)).join(', ')
              : say('channels.noPager')}
          </dd>
        </dl>
        {rota && (
          <Anchor component={Link} href="/rota">
            {say('channels.toRota')}
          </Anchor>
        )}
      </Stack>
      <Stack className="card" p="md" gap="sm" component="section" aria-label={say('channels.languages')}>
        <Title order={2} size="h5">
          {say('channels.languages')}
        </Title>
        <dl className="facts">
          {languages.map(({ language, name, reviewed }) => (
            <div key={language} className="fact">
              <dt lang={language}>{name}</dt>
              <dd>{say(reviewed ? 'channels.reviewed' : 'channels.draft')}</dd>
            </div>
          ))}
        </dl>
        <Text size="sm" c="dimmed">
          {say('channels.languagesDo')}
        </Text>
      </Stack>
    </div>
  )
}
