/** The directory at hand: where she is, for what she needs. Numbers come from it and from nowhere else. */
import { Group, NativeSelect, Text, TextInput, UnstyledButton } from '@mantine/core'
import { useState } from 'react'
import { useRead } from '../../../ui/asking.ts'
import { Asked } from '../../../ui/states.tsx'
import { useLanguage, useWords } from '../../../ui/words.ts'
import { casesRoutes, type DeskCard, type DeskService } from '../contract.ts'
import { found } from './find.ts'
import { countryName } from './names.ts'

const home = 'MN'
const kinds: readonly DeskService['kind'][] = [
  'emergency',
  'violence',
  'child',
  'trafficking',
  'crisis',
  'migrants',
  'embassy',
  'organisation',
  'centre',
  'other',
]

export function Services({ card, insert }: { card: DeskCard; insert: (words: string) => void }) {
  const say = useWords()
  const desk = useLanguage()
  const told = String(card.facts.country ?? '').toUpperCase()
  const [country, setCountry] = useState(/^[A-Z]{2}$/.test(told) ? told : home)
  const [need, setNeed] = useState('')
  const [name, setName] = useState('')
  const services = useRead(casesRoutes.services, { query: { country } })
  const hers = card.language ?? 'mn'
  return (
    <>
      <Group gap="xs" my={6} grow preventGrowOverflow={false}>
        <NativeSelect
          aria-label={say('cases.services.country')}
          value={country}
          onChange={(event) => setCountry(event.currentTarget.value)}
          data={[...new Set([country, ...(services.data?.countries ?? [home])])].map((value) => ({
            value,
            label: countryName(value),
          }))}
        />
        <NativeSelect
          aria-label={say('cases.services.need')}
          value={need}
          onChange={(event) => setNeed(event.currentTarget.value)}
          data={[
            { value: '', label: say('cases.services.anyNeed') },
            ...kinds.map((value) => ({ value, label: say(`cases.services.kind.${value}`) })),
          ]}
        />
        <TextInput
          aria-label={say('cases.services.search')}
          placeholder={say('cases.services.search')}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
      </Group>
      <Asked of={services} lines={3}>
        {({ services: all }) => {
          const list = found(
            all.filter(({ kind }) => need === '' || kind === need),
            (one) => [...Object.values(one.name), one.place ?? ''],
            name,
          )
          return list.length === 0 ? (
            <Text size="sm" py="sm">
              {say('cases.services.none')}
            </Text>
          ) : (
            <ul className="plain-list at-hand-list">
              {list.map(({ id, name: names, text, kind, tested }) => (
                <li key={id}>
                  <UnstyledButton
                    className="at-hand-item"
                    onClick={() => insert(text[hers] ?? text.mn ?? '')}
                  >
                    <Text size="sm" component="span" fw={600}>
                      {names[desk] ?? names.mn} · {say(`cases.services.kind.${kind}`)}
                    </Text>
                    <Text size="sm" component="span">
                      {text[hers] ?? text.mn}
                    </Text>
                    {!tested && (
                      <Text size="xs" component="span" className="look-text">
                        {say('cases.services.untested')}
                      </Text>
                    )}
                  </UnstyledButton>
                </li>
              ))}
            </ul>
          )
        }}
      </Asked>
    </>
  )
}
