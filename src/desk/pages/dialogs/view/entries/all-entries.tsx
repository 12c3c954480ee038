/** How she can come: every code of a campaign, what it opens, and its links and codes to scan. */
import { Badge, Button, Group, Stack, Text, TextInput, Title } from '@mantine/core'
import { useState } from 'react'
import { Link } from 'wouter'
import { useRead } from '../../../../ui/asking.ts'
import { useMay } from '../../../../ui/me.ts'
import { PageHead } from '../../../../ui/page-head.tsx'
import { Asked } from '../../../../ui/states.tsx'
import { useWords } from '../../../../ui/words.ts'
import { type EntrySeen, entriesRoutes, type LinkBases } from '../../entries-contract.ts'
import { isFound } from '../find.ts'
import { dialogName } from '../names.ts'
import { Problems } from '../problems.tsx'
import { StudioTabs } from '../studio-tabs.tsx'
import { EntryForm } from './entry-form.tsx'
import { EntryLinks } from './entry-links.tsx'

export function AllEntries() {
  const say = useWords()
  const may = useMay('dialogs.change')
  const counts = useMay('reports.read')
  const seen = useRead(entriesRoutes.entries)
  const [asked, setAsked] = useState('')
  const [adding, setAdding] = useState(false)
  return (
    <Stack gap="md">
      <div>
        <PageHead title={say('studio.entries')}>
          <Group gap="xs">
            {counts && (
              <Button component={Link} href="~/desk/reports" variant="default" mih={44}>
                {say('entries.counts')}
              </Button>
            )}
            <Button component={Link} href="/draft" variant="default" mih={44}>
              {say('dialogs.myDraft')}
            </Button>
          </Group>
        </PageHead>
        <StudioTabs />
        <Text c="dimmed">{say('entries.lead')}</Text>
        <Text c="dimmed">{say('entries.poster')}</Text>
      </div>
      <Asked of={seen}>
        {({ entries, bases, dialogs, problems }) => {
          const found = entries.filter(({ code, called, dialog }) =>
            isFound([code, called, dialog === undefined ? '' : dialogName(dialog)], asked),
          )
          const shown = [
            ...found.filter(({ retired }) => !retired),
            ...found.filter(({ retired }) => retired),
          ]
          return (
            <>
              <Problems problems={problems} />
              <Group gap="sm" align="flex-end">
                <TextInput
                  type="search"
                  className="studio-find"
                  label={say('studio.search')}
                  value={asked}
                  onChange={(event) => setAsked(event.currentTarget.value)}
                />
                {may && (
                  <Button mih={44} onClick={() => setAdding(true)}>
                    {say('entries.add')}
                  </Button>
                )}
              </Group>
              {adding && (
                <Stack className="card" p="md" component="section" aria-label={say('entries.add')}>
                  <EntryForm
                    dialogs={dialogs}
                    taken={entries.map(({ code }) => code)}
                    close={() => setAdding(false)}
                  />
                </Stack>
              )}
              {shown.length === 0 && <Text role="status">{say('studio.noneFound')}</Text>}
              {shown.map((entry) => (
                <One key={entry.code} entry={entry} bases={bases} dialogs={dialogs} may={may} />
              ))}
            </>
          )
        }}
      </Asked>
    </Stack>
  )
}

function One({
  entry,
  bases,
  dialogs,
  may,
}: {
  entry: EntrySeen
  bases: LinkBases
  dialogs: readonly string[]
  may: boolean
}) {
  const say = useWords()
  const [changing, setChanging] = useState(false)
  const [linked, setLinked] = useState(false)
  const { code, called, dialog, step, ads, cost, retired, changed, published, problems } = entry
  return (
    <Stack className="card" p="md" gap="sm" component="section" aria-label={code}>
      <Group justify="space-between" gap="xs">
        <Group gap={8}>
          <Title order={2} size="h5" className="studio-name">
            {code}
          </Title>
          {retired && <Badge variant="default">{say('entries.retired')}</Badge>}
          {changed && <Badge variant="default">{say('dialogs.changed')}</Badge>}
        </Group>
        <Group gap="xs">
          {!retired && (
            <Button
              variant="default"
              mih={44}
              aria-expanded={linked}
              aria-label={`${code}: ${say('entries.links')}`}
              onClick={() => setLinked(!linked)}
            >
              {say('entries.links')}
            </Button>
          )}
          {may && !changing && (
            <Button
              variant="default"
              mih={44}
              aria-label={`${code}: ${say('entries.change')}`}
              onClick={() => setChanging(true)}
            >
              {say('entries.change')}
            </Button>
          )}
        </Group>
      </Group>
      <Text>{called}</Text>
      <Text size="sm" c="dimmed">
        {dialog === undefined ? (
          say('entries.toMenu')
        ) : (
          <>
            {say('entries.opens')} <Link href={`/of/${dialog}`}>{dialogName(dialog)}</Link>
            {step !== undefined && ` · ${step}`}
          </>
        )}
        {ads.length > 0 && ` · ${say('entries.adsAre', { ads: ads.join(', ') })}`}
        {cost !== undefined && ` · ${say('entries.costs', { cost })}`}
      </Text>
      {problems.map((message) => (
        <Text key={message} size="sm" c="var(--mantine-color-error)">
          {message}
        </Text>
      ))}
      {changing && (
        <EntryForm
          key={JSON.stringify(entry.written)}
          entry={entry}
          dialogs={dialogs}
          taken={[]}
          close={() => setChanging(false)}
        />
      )}
      {linked && !published && <Text size="sm">{say('entries.notYet')}</Text>}
      {linked && <EntryLinks code={code} bases={bases} />}
    </Stack>
  )
}
