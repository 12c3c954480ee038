/** One's own draft: what it would change, what is wrong in it, and the way to put it before colleagues. */
import { Button, Group, Stack, Text, Textarea } from '@mantine/core'
import { useEffect, useState } from 'react'
import { useLocation } from 'wouter'
import { askAgain, useDeed, useRead } from '../../../ui/asking.ts'
import { Confirm } from '../../../ui/confirm.tsx'
import { useMay } from '../../../ui/me.ts'
import { PageHead } from '../../../ui/page-head.tsx'
import { Asked, Refusal } from '../../../ui/states.tsx'
import { told } from '../../../ui/toast.ts'
import { useWords } from '../../../ui/words.ts'
import { promisesRoutes } from '../../promises/contract.ts'
import { stepsRoutes } from '../../steps/contract.ts'
import { dialogsRoutes } from '../contract.ts'
import { Changes } from './changes.tsx'
import { Conflicts } from './conflicts.tsx'
import { Problems } from './problems.tsx'
import { Promises } from './promises.tsx'
import { Standing } from './standing.tsx'

export function DraftPage() {
  const say = useWords()
  const [, go] = useLocation()
  const may = useMay('drafts.own')
  const seen = useRead(dialogsRoutes.draft)
  const [note, setNote] = useState('')
  const [throwing, setThrowing] = useState(false)
  const propose = useDeed(dialogsRoutes.propose, async (answer) => {
    if (answer.result !== 'proposed' || answer.id === undefined) return
    await Promise.all([askAgain(dialogsRoutes.list), askAgain(dialogsRoutes.draft)])
    told(say(answer.critical ? 'dialogs.proposedCritical' : 'dialogs.proposed'))
    go(`/proposals/${answer.id}`)
  })
  const discard = useDeed(dialogsRoutes.discard, async () => {
    setThrowing(false)
    await Promise.all([
      askAgain(dialogsRoutes.list),
      askAgain(dialogsRoutes.draft),
      askAgain(dialogsRoutes.one),
    ])
  })
  return (
    <Stack gap="md">
      <PageHead title={say('dialogs.myDraft')} back="/" />
      <Asked of={seen}>
        {({ changes, confirmed, critical, problems, conflicts, changedAt }) => {
          const empty = changes.length === 0 && Object.keys(confirmed).length === 0
          return (
            <>
              <Conflicts conflicts={conflicts} />
              <Problems problems={problems} />
              {empty && <Text>{say('dialogs.draftEmpty')}</Text>}
              {!empty && may && (
                <Stack className="card" p="md" gap="sm">
                  <Text>{say(critical ? 'dialogs.needsConsent' : 'dialogs.needsNone')}</Text>
                  <Textarea
                    label={say('dialogs.note')}
                    description={say('dialogs.noteIs')}
                    autosize
                    minRows={2}
                    maxLength={500}
                    value={note}
                    onChange={(event) => setNote(event.currentTarget.value)}
                  />
                  <Refusal problem={propose.problem} />
                  <Group justify="flex-end" gap="sm">
                    <Button variant="default" mih={44} onClick={() => setThrowing(true)}>
                      {say('dialogs.discard')}
                    </Button>
                    <Button
                      mih={44}
                      loading={propose.busy}
                      disabled={problems.length > 0 || conflicts.length > 0}
                      onClick={() => void propose.run({ body: { note } })}
                    >
                      {say('dialogs.propose')}
                    </Button>
                  </Group>
                </Stack>
              )}
              {!empty && <Consequences of={changedAt} />}
              <Changes changes={changes} confirmed={confirmed} />
              <Confirm
                open={throwing}
                title={say('dialogs.discard')}
                what={say('dialogs.discardWhat', { count: changes.length })}
                label={say('dialogs.discard')}
                busy={discard.busy}
                problem={discard.problem}
                go={() => void discard.run()}
                close={() => setThrowing(false)}
              />
            </>
          )
        }}
      </Asked>
    </Stack>
  )
}

const again = (): void => void askAgain(promisesRoutes.draft)

/** What it would do to those who write now, and to what is promised; asked anew when the draft was changed. */
function Consequences({ of }: { of: number | undefined }) {
  const standing = useRead(stepsRoutes.standingDraft)
  const promises = useRead(promisesRoutes.draft)
  useEffect(() => {
    if (of === undefined) return
    void askAgain(stepsRoutes.standingDraft)
    void askAgain(promisesRoutes.draft)
  }, [of])
  return (
    <>
      <Standing standing={standing.data} />
      {!promises.isError && <Promises promises={promises.data} again={again} />}
    </>
  )
}
