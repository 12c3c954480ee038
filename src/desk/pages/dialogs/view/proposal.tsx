/** A proposal: what it changes, who has read it, and what may be done with it now. */
import { Button, Group, Stack, Text, Textarea } from '@mantine/core'
import { useState } from 'react'
import { Link } from 'wouter'
import { askAgain, useDeed, useRead } from '../../../ui/asking.ts'
import { dayAndClock } from '../../../ui/dates.ts'
import { useMay } from '../../../ui/me.ts'
import { PageHead } from '../../../ui/page-head.tsx'
import { Asked, Refusal } from '../../../ui/states.tsx'
import { useWords } from '../../../ui/words.ts'
import { promisesRoutes } from '../../promises/contract.ts'
import { stepsRoutes } from '../../steps/contract.ts'
import { dialogsRoutes, type ProposalCard } from '../contract.ts'
import { Changes } from './changes.tsx'
import { Conflicts } from './conflicts.tsx'
import { Problems } from './problems.tsx'
import { Promises } from './promises.tsx'
import { afterPublishing } from './published.ts'
import { Scheduling } from './scheduling.tsx'
import { Standing } from './standing.tsx'

export function ProposalPage({ id }: { id: string }) {
  const say = useWords()
  const seen = useRead(dialogsRoutes.proposal, { params: { id } })
  return (
    <Stack gap="md">
      <PageHead title={say('dialogs.proposal')} back="/" />
      <Asked of={seen}>
        {({ proposal, changes, confirmed, conflicts }) => (
          <>
            <Conflicts conflicts={conflicts} choose={false} />
            <Card proposal={proposal} />
            {proposal.state === 'open' && <Consequences id={proposal.id} />}
            <Changes changes={changes} confirmed={confirmed} />
          </>
        )}
      </Asked>
    </Stack>
  )
}

const again = (): void => void askAgain(promisesRoutes.proposal)

/** What it would do to those who write now, and to what is promised. */
function Consequences({ id }: { id: string }) {
  const standing = useRead(stepsRoutes.standing, { params: { id } })
  const promises = useRead(promisesRoutes.proposal, { params: { id } })
  return (
    <>
      <Standing standing={standing.data} />
      {!promises.isError && <Promises promises={promises.data} again={again} />}
    </>
  )
}

function Card({ proposal }: { proposal: ProposalCard }) {
  const say = useWords()
  const { id, by, at, note, critical, state, approvals, answer, version, scheduled, missed } = proposal
  return (
    <Stack className="card" p="md" gap="sm" component="section" aria-label={say('dialogs.proposal')}>
      <Text>
        {say('dialogs.byAt', { name: by.name, at: dayAndClock(at) })} ·{' '}
        {say(`dialogs.proposalState.${state}`)}
      </Text>
      {note !== '' && <Text className="studio-note">{note}</Text>}
      {answer !== undefined && (
        <Text className="studio-note look">{say('dialogs.sentBackBecause', { answer })}</Text>
      )}
      <Text>{say(critical ? 'dialogs.needsConsent' : 'dialogs.needsNone')}</Text>
      {approvals.map((one) => (
        <Text key={one.by.id}>
          {say('dialogs.approvedBy', { name: one.by.name, at: dayAndClock(one.at) })}
        </Text>
      ))}
      {version !== undefined && (
        <Link href={`/versions/${version}`}>{say('dialogs.versionNumber', { number: version })}</Link>
      )}
      {scheduled && state === 'open' && (
        <Text className="look" p="xs">
          {say('scheduled.willBe', { at: dayAndClock(scheduled.at), name: scheduled.by.name })}
        </Text>
      )}
      {missed && state === 'open' && (
        <>
          <Text className="look" p="xs" role="alert">
            {say('scheduled.missed', { at: dayAndClock(missed.at), name: missed.by.name })}{' '}
            {say(`scheduled.why.${missed.result}`)}
          </Text>
          <Problems problems={missed.problems} />
        </>
      )}
      {state === 'open' && <Deeds id={id} proposal={proposal} />}
    </Stack>
  )
}

function Deeds({ id, proposal }: { id: string; proposal: ProposalCard }) {
  const say = useWords()
  const approves = useMay('dialogs.approve')
  const publishes = useMay('dialogs.publish')
  const [why, setWhy] = useState('')
  const again = async (): Promise<void> => {
    await Promise.all([
      askAgain(dialogsRoutes.proposal),
      askAgain(dialogsRoutes.list),
      askAgain(dialogsRoutes.draft),
    ])
  }
  const approve = useDeed(dialogsRoutes.approve, again)
  const sendBack = useDeed(dialogsRoutes.sendBack, again)
  const withdraw = useDeed(dialogsRoutes.withdraw, again)
  const publish = useDeed(dialogsRoutes.publish, afterPublishing)
  const [problems, setProblems] = useState<Parameters<typeof Problems>[0]['problems']>([])
  const params = { id }
  return (
    <>
      <Problems problems={problems} />
      <Refusal problem={approve.problem ?? sendBack.problem ?? withdraw.problem ?? publish.problem} />
      {proposal.mine && proposal.critical && !proposal.mayPublish && (
        <Text c="dimmed">{say('dialogs.waitsForSecond')}</Text>
      )}
      {approves && !proposal.mine && (
        <Textarea
          label={say('dialogs.why')}
          autosize
          minRows={1}
          maxLength={500}
          value={why}
          onChange={(event) => setWhy(event.currentTarget.value)}
        />
      )}
      <Group justify="flex-end" gap="sm">
        {proposal.mine && (
          <Button
            variant="default"
            mih={44}
            loading={withdraw.busy}
            onClick={() => void withdraw.run({ params })}
          >
            {say('dialogs.withdraw')}
          </Button>
        )}
        {approves && !proposal.mine && (
          <Button
            variant="default"
            mih={44}
            disabled={why.trim() === ''}
            loading={sendBack.busy}
            onClick={() => void sendBack.run({ params, body: { answer: why } })}
          >
            {say('dialogs.sendBack')}
          </Button>
        )}
        {approves && proposal.mayApprove && (
          <Button mih={44} loading={approve.busy} onClick={() => void approve.run({ params })}>
            {say('dialogs.approve')}
          </Button>
        )}
        {publishes && proposal.mayPublish && (
          <Button
            mih={44}
            loading={publish.busy}
            onClick={() => void publish.run({ params }).then((answer) => setProblems(answer?.problems ?? []))}
          >
            {say('dialogs.publish')}
          </Button>
        )}
      </Group>
      {publishes && proposal.mayPublish && (
        <Scheduling key={proposal.scheduled?.at} proposal={proposal} again={again} problems={setProblems} />
      )}
    </>
  )
}
