/** Every dialog with the state of its words, what waits to be read, and one's own draft. */
import { Badge, Button, Group, Stack, Text, Title } from '@mantine/core'
import IconChevronRight from '@tabler/icons-react/icons/IconChevronRight'
import { Link } from 'wouter'
import { useRead } from '../../../ui/asking.ts'
import { dayAndClock } from '../../../ui/dates.ts'
import { PageHead } from '../../../ui/page-head.tsx'
import { Asked } from '../../../ui/states.tsx'
import { useWords } from '../../../ui/words.ts'
import { type DialogCard, dialogsRoutes, type ProposalCard } from '../contract.ts'
import { dialogName, languageName } from './names.ts'
import { StudioTabs } from './studio-tabs.tsx'

export function AllDialogs() {
  const say = useWords()
  const seen = useRead(dialogsRoutes.list)
  return (
    <Stack gap="md">
      <div>
        <PageHead title={say('pages.dialogs')}>
          <Group gap="xs">
            <Button component={Link} href="~/desk/words" variant="default" mih={44}>
              {say('pages.words')}
            </Button>
            <Button component={Link} href="/versions" variant="default" mih={44}>
              {say('dialogs.history')}
            </Button>
            <Button component={Link} href="/draft" variant="default" mih={44}>
              {say('dialogs.myDraft')}
            </Button>
          </Group>
        </PageHead>
        <StudioTabs />
        <Text c="dimmed">{say('dialogs.lead')}</Text>
      </div>
      <Asked of={seen}>
        {({ number, dialogs, proposals, draft }) => (
          <>
            <Text role="status">
              {number === 0 ? say('dialogs.fromFiles') : say('dialogs.liveIs', { number })}
              {draft.files > 0 && ` · ${say('dialogs.draftHas', { count: draft.files })}`}
              {draft.problems === undefined && ` · ${say('studio.judging')}`}
              {draft.problems !== undefined &&
                draft.problems > 0 &&
                ` · ${say('dialogs.wrong', { count: draft.problems })}`}
              {draft.conflicts > 0 && ` · ${say('dialogs.conflict.title')}`}
            </Text>
            {proposals
              .filter(({ missed, state }) => missed && state === 'open')
              .map(({ id, missed, note }) => (
                <Text key={id} className="look" p="sm" role="alert">
                  <Link href={`/proposals/${id}`}>{note || say('dialogs.proposal')}</Link>:{' '}
                  {missed && say('scheduled.missed', { at: dayAndClock(missed.at), name: missed.by.name })}{' '}
                  {missed && say(`scheduled.why.${missed.result}`)}
                </Text>
              ))}
            {proposals.length > 0 && <Proposals proposals={proposals} />}
            <ul className="rows card">
              {dialogs.map((dialog) => (
                <li key={dialog.id}>
                  <Line dialog={dialog} />
                </li>
              ))}
            </ul>
          </>
        )}
      </Asked>
    </Stack>
  )
}

function Proposals({ proposals }: { proposals: readonly ProposalCard[] }) {
  const say = useWords()
  return (
    <Stack gap="xs" component="section" aria-label={say('dialogs.proposals')}>
      <Title order={2} size="h5">
        {say('dialogs.proposals')}
      </Title>
      <ul className="rows card">
        {proposals.map(({ id, by, at, note, critical, state, mayPublish, scheduled, missed }) => (
          <li key={id}>
            <Link href={`/proposals/${id}`} className="row">
              <Stack gap={2} className="row-main">
                <Text component="span" fw={600}>
                  {note || say('dialogs.proposal')}
                </Text>
                <Text component="span" size="sm" c="dimmed">
                  {say('dialogs.byAt', { name: by.name, at: dayAndClock(at) })}
                </Text>
              </Stack>
              <Text component="span" size="sm" className="row-side">
                {state !== 'open' ? (
                  say(`dialogs.proposalState.${state}`)
                ) : missed ? (
                  <span className="look studio-mark">{say('scheduled.missedTitle')}</span>
                ) : scheduled ? (
                  say('scheduled.waits', { at: dayAndClock(scheduled.at) })
                ) : (
                  say(critical && !mayPublish ? 'dialogs.waitsForConsent' : 'dialogs.mayBePublished')
                )}
              </Text>
              <span className="row-end" />
              <IconChevronRight size={18} stroke={1.5} aria-hidden />
            </Link>
          </li>
        ))}
      </ul>
    </Stack>
  )
}

function Line({ dialog }: { dialog: DialogCard }) {
  const say = useWords()
  const { id, steps, critical, languages, changed, problems, others } = dialog
  return (
    <Link href={`/of/${id}`} className="row">
      <Stack gap={2} className="row-main">
        <Group gap={8}>
          <Text component="span" fw={600}>
            {dialogName(id)}
          </Text>
          {changed && <Badge variant="default">{say('dialogs.changed')}</Badge>}
          {problems > 0 && (
            <Text component="span" size="sm" className="look studio-mark">
              {say('dialogs.wrong', { count: problems })}
            </Text>
          )}
        </Group>
        <Text component="span" size="sm" c="dimmed">
          {[
            ...(steps > 0 ? [say('dialogs.steps', { count: steps })] : []),
            ...(critical ? [say('dialogs.hasCritical')] : []),
            ...(others.length > 0
              ? [say('dialogs.othersHere', { names: others.map(({ name }) => name).join(', ') })]
              : []),
          ].join(' · ')}
        </Text>
      </Stack>
      <Stack gap={2} className="row-side">
        {languages.map(({ language, texts, missing, stale }) => (
          <Text key={language} component="span" size="sm" c="dimmed">
            {languageName(language)} {Math.floor((100 * (texts - missing - stale)) / Math.max(1, texts))} %
            {stale > 0 && ` · ${say('dialogs.staleCount', { count: stale })}`}
            {missing > 0 && ` · ${say('dialogs.missingCount', { count: missing })}`}
          </Text>
        ))}
      </Stack>
      <span className="row-end" />
      <IconChevronRight size={18} stroke={1.5} aria-hidden />
    </Link>
  )
}
