/** All sentences of a dialog below each other, the languages side by side: for whoever reads or translates many. */
import { Group, SegmentedControl, Select, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { useMay } from '../../../ui/me.ts'
import { useWords } from '../../../ui/words.ts'
import type { DialogSeen, StepSeen } from '../contract.ts'
import { languageName, partName, useMayWrite } from './names.ts'
import { NoteField } from './note-field.tsx'
import { TextField } from './text-field.tsx'
import { Terms, WordRoom, WordStates } from './word-cells.tsx'

type Part = StepSeen['parts'][number]
type Text_ = Part['texts'][number]
const filters = ['all', 'stale', 'missing', 'unread'] as const
type Filter = (typeof filters)[number]

const fits: Readonly<Record<Filter, (text: Text_) => boolean>> = {
  all: () => true,
  stale: ({ state }) => state === 'stale',
  missing: ({ state }) => state === 'missing',
  unread: ({ state, read }) => state !== 'missing' && !read,
}

export function WordTable({ seen }: { seen: DialogSeen }) {
  const say = useWords()
  const may = useMayWrite()
  const notes = useMay('dialogs.change')
  const [filter, setFilter] = useState<Filter>('all')
  const [only, setOnly] = useState<string>('')
  /** The line she writes in stays, also when it does not fit any more. */
  const [writing, setWriting] = useState<string>()
  const rows = seen.steps.flatMap(({ step, parts }) =>
    parts
      .filter(
        ({ part, texts }) =>
          writing === `${step} ${part}` ||
          texts.some((text) => (only === '' || text.language === only) && fits[filter](text)),
      )
      .map((part) => ({ step, part })),
  )
  return (
    <Stack gap="sm">
      <Group gap="sm" align="end">
        <Select
          label={say('translate.filter.language')}
          allowDeselect={false}
          data={[
            { value: '', label: say('translate.filter.everyLanguage') },
            ...seen.languages.map((value) => ({ value, label: languageName(value) })),
          ]}
          value={only}
          onChange={(value) => {
            setWriting(undefined)
            setOnly(value ?? '')
          }}
          maw={220}
        />
        <SegmentedControl
          aria-label={say('translate.filter.show')}
          className="studio-filter"
          value={filter}
          onChange={(value) => {
            setWriting(undefined)
            setFilter(filters.find((one) => one === value) ?? 'all')
          }}
          data={filters.map((value) => ({ value, label: say(`translate.filter.${value}`) }))}
        />
      </Group>
      <Shares seen={seen} />
      <Text size="sm" c="dimmed" role="status">
        {say('translate.rows', { count: rows.length })}
      </Text>
      {rows.length > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reached by key.
        <section className="card studio-table" aria-label={say('dialogs.table')} tabIndex={0}>
          <table>
            <thead>
              <tr>
                <th scope="col" className="studio-col-step">
                  {say('dialogs.step')}
                </th>
                {seen.languages.map((language) => (
                  <th key={language} scope="col">
                    {languageName(language)}
                  </th>
                ))}
                <th scope="col" className="studio-col-state">
                  {say('translate.state')}
                </th>
                <th scope="col" className="studio-col-room">
                  {say('dialogs.room')}
                </th>
                <th scope="col" className="studio-col-note">
                  {say('translate.note')}
                </th>
              </tr>
            </thead>
            <tbody>
              {rows.map(({ step, part: { part, texts, note, terms } }, at) => (
                <tr
                  key={`${step} ${part}`}
                  id={rows[at - 1]?.step === step ? undefined : `step-${step}`}
                  onFocus={({ target }) =>
                    setWriting(target instanceof HTMLTextAreaElement ? `${step} ${part}` : undefined)
                  }
                >
                  <th scope="row">
                    <Text component="span" size="sm" className="studio-name">
                      {step}
                    </Text>
                    <Text component="span" size="sm" c="dimmed" display="block">
                      {partName(part)}
                    </Text>
                  </th>
                  {texts.map((text) => (
                    <td key={text.language} data-head={languageName(text.language)}>
                      <TextField
                        hideLabel
                        hideState
                        place={{ dialog: seen.dialog, step, part }}
                        text={text}
                        may={may(text.language)}
                      />
                    </td>
                  ))}
                  <td data-head={say('translate.state')}>
                    <WordStates
                      place={{ dialog: seen.dialog, step, part }}
                      texts={texts}
                      first={seen.languages[0] ?? ''}
                      may={may}
                    />
                  </td>
                  <td className="studio-room" data-head={say('dialogs.room')}>
                    <WordRoom part={part} texts={texts} room={seen.room} />
                  </td>
                  <td data-head={say('translate.note')}>
                    <NoteField place={{ dialog: seen.dialog, step, part }} note={note ?? ''} may={notes} />
                    <Terms names={terms} terms={seen.terms} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </Stack>
  )
}

/** How far each language is in this dialog. */
function Shares({ seen }: { seen: DialogSeen }) {
  const say = useWords()
  const texts = seen.steps.flatMap(({ parts }) => parts.flatMap((part) => part.texts))
  const share = (part: number, of: number): number => Math.floor((100 * part) / Math.max(1, of))
  return (
    <ul className="plain-list studio-shares">
      {seen.languages.map((language) => {
        const own = texts.filter((text) => text.language === language)
        const count = (fit: (text: Text_) => boolean): number => own.filter(fit).length
        return (
          <li key={language}>
            {say('translate.share', {
              language: languageName(language),
              there: share(
                count(({ state }) => state === 'fresh' || state === 'unread'),
                own.length,
              ),
              read: share(
                count(({ read, state }) => read && state !== 'stale'),
                own.length,
              ),
              stale: count(fits.stale),
              missing: count(fits.missing),
            })}
          </li>
        )
      })}
    </ul>
  )
}
