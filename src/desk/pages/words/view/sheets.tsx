/** The words of a language as a sheet: out, and back again with what fits taken and the rest told. */
import { Alert, Button, FileButton, Group, Select, Stack, Text } from '@mantine/core'
import IconDownload from '@tabler/icons-react/icons/IconDownload'
import IconUpload from '@tabler/icons-react/icons/IconUpload'
import { useState } from 'react'
import type { AnswerOf } from '../../../contract.ts'
import { askAgain, useDeed } from '../../../ui/asking.ts'
import { addressOf } from '../../../ui/call.ts'
import { Refusal } from '../../../ui/states.tsx'
import { sayCode, useWords } from '../../../ui/words.ts'
import { type LanguageCard, type TakenSeen, wordsRoutes } from '../contract.ts'

type Answer = AnswerOf<typeof wordsRoutes.import>
type File_ = { name: string; as: 'csv' | 'xliff'; text: string }

/** A larger one is refused by the server too. */
const mostBytes = 2 * 1024 * 1024

export const dialogName = (id: string): string => sayCode(`dialogs.name.${id}`) ?? id

export function Sheets({
  card: { language },
  dialogs,
  may,
}: {
  card: LanguageCard
  dialogs: readonly string[]
  may: boolean
}) {
  const say = useWords()
  const [of, setOf] = useState('')
  const address = (as: 'csv' | 'xliff'): string =>
    addressOf(wordsRoutes.sheet.path, { language }, { as, ...(of !== '' && { of }) })
  return (
    <Stack gap="sm">
      <Group gap="sm" align="end">
        <Select
          label={say('translate.sheet.of')}
          allowDeselect={false}
          searchable
          maw={260}
          data={[
            { value: '', label: say('translate.sheet.all') },
            ...dialogs.map((value) => ({ value, label: dialogName(value) })),
          ]}
          value={of}
          onChange={(value) => setOf(value ?? '')}
        />
        {(['csv', 'xliff'] as const).map((as) => (
          <Button
            key={as}
            component="a"
            href={address(as)}
            download
            variant="default"
            h={44}
            leftSection={<IconDownload size={18} stroke={1.5} aria-hidden />}
          >
            {say(`translate.sheet.${as}`)}
          </Button>
        ))}
      </Group>
      {may && <Import language={language} />}
    </Stack>
  )
}

function Import({ language }: { language: string }) {
  const say = useWords()
  const [file, setFile] = useState<File_>()
  const [answer, setAnswer] = useState<Answer>()
  const [large, setLarge] = useState(false)
  const deed = useDeed(wordsRoutes.import, async (told) => {
    setAnswer(told)
    if (told.taken > 0) await askAgain(wordsRoutes.languages)
  })
  const send = (sheet: File_, take: boolean, seen?: string) =>
    deed.run({
      params: { language },
      body: { as: sheet.as, text: sheet.text, take, ...(seen !== undefined && { seen }) },
    })
  async function chosen(picked: File | null): Promise<void> {
    if (!picked) return
    setAnswer(undefined)
    setLarge(picked.size > mostBytes)
    if (picked.size > mostBytes) return
    const sheet: File_ = {
      name: picked.name,
      as: /\.csv$/i.test(picked.name) ? 'csv' : 'xliff',
      text: await picked.text(),
    }
    setFile(sheet)
    await send(sheet, false)
  }
  return (
    <Stack gap="xs">
      <div>
        <FileButton
          accept=".csv,.xlf,.xliff,text/csv,application/x-xliff+xml"
          onChange={(picked) => void chosen(picked)}
          inputProps={{
            'aria-label': say('translate.sheet.import'),
            // The same file again, when it was mended: to a browser that is no change.
            onClick: (event) => {
              event.currentTarget.value = ''
            },
          }}
        >
          {(props) => (
            <Button
              {...props}
              variant="default"
              h={44}
              loading={deed.busy}
              leftSection={<IconUpload size={18} stroke={1.5} aria-hidden />}
            >
              {say('translate.sheet.import')}
            </Button>
          )}
        </FileButton>
      </div>
      <Refusal problem={deed.problem} />
      {large && <Text role="alert">{say('translate.sheet.wrong.bytes')}</Text>}
      {file && answer && (
        <Told
          answer={answer}
          name={file.name}
          busy={deed.busy}
          take={() => void send(file, true, answer.seen)}
          close={() => setAnswer(undefined)}
        />
      )}
    </Stack>
  )
}

function Told({
  answer,
  name,
  busy,
  take,
  close,
}: {
  answer: Answer
  name: string
  busy: boolean
  take: () => void
  close: () => void
}) {
  const say = useWords()
  const { wrong, same, taken, fine, refused, texts, changed } = answer
  if (wrong !== undefined)
    return (
      <Alert variant="default" className="look" role="alert" title={name}>
        {say(`translate.sheet.wrong.${wrong}`)}
      </Alert>
    )
  return (
    <Alert
      variant="default"
      className="look"
      role="status"
      title={
        taken > 0 ? say('translate.sheet.taken', { count: taken }) : say('translate.sheet.told', { name })
      }
    >
      <Stack gap="sm">
        {changed && <Text role="alert">{say('translate.sheet.changed')}</Text>}
        <Text size="sm" className="words-count">
          {say('translate.sheet.counts', { fine, refused, same })}
        </Text>
        <Group gap="xs">
          {taken === 0 && fine > 0 && (
            <Button mih={44} loading={busy} onClick={take}>
              {say('translate.sheet.take', { count: fine })}
            </Button>
          )}
          <Button variant="default" mih={44} onClick={close}>
            {say('do.close')}
          </Button>
        </Group>
        <ul className="words-rows">
          {texts.map((text, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the same row may stand there twice.
            <li key={at}>
              <Row text={text} />
            </li>
          ))}
        </ul>
      </Stack>
    </Alert>
  )
}

function Row({ text: { name, id, before, after, takes, refused } }: { text: TakenSeen }) {
  const say = useWords()
  return (
    <>
      <Text className="words-name">{id ?? name}</Text>
      {refused !== undefined && <Text size="sm">{say(`translate.sheet.refused.${refused}`)}</Text>}
      {takes !== undefined && takes !== 'words' && (
        <Text size="sm">{say(`translate.sheet.takes.${takes}`)}</Text>
      )}
      {takes === 'words' && before.length > 0 && (
        <Text size="sm" component="del" display="block" className="words-before">
          {before.join('\n')}
        </Text>
      )}
      {takes !== 'confirmed' && takes !== 'read' && after.some((one) => one !== '') && (
        <Text size="sm" className="words-after">
          {after.join('\n')}
        </Text>
      )}
    </>
  )
}
