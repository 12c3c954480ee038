/** Ending a conversation: what came of it and where she was referred to, from lists, so that it can be counted without a word of hers. */
import { Button, Checkbox, Chip, Group, NativeSelect, Radio, SimpleGrid, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { type Outcome, outcomes, type Referral, referrals } from '../../../../counselling/outcomes.ts'
import { call, serverNow } from '../../../ui/call.ts'
import { Dialog } from '../../../ui/dialog.tsx'
import { useWords } from '../../../ui/words.ts'
import { casesRoutes, type DeskCard } from '../contract.ts'
import { useAct } from './acts.ts'

const dayMs = 24 * 3600_000
const flagDays = [1, 7, 30] as const
/** How far a referral went when the talk ended. */
const howFar = ['offered', 'accepted', 'confirmed'] as const
type HowFar = (typeof howFar)[number]

export function CloseCase({ card, close, done }: { card: DeskCard; close: () => void; done: () => void }) {
  const say = useWords()
  const { run, busy } = useAct()
  const [outcome, setOutcome] = useState<Outcome>()
  const [to, setTo] = useState<Referral[]>([])
  const [far, setFar] = useState<Partial<Record<Referral, HowFar>>>({})
  const [flag, setFlag] = useState(false)
  const [days, setDays] = useState<number>(flagDays[1])
  /** As it was when she decided: somebody may take it while she chooses. */
  const [waiting] = useState(card.state === 'offered')
  const { channel, id } = card
  const end = async (): Promise<void> => {
    if (!outcome) return
    // In the order of the list, so that the same choice is the same act.
    const picked = referrals.filter((each) => to.includes(each))
    const confirmed = picked.filter((each) => far[each] === 'confirmed')
    const accepted = picked.filter((each) => far[each] === 'accepted' || confirmed.includes(each))
    const closed = await run(
      `close ${id} ${outcome} ${picked} ${accepted} ${confirmed} ${flag && days}`,
      (act) =>
        call(casesRoutes.close, {
          params: { channel, id },
          body: {
            id: act,
            outcome,
            referrals: picked,
            ...(accepted.length > 0 && { accepted }),
            ...(confirmed.length > 0 && { confirmed }),
            ...(waiting && { waiting }),
            ...(flag && { flagUntil: serverNow() + days * dayMs }),
          },
        }),
      card,
    )
    if (closed) done()
  }
  return (
    <Dialog opened writes onClose={close} size="lg" title={say('cases.close.title')}>
      <Stack>
        <Radio.Group
          value={outcome ?? ''}
          onChange={(value) => setOutcome(value as Outcome)}
          label={say('cases.close.outcome')}
          required
        >
          <SimpleGrid cols={{ base: 1, sm: 2 }} spacing={6} mt="xs">
            {outcomes.map((each) => (
              <Radio key={each} value={each} label={say(`cases.outcome.${each}`)} />
            ))}
          </SimpleGrid>
        </Radio.Group>
        <fieldset className="plain-fieldset">
          <Text component="legend" size="sm" fw={500}>
            {say('cases.close.referrals')}
          </Text>
          <Chip.Group multiple value={to} onChange={(value) => setTo(value as Referral[])}>
            <Group gap={6} mt={6}>
              {referrals.map((each) => (
                <Chip key={each} value={each} size="sm" variant="outline">
                  {say(`cases.referral.${each}`)}
                </Chip>
              ))}
            </Group>
          </Chip.Group>
          {to.length > 0 && (
            <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="xs" mt="sm">
              {referrals
                .filter((each) => to.includes(each))
                .map((each) => (
                  <NativeSelect
                    key={each}
                    size="sm"
                    label={say(`cases.referral.${each}`)}
                    value={far[each] ?? 'offered'}
                    onChange={(event) => setFar({ ...far, [each]: event.currentTarget.value as HowFar })}
                    data={howFar.map((value) => ({ value, label: say(`cases.close.far.${value}`) }))}
                  />
                ))}
            </SimpleGrid>
          )}
        </fieldset>
        <Group align="center" gap="sm">
          <Checkbox
            checked={flag}
            onChange={(event) => setFlag(event.currentTarget.checked)}
            label={say('cases.close.flag')}
          />
          {flag && (
            <NativeSelect
              aria-label={say('cases.close.flagUntil')}
              value={String(days)}
              onChange={(event) => setDays(Number(event.currentTarget.value))}
              data={flagDays.map((count) => ({
                value: String(count),
                label: say('cases.close.flagDays', { count }),
              }))}
            />
          )}
        </Group>
        <Text size="sm" c="dimmed">
          {say('cases.close.after')}
        </Text>
        <Group justify="flex-end">
          <Button variant="default" onClick={close}>
            {say('do.cancel')}
          </Button>
          <Button disabled={!outcome} loading={busy} onClick={() => void end()}>
            {say('cases.close.do')}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  )
}
