/** What would be different, in words: dialog by dialog, step by step, language by language, before and after. */
import { Stack, Text, Title } from '@mantine/core'
import { sayCode, useWords } from '../../../ui/words.ts'
import type { ChangeSeen } from '../contract.ts'
import { languageName, partName, placeName } from './names.ts'

export function Changes({
  changes,
  confirmed,
}: {
  changes: readonly ChangeSeen[]
  confirmed: Readonly<Record<string, number>>
}) {
  const say = useWords()
  const groups = new Map<string, ChangeSeen[]>()
  for (const change of changes) {
    const of = change.dialog ?? change.file
    groups.set(of, [...(groups.get(of) ?? []), change])
  }
  return (
    <Stack gap="md">
      {[...groups].map(([of, own]) => (
        <Stack key={of} component="section" className="card" p="md" gap="sm" aria-label={placeName(of)}>
          <Title order={2} size="h5">
            {placeName(of)}
          </Title>
          {own.map((change) => (
            <OneChange key={`${change.file} ${change.step ?? ''} ${change.part}`} change={change} />
          ))}
        </Stack>
      ))}
      {Object.entries(confirmed).map(([language, count]) => (
        <Text key={language}>{say('dialogs.readAnew', { language: languageName(language), count })}</Text>
      ))}
    </Stack>
  )
}

function OneChange({ change }: { change: ChangeSeen }) {
  const say = useWords()
  const { file, kind, language, step, part, before, after, critical } = change
  const field = file.startsWith('directory/') ? sayCode(`directory.field.${part.split('.')[0]}`) : undefined
  const where = [
    step,
    field ?? (kind === 'words' ? partName(part) : part === '' ? undefined : part),
    kind === 'steps' ? say('dialogs.order') : language === undefined ? undefined : languageName(language),
  ]
  const what = before === undefined ? 'added' : after === undefined ? 'removed' : 'reworded'
  return (
    <div className="studio-change">
      <Text size="sm">
        {where.filter((one) => one !== undefined).join(' · ')} · {say(`dialogs.what.${what}`)}
        {critical && (
          <Text component="span" size="sm" className="look studio-mark" ml={8}>
            {say(`dialogs.critical.${critical}`)}
          </Text>
        )}
      </Text>
      {before !== undefined && (
        <del lang={language} className="studio-before">
          {before}
        </del>
      )}
      {after !== undefined && (
        <ins lang={language} className="studio-after">
          {after}
        </ins>
      )}
    </div>
  )
}
