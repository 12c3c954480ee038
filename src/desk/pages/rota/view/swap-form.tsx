/** One occurrence goes to somebody else, all of it or a part. */
import { Select, Text } from '@mantine/core'
import { useState } from 'react'
import { useWords } from '../../../ui/words.ts'
import type { RotaSeen, RotaStretch } from '../contract.ts'
import { isMoment, Moment, PersonSelect } from './fields.tsx'
import { Form } from './form.tsx'
import { useSaving } from './saving.ts'
import { dateWords, hours, nameOf } from './words.ts'

export function SwapForm({
  seen,
  stretch,
  close,
}: {
  seen: RotaSeen
  stretch: RotaStretch
  close: () => void
}) {
  const say = useWords()
  const saving = useSaving(seen)
  const [takes, setTakes] = useState<string>()
  const [part, setPart] = useState<'all' | 'part'>('all')
  const [from, setFrom] = useState(`${stretch.here.date}T${stretch.here.from}`)
  const [until, setUntil] = useState(`${stretch.here.untilDate}T${stretch.here.until}`)
  const ready = takes !== undefined && (part === 'all' || (isMoment(from) && isMoment(until) && from < until))
  async function send(): Promise<boolean> {
    if (takes === undefined) return false
    const swap = {
      id: crypto.randomUUID(),
      shift: stretch.shift,
      date: stretch.date,
      takes,
      ...(part === 'part' ? { from, until } : {}),
    }
    return saving.save({ swaps: [...seen.rota.swaps, swap] })
  }
  return (
    <Form title={say('rota.swapTitle')} saving={saving} ready={ready} send={send} close={close}>
      <Text>
        {say('rota.swapOf', {
          name: nameOf(seen, stretch.person),
          day: dateWords(stretch.date),
          hours: hours(stretch.here),
        })}
      </Text>
      <PersonSelect
        label={say('rota.takes')}
        seen={seen}
        value={takes}
        set={setTakes}
        without={stretch.person}
      />
      <Select
        label={say('rota.howMuch')}
        data={[
          { value: 'all', label: say('rota.wholeShift') },
          { value: 'part', label: say('rota.partOfShift') },
        ]}
        value={part}
        onChange={(value) => setPart(value === 'part' ? 'part' : 'all')}
        allowDeselect={false}
      />
      {part === 'part' && (
        <>
          <Moment end="from" value={from} set={setFrom} />
          <Moment end="until" value={until} set={setUntil} />
        </>
      )}
    </Form>
  )
}
