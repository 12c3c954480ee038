/** What holds in every dialog: the line's own sentences, how numbers are told, commands, and words that many steps share. */
import { Button, Group, Stack, Text, TextInput, Title } from '@mantine/core'
import { useState } from 'react'
import { Link } from 'wouter'
import { askAgain, useRead } from '../../../ui/asking.ts'
import { call } from '../../../ui/call.ts'
import { PageHead } from '../../../ui/page-head.tsx'
import { Asked } from '../../../ui/states.tsx'
import { sayCode, useWords } from '../../../ui/words.ts'
import { dialogsRoutes } from '../contract.ts'
import { type SentenceSeen, sentencesRoutes } from '../sentences-contract.ts'
import { isFound } from './find.ts'
import { useHeld } from './held.ts'
import { KeptField } from './kept-field.tsx'
import { languageName, useMayWrite } from './names.ts'
import { useKept } from './saving.ts'
import { StudioTabs } from './studio-tabs.tsx'

const lookAgain = async (): Promise<void> => {
  await Promise.all([
    askAgain(sentencesRoutes.sentences),
    askAgain(dialogsRoutes.draft),
    askAgain(dialogsRoutes.list),
  ])
}

/** Shared sets are long; each is a part of its own. */
const partOf = ({ file, path }: SentenceSeen): string => {
  const [first = '', second = ''] = path.split('.')
  return file === '_shared' && first === 'options' ? `_shared.${second}` : file
}

export function Sentences() {
  const say = useWords()
  const seen = useRead(sentencesRoutes.sentences)
  const [asked, setAsked] = useState('')
  const holds = useHeld(asked)
  return (
    <Stack gap="md">
      <div>
        <PageHead title={say('studio.sentences')}>
          <Button component={Link} href="/draft" variant="default" mih={44}>
            {say('dialogs.myDraft')}
          </Button>
        </PageHead>
        <StudioTabs />
        <Text c="dimmed">{say('sentences.lead')}</Text>
      </div>
      <Asked of={seen}>
        {({ sentences }) => {
          const shown = sentences.filter(({ file, path, texts }) =>
            holds(`${file} ${path}`, isFound([path, ...texts.flatMap((one) => one.texts)], asked)),
          )
          const parts = [...new Set(shown.map(partOf))]
          return (
            <>
              <Group>
                <TextInput
                  type="search"
                  className="studio-find"
                  label={say('studio.search')}
                  value={asked}
                  onChange={(event) => setAsked(event.currentTarget.value)}
                />
              </Group>
              {shown.length === 0 && <Text role="status">{say('studio.noneFound')}</Text>}
              {parts.map((part) => (
                <Part
                  key={part}
                  part={part}
                  sentences={shown.filter((one) => partOf(one) === part)}
                  searched={asked.trim() !== ''}
                />
              ))}
            </>
          )
        }}
      </Asked>
    </Stack>
  )
}

function Part({
  part,
  sentences,
  searched,
}: {
  part: string
  sentences: readonly SentenceSeen[]
  searched: boolean
}) {
  const say = useWords()
  const [opened, setOpened] = useState(part === 'line')
  const open = opened || searched
  const name = sayCode(`sentences.part.${part.replace('.', '_')}`) ?? part
  const changed = sentences.filter(({ texts }) => texts.some((one) => one.changed)).length
  const wrong = sentences.filter(({ texts }) => texts.some(({ problems }) => problems.length > 0)).length
  return (
    <Stack className="card" p="md" gap="md" component="section" aria-label={name}>
      <Title order={2} size="h5">
        <button
          type="button"
          className="studio-opener"
          aria-expanded={open}
          onClick={() => setOpened(!opened)}
        >
          {name} ({sentences.length}){changed > 0 && ` · ${say('dialogs.changed')}`}
          {wrong > 0 && ` · ${say('dialogs.wrong', { count: wrong })}`}
        </button>
      </Title>
      {open && sentences.map((sentence) => <One key={sentence.path} sentence={sentence} />)}
    </Stack>
  )
}

function One({ sentence }: { sentence: SentenceSeen }) {
  const say = useWords()
  const may = useMayWrite()
  const { file, path, list, texts } = sentence
  const what = sayCode(`sentences.of.${file}.${path}`)
  return (
    <div className="studio-reply">
      <Text size="sm" c="dimmed">
        <span className="studio-name">{path.replace(/^options\.[^.]+\./, '')}</span>
        {what !== undefined && ` · ${what}`}
      </Text>
      <div className="studio-languages">
        {texts.map((text) => (
          <SentenceField
            key={text.language}
            place={{ file, path, language: text.language }}
            text={text}
            list={list}
            label={languageName(text.language)}
            {...(list && { hint: say('sentences.eachLine') })}
            may={may(text.language)}
          />
        ))}
      </div>
    </div>
  )
}

type Place = { file: SentenceSeen['file']; path: string; language: string }

function SentenceField({
  place,
  text,
  list,
  label,
  hint,
  may,
}: {
  place: Place
  text: SentenceSeen['texts'][number]
  list: boolean
  label: string
  hint?: string
  may: boolean
}) {
  const kept = useKept<Place>(
    Object.values(place).join('\n'),
    text.texts,
    ({ file, ...at }, was, now) =>
      call(sentencesRoutes.write, { params: { file }, body: { ...at, was, now } }),
    { place, again: lookAgain },
  )
  return (
    <KeptField
      kept={kept}
      label={label}
      described={place.path}
      {...(hint !== undefined && { description: hint })}
      language={place.language}
      may={may}
      changed={text.changed}
      problems={text.problems}
      list={list}
    />
  )
}
