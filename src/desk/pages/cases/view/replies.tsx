/** Ready replies in both languages side by side; a press puts the one of her language into the text. */
import { Text, TextInput, UnstyledButton } from '@mantine/core'
import IconSearch from '@tabler/icons-react/icons/IconSearch'
import { useState } from 'react'
import { useRead } from '../../../ui/asking.ts'
import { Asked } from '../../../ui/states.tsx'
import { useLanguage, useWords } from '../../../ui/words.ts'
import { casesRoutes, type DeskReply } from '../contract.ts'
import { found } from './find.ts'

export function Replies({
  asked,
  typed,
  language,
  pick,
  insert,
  close,
}: {
  asked: string
  /** Searched by what stands behind the slash; else by a field of its own. */
  typed: boolean
  language: string | undefined
  pick: React.RefObject<(() => void) | undefined>
  insert: (words: string) => void
  close: () => void
}) {
  const say = useWords()
  const desk = useLanguage()
  const replies = useRead(casesRoutes.replies)
  const [own, setOwn] = useState('')
  return (
    <>
      {!typed && (
        <TextInput
          data-autofocus
          autoFocus
          value={own}
          onChange={(event) => setOwn(event.currentTarget.value)}
          onKeyDown={(event) => event.key === 'Escape' && close()}
          placeholder={say('cases.replies.search')}
          aria-label={say('cases.replies.search')}
          leftSection={<IconSearch size={16} stroke={1.75} aria-hidden />}
          my={6}
        />
      )}
      <Text size="xs" c="dimmed">
        {say('cases.replies.hint')}
      </Text>
      <Asked of={replies} lines={3}>
        {(all) => {
          const groupName = (id: string): string => {
            const name = all.groups.find((group) => group.id === id)?.name
            return name?.[desk] ?? name?.mn ?? id
          }
          const list = found(
            all.replies,
            ({ text, group }) => [
              ...Object.values(text),
              ...Object.values(all.groups.find(({ id }) => id === group)?.name ?? {}),
            ],
            typed ? asked : own,
          )
          const [first] = list
          pick.current = typed && first ? () => insert(wordsFor(first, language)) : undefined
          return list.length === 0 ? (
            <Text size="sm" py="sm">
              {say('cases.replies.none')}
            </Text>
          ) : (
            <ul className="plain-list at-hand-list">
              {list.map((reply, at) => (
                <li key={reply.id}>
                  {list[at - 1]?.group !== reply.group && (
                    <Text size="xs" fw={600} c="dimmed" className="at-hand-group">
                      {groupName(reply.group)}
                    </Text>
                  )}
                  <ReplyButton reply={reply} language={language} first={typed && at === 0} insert={insert} />
                </li>
              ))}
            </ul>
          )
        }}
      </Asked>
    </>
  )
}

/** In her language; Mongolian when it is not known or not there. */
const wordsFor = ({ text }: DeskReply, language = 'mn'): string =>
  text[language] ?? text.mn ?? Object.values(text)[0] ?? ''

function ReplyButton({
  reply,
  language,
  first,
  insert,
}: {
  reply: DeskReply
  language: string | undefined
  /** Enter chooses it. */
  first: boolean
  insert: (words: string) => void
}) {
  const hers = wordsFor(reply, language)
  const others = Object.entries(reply.text).filter(([, each]) => each !== hers)
  return (
    <UnstyledButton className={first ? 'at-hand-item first' : 'at-hand-item'} onClick={() => insert(hers)}>
      <Text size="sm" component="span" className="reply-hers">
        {hers}
      </Text>
      {others.map(([code, each]) => (
        <Text key={code} size="xs" c="dimmed" component="span" lang={code}>
          {each}
        </Text>
      ))}
    </UnstyledButton>
  )
}
