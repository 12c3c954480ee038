/** The glossary of the translators: each term in each language, what it means, and what must never stand for it. */
import { Alert, Button, Group, Stack, Text, Textarea, TextInput, Title } from '@mantine/core'
import { useState } from 'react'
import { askAgain, useDeed, useRead } from '../../../ui/asking.ts'
import { usePerson } from '../../../ui/me.ts'
import { Asked, Refusal } from '../../../ui/states.tsx'
import { sayCode, useWords } from '../../../ui/words.ts'
import { type Term, wordsRoutes } from '../contract.ts'

const languageName = (code: string): string => sayCode(`languages.${code}`) ?? code

export function Terms() {
  const say = useWords()
  const seen = useRead(wordsRoutes.terms)
  const { permissions, roles, translates } = usePerson()
  const may = (language: string): boolean =>
    permissions.includes('words.change') && (roles.includes('editor') || translates === language)
  const [name, setName] = useState('')
  const [added, setAdded] = useState<string[]>([])
  return (
    <Asked of={seen}>
      {({ languages, terms }) => {
        const names = [
          ...terms.map((one) => one.name),
          ...added.filter((one) => !terms.some((term) => term.name === one)),
        ]
        const fresh = /^[a-z][a-z0-9_]{0,39}$/.test(name) && !names.includes(name)
        return (
          <Stack gap="md">
            <Text c="dimmed">{say('translate.terms.lead')}</Text>
            {names.map((one) => (
              <Stack key={one} component="section" className="card" p="md" gap="sm" aria-label={one}>
                <Title order={2} size="h5" className="words-name">
                  {one}
                </Title>
                <div className="words-terms">
                  {languages.map((language) => (
                    <TermIn
                      key={language}
                      name={one}
                      language={language}
                      term={terms.find((term) => term.name === one)?.in[language]}
                      may={may(language)}
                    />
                  ))}
                </div>
              </Stack>
            ))}
            {languages.some(may) && (
              <Group gap="sm" align="end">
                <TextInput
                  label={say('translate.terms.name')}
                  description={say('translate.terms.nameIs')}
                  value={name}
                  maxLength={40}
                  onChange={(event) => setName(event.currentTarget.value)}
                />
                <Button
                  variant="default"
                  mih={44}
                  disabled={!fresh}
                  onClick={() => {
                    setAdded([...added, name])
                    setName('')
                  }}
                >
                  {say('translate.terms.add')}
                </Button>
              </Group>
            )}
          </Stack>
        )
      }}
    </Asked>
  )
}

type Typed = { term: string; also: string; never: string; means: string }
const typedOf = (term: Term | undefined): Typed => ({
  term: term?.term ?? '',
  also: (term?.also ?? []).join(', '),
  never: (term?.never ?? []).join(', '),
  means: term?.means ?? '',
})
const same = (a: Term | null, b: Term | null): boolean =>
  JSON.stringify(typedOf(a ?? undefined)) === JSON.stringify(typedOf(b ?? undefined))
const listOf = (text: string): string[] =>
  text
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '')

function termOf({ term, also, never, means }: Typed): Term | null {
  if (term.trim() === '') return null
  return {
    term: term.trim(),
    ...(listOf(also).length > 0 && { also: listOf(also) }),
    ...(listOf(never).length > 0 && { never: listOf(never) }),
    ...(means.trim() !== '' && { means: means.trim() }),
  }
}

function TermIn({
  name,
  language,
  term,
  may,
}: {
  name: string
  language: string
  term: Term | undefined
  may: boolean
}) {
  const say = useWords()
  const [typed, setTyped] = useState<Typed>()
  /** What stood here when she began to type: what a colleague wrote since is not written over unseen. */
  const [was, setWas] = useState<Term | null>(null)
  const deed = useDeed(wordsRoutes.term, () => askAgain(wordsRoutes.terms))
  const stands = term ?? null
  const theirs = typed !== undefined && !deed.busy && !same(was, stands)
  const shown = typed ?? typedOf(term)
  const put = (part: Partial<Typed>): void => {
    if (!typed) setWas(stands)
    setTyped({ ...shown, ...part })
  }
  const save = async (sent: Typed, over: Term | null): Promise<void> => {
    const now = termOf(sent)
    const answer = await deed.run({ params: { name }, body: { language, was: over, now } })
    if (answer?.result !== 'saved') return
    setWas(now)
    // What she wrote on meanwhile stays hers to save.
    setTyped((newest) => (newest === sent ? undefined : newest))
  }
  const label = (what: string): string => `${what} · ${languageName(language)}`
  return (
    <Stack gap="xs">
      <TextInput
        lang={language}
        label={label(say('translate.terms.term'))}
        readOnly={!may}
        maxLength={80}
        value={shown.term}
        onChange={(event) => put({ term: event.currentTarget.value })}
      />
      {(may || shown.also !== '') && (
        <TextInput
          lang={language}
          label={label(say('translate.terms.also'))}
          readOnly={!may}
          value={shown.also}
          onChange={(event) => put({ also: event.currentTarget.value })}
        />
      )}
      {(may || shown.never !== '') && (
        <TextInput
          lang={language}
          label={label(say('translate.terms.never'))}
          readOnly={!may}
          value={shown.never}
          onChange={(event) => put({ never: event.currentTarget.value })}
        />
      )}
      {(may || shown.means !== '') && (
        <Textarea
          lang={language}
          label={label(say('translate.terms.means'))}
          readOnly={!may}
          autosize
          minRows={1}
          maxLength={500}
          value={shown.means}
          onChange={(event) => put({ means: event.currentTarget.value })}
        />
      )}
      {theirs && (
        <Alert variant="default" className="look" role="alert">
          {say('translate.terms.conflict')}
          <Text mt="xs">
            {stands
              ? Object.values(typedOf(stands))
                  .filter((text) => text !== '')
                  .join(' · ')
              : say('dialogs.nothing')}
          </Text>
          <Group gap="xs" mt="xs">
            <Button
              variant="default"
              mih={44}
              loading={deed.busy}
              onClick={() => typed && void save(typed, stands)}
            >
              {say('dialogs.conflict.mine')}
            </Button>
            <Button variant="default" mih={44} onClick={() => setTyped(undefined)}>
              {say('dialogs.conflict.theirs')}
            </Button>
          </Group>
        </Alert>
      )}
      <Refusal problem={deed.problem} />
      {typed && !theirs && (
        <div>
          <Button
            variant="default"
            mih={44}
            loading={deed.busy}
            aria-label={`${name}, ${languageName(language)}: ${say('do.save')}`}
            onClick={() => void save(typed, was)}
          >
            {say('do.save')}
          </Button>
        </div>
      )}
    </Stack>
  )
}
