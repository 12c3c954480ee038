/** Seven days beside each other on a laptop, below each other on a phone. A supervisor presses a stretch to give it to somebody. */
import { Stack, Text, UnstyledButton, VisuallyHidden } from '@mantine/core'
import { useState } from 'react'
import { useWords } from '../../../ui/words.ts'
import type { RotaDay, RotaSeen, RotaStretch } from '../contract.ts'
import { SwapForm } from './swap-form.tsx'
import { dateWords, hours, nameOf, skillWords, weekdayOfDate } from './words.ts'

export function Week({ seen, may }: { seen: RotaSeen; may: boolean }) {
  const [swapping, setSwapping] = useState<RotaStretch>()
  return (
    <>
      <div className="week card">
        {seen.days.map((day) => (
          <Day key={day.date} day={day} seen={seen} swap={may ? setSwapping : undefined} />
        ))}
      </div>
      {swapping && <SwapForm seen={seen} stretch={swapping} close={() => setSwapping(undefined)} />}
    </>
  )
}

type Swap = ((stretch: RotaStretch) => void) | undefined

function Day({ day, seen, swap }: { day: RotaDay; seen: RotaSeen; swap: Swap }) {
  const say = useWords()
  const today = day.date === seen.today
  return (
    <section className="week-day" aria-label={`${weekdayOfDate(day.date)}, ${dateWords(day.date)}`}>
      <div className="week-head" aria-current={today ? 'date' : undefined}>
        <Text component="h3" size="sm" fw={600} m={0}>
          <span className="first-capital">{weekdayOfDate(day.date)}</span>
          {today && ` · ${say('rota.today')}`}
        </Text>
        <Text size="xs" c="dimmed">
          {dateWords(day.date)}
          {day.holiday !== undefined && ` · ${day.holiday}`}
        </Text>
      </div>
      {day.roles.map(({ role, stretches, gaps }) => (
        <Stack key={role} className="week-role" gap={4}>
          <Text size="xs" c="dimmed">
            {say(`rota.role.${role}`)}
          </Text>
          {stretches.map((stretch) => (
            <Stretch
              key={`${stretch.shift} ${stretch.from} ${stretch.person}`}
              stretch={stretch}
              seen={seen}
              swap={swap}
            />
          ))}
          {gaps.map((gap) => (
            <Text key={`${gap.from} ${skillWords(gap)}`} size="sm" className="gap-words">
              {say('rota.gapHere', { hours: hours(gap.here) })}
              {skillWords(gap) && ` (${skillWords(gap)})`}
            </Text>
          ))}
          {stretches.length === 0 && gaps.length === 0 && (
            <Text size="sm" c="dimmed">
              <span aria-hidden>–</span>
              <VisuallyHidden>{say('rota.nobody')}</VisuallyHidden>
            </Text>
          )}
        </Stack>
      ))}
    </section>
  )
}

function Stretch({ stretch, seen, swap }: { stretch: RotaStretch; seen: RotaSeen; swap: Swap }) {
  const say = useWords()
  const { person, here, yours, as } = stretch
  const content = (
    <>
      <Text component="span" size="sm" fw={500}>
        {nameOf(seen, person)}
      </Text>
      <Text component="span" size="sm">
        {hours(here)}
      </Text>
      {as !== 'week' && (
        <Text component="span" size="xs" c="dimmed">
          {say(`rota.as.${as}`)}
        </Text>
      )}
      {yours && (
        <Text component="span" size="xs" c="dimmed">
          {say('rota.yours', {
            // Abroad it may be the evening before.
            hours: yours.date === here.date ? hours(yours) : `${dateWords(yours.date)}, ${hours(yours)}`,
          })}
        </Text>
      )}
      {swap && <VisuallyHidden>. {say('rota.swapIt')}</VisuallyHidden>}
    </>
  )
  return swap ? (
    <UnstyledButton className="stretch" onClick={() => swap(stretch)}>
      {content}
    </UnstyledButton>
  ) : (
    <div className="stretch">{content}</div>
  )
}
