/** Each language: how far it is, whether she may choose it, its sheets. And one more. */
import { Alert, Button, Group, Select, Stack, Text, TextInput, Title } from '@mantine/core'
import { useState } from 'react'
import { askAgain, useDeed, useRead } from '../../../ui/asking.ts'
import { useMay, usePerson } from '../../../ui/me.ts'
import { Asked, Refusal } from '../../../ui/states.tsx'
import { sayCode, useWords } from '../../../ui/words.ts'
import { type LanguageCard, wordsRoutes } from '../contract.ts'
import { Sheets } from './sheets.tsx'

const offers = ['no', 'safe', 'whole'] as const

export function Languages() {
  const seen = useRead(wordsRoutes.languages)
  const changes = useMay('dialogs.change')
  return (
    <Asked of={seen}>
      {({ languages, dialogs }) => (
        <Stack gap="md">
          {languages.map((card) => (
            <Language key={card.language} card={card} dialogs={dialogs} />
          ))}
          {changes && <AddLanguage />}
        </Stack>
      )}
    </Asked>
  )
}

/** The desk's own name for a language it knows, else what its people call it. */
export const nameOf = ({ language, name }: Pick<LanguageCard, 'language' | 'name'>): string =>
  sayCode(`languages.${language}`) ?? name

function useMayTranslate(language: string): boolean {
  const { permissions, roles, translates } = usePerson()
  return permissions.includes('words.change') && (roles.includes('editor') || translates === language)
}

function Language({ card, dialogs }: { card: LanguageCard; dialogs: readonly string[] }) {
  const say = useWords()
  const changes = useMay('dialogs.change')
  const may = useMayTranslate(card.language)
  const { language, offer, first, reviewed, all, needed } = card
  const share = (part: number, of: number): number => Math.floor((100 * part) / Math.max(1, of))
  const there = ({ texts, missing, stale }: LanguageCard['all']): number =>
    share(texts - missing - stale, texts)
  return (
    <Stack component="section" className="card" p="md" gap="xs" aria-label={nameOf(card)}>
      <Group gap="xs">
        <Title order={2} size="h4">
          {nameOf(card)}
        </Title>
        <Text c="dimmed" size="sm">
          {language}
        </Text>
      </Group>
      <Text size="sm">
        {first ? say('translate.first') : say(`translate.offer.${offer}`)}
        {' · '}
        {say(reviewed ? 'translate.reviewed' : 'translate.draft')}
      </Text>
      <Text size="sm" className="words-count">
        {say('translate.progress', {
          there: there(all),
          read: share(all.read, all.texts),
          stale: all.stale,
          missing: all.missing,
          texts: all.texts,
        })}
      </Text>
      {!first && (
        <Text size="sm" className="words-count">
          {say('translate.needed', { there: there(needed), missing: needed.missing, texts: needed.texts })}
        </Text>
      )}
      {!first && <Sheets card={card} dialogs={dialogs} may={may} />}
      {!first && changes && <OfferField card={card} />}
    </Stack>
  )
}

function OfferField({ card: { language, offer } }: { card: LanguageCard }) {
  const say = useWords()
  const [wrong, setWrong] = useState<{ problems: readonly string[]; count: number }>()
  const deed = useDeed(wordsRoutes.offer, (answer) => {
    setWrong(
      answer.result === 'problems'
        ? { problems: answer.problems ?? [], count: answer.count ?? 0 }
        : undefined,
    )
    return askAgain(wordsRoutes.languages)
  })
  return (
    <>
      <Select
        label={say('translate.offer.label')}
        description={say('translate.offer.what')}
        maw={420}
        allowDeselect={false}
        disabled={deed.busy}
        data={offers.map((value) => ({ value, label: say(`translate.offer.${value}`) }))}
        value={offer}
        onChange={(value) => {
          const chosen = offers.find((one) => one === value)
          if (chosen && chosen !== offer) void deed.run({ params: { language }, body: { offer: chosen } })
        }}
      />
      <Refusal problem={deed.problem} />
      {wrong && (
        <Alert
          variant="default"
          className="look"
          role="alert"
          title={say('translate.offer.refused', { count: wrong.count })}
        >
          <ul className="plain-list">
            {wrong.problems.slice(0, 12).map((message) => (
              <li key={message}>{message}</li>
            ))}
          </ul>
        </Alert>
      )}
    </>
  )
}

function AddLanguage() {
  const say = useWords()
  const [language, setLanguage] = useState('')
  const [name, setName] = useState('')
  const [there, setThere] = useState(false)
  const deed = useDeed(wordsRoutes.add, async (answer) => {
    setThere(answer.result === 'conflict')
    if (answer.result === 'conflict') return
    setLanguage('')
    setName('')
    await askAgain(wordsRoutes.languages)
  })
  const wellNamed = /^[a-z]{2,3}$/.test(language)
  return (
    <Stack
      component="form"
      className="card"
      p="md"
      gap="sm"
      aria-label={say('translate.add.title')}
      onSubmit={(event: React.FormEvent) => {
        event.preventDefault()
        void deed.run({ body: { language, name: name.trim() } })
      }}
    >
      <Title order={2} size="h4">
        {say('translate.add.title')}
      </Title>
      <Text size="sm" c="dimmed">
        {say('translate.add.lead')}
      </Text>
      <Group gap="sm" align="start">
        <TextInput
          label={say('translate.add.code')}
          description={say('translate.add.codeIs')}
          value={language}
          maxLength={3}
          error={there ? say('translate.add.there') : undefined}
          onChange={(event) => {
            setThere(false)
            setLanguage(event.currentTarget.value.toLowerCase())
          }}
        />
        <TextInput
          label={say('translate.add.name')}
          description={say('translate.add.nameIs')}
          value={name}
          maxLength={40}
          onChange={(event) => setName(event.currentTarget.value)}
        />
      </Group>
      <div>
        <Button
          type="submit"
          variant="default"
          mih={44}
          loading={deed.busy}
          disabled={!wellNamed || name.trim() === ''}
        >
          {say('translate.add.do')}
        </Button>
      </div>
      <Refusal problem={deed.problem} />
    </Stack>
  )
}
