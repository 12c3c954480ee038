/** The form of a new ready reply: at the end of a situation, or a situation with its first reply. */
import { Button, Group, Stack, Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useDeed } from '../../../ui/asking.ts'
import { Refusal } from '../../../ui/states.tsx'
import { told } from '../../../ui/toast.ts'
import { useWords } from '../../../ui/words.ts'
import { repliesRoutes } from '../replies-contract.ts'
import { languageName } from './names.ts'

type Texts = Record<string, string>

export function NewReply({
  group,
  languages,
  added,
  close,
}: {
  group?: string
  languages: readonly string[]
  added: () => Promise<void>
  close: () => void
}) {
  const say = useWords()
  const [name, setName] = useState<Texts>({})
  const [text, setText] = useState<Texts>({})
  const [wrong, setWrong] = useState<readonly string[]>([])
  const add = useDeed(repliesRoutes.add, async (answer) => {
    setWrong((answer.wrong ?? []).map(({ field }) => field))
    if (answer.result !== 'saved') return
    await added()
    told(say('studio.draftIn'))
    close()
  })
  const errorOf = (field: string): string | undefined =>
    wrong.includes(field) ? say('studio.required') : undefined
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        void add.run({ body: { text, ...(group === undefined ? { name } : { group }) } })
      }}
    >
      <Stack gap="sm">
        {group === undefined && (
          <div className="studio-languages">
            {languages.map((language) => (
              <TextInput
                key={language}
                lang={language}
                label={`${say('readyReplies.situationName')} · ${languageName(language)}`}
                value={name[language] ?? ''}
                maxLength={80}
                error={errorOf(`name.${language}`)}
                onChange={({ currentTarget: { value } }) => setName((all) => ({ ...all, [language]: value }))}
              />
            ))}
          </div>
        )}
        <div className="studio-languages">
          {languages.map((language) => (
            <Textarea
              key={language}
              lang={language}
              label={say('readyReplies.newText', { language: languageName(language) })}
              autosize
              minRows={2}
              maxLength={4000}
              value={text[language] ?? ''}
              error={errorOf(`text.${language}`)}
              onChange={({ currentTarget: { value } }) => setText((all) => ({ ...all, [language]: value }))}
            />
          ))}
        </div>
        <Refusal problem={add.problem} />
        <Group justify="flex-end" gap="sm">
          <Button variant="default" mih={44} onClick={close}>
            {say('do.cancel')}
          </Button>
          <Button type="submit" mih={44} loading={add.busy}>
            {say('do.save')}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
