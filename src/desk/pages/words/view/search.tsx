/** Where a word, a step, a fact, a shared text or a number is used; each result opens its place. */
import { Stack, Text, TextInput } from '@mantine/core'
import IconChevronRight from '@tabler/icons-react/icons/IconChevronRight'
import { useEffect, useState } from 'react'
import { Link } from 'wouter'
import { useRead } from '../../../ui/asking.ts'
import { Asked } from '../../../ui/states.tsx'
import { sayCode, useWords } from '../../../ui/words.ts'
import { type UseSeen, wordsRoutes } from '../contract.ts'
import { dialogName } from './sheets.tsx'

/** After so long without a key. */
const restMs = 300

export function Search() {
  const say = useWords()
  const [typed, setTyped] = useState(() => new URLSearchParams(location.search).get('for') ?? '')
  const [asked, setAsked] = useState(typed)
  useEffect(() => {
    const timer = window.setTimeout(() => setAsked(typed.trim()), restMs)
    return () => window.clearTimeout(timer)
  }, [typed])
  return (
    <Stack gap="md">
      <TextInput
        type="search"
        label={say('translate.search.for')}
        description={say('translate.search.what')}
        maw={480}
        maxLength={100}
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      {asked.length > 1 && <Found asked={asked} />}
    </Stack>
  )
}

function Found({ asked }: { asked: string }) {
  const say = useWords()
  const seen = useRead(wordsRoutes.search, { query: { for: asked } })
  return (
    <Asked of={seen}>
      {({ uses, more }) => (
        <Stack gap="xs">
          <Text role="status" size="sm" c="dimmed">
            {more
              ? say('translate.search.more', { count: uses.length })
              : say('translate.search.found', { count: uses.length })}
          </Text>
          {uses.length > 0 && (
            <ul className="rows card">
              {uses.map((use, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a text may have the word twice.
                <li key={at}>
                  <Line use={use} />
                </li>
              ))}
            </ul>
          )}
        </Stack>
      )}
    </Asked>
  )
}

function Line({ use: { kind, dialog, step, language, excerpt } }: { use: UseSeen }) {
  const say = useWords()
  const place = [
    ...(dialog === undefined ? [] : [dialogName(dialog)]),
    ...(step === undefined ? [] : [step]),
    ...(language === undefined ? [] : [sayCode(`languages.${language}`) ?? language]),
  ]
  const inside = (
    <Stack gap={2} className="row-main">
      <Text component="span" size="sm" c="dimmed">
        {[say(`translate.search.kind.${kind}`), ...place].join(' · ')}
      </Text>
      <Text component="span" lang={language} className="words-after">
        {excerpt}
      </Text>
    </Stack>
  )
  if (dialog === undefined) return <div className="row">{inside}</div>
  return (
    <Link href={`~/desk/dialogs/of/${dialog}${step === undefined ? '' : `#step-${step}`}`} className="row">
      {inside}
      <span className="row-side" />
      <span className="row-end" />
      <IconChevronRight size={18} stroke={1.5} aria-hidden />
    </Link>
  )
}
