/** The ready replies of counsellors: by situation, in all languages side by side, in the order they are found at the desk. */
import { Button, Group, Stack, Text, TextInput, Title } from '@mantine/core'
import IconArrowDown from '@tabler/icons-react/icons/IconArrowDown'
import IconArrowUp from '@tabler/icons-react/icons/IconArrowUp'
import IconTrash from '@tabler/icons-react/icons/IconTrash'
import { useState } from 'react'
import { Link } from 'wouter'
import { askAgain, useDeed, useRead } from '../../../ui/asking.ts'
import { call } from '../../../ui/call.ts'
import { useMay } from '../../../ui/me.ts'
import { PageHead } from '../../../ui/page-head.tsx'
import { Asked, Refusal } from '../../../ui/states.tsx'
import { told } from '../../../ui/toast.ts'
import { language as deskLanguage, useWords } from '../../../ui/words.ts'
import { dialogsRoutes, type KeptAnswer } from '../contract.ts'
import { type ReplyGroupSeen, repliesRoutes } from '../replies-contract.ts'
import { isFound } from './find.ts'
import { useHeld } from './held.ts'
import { KeptField } from './kept-field.tsx'
import { languageName } from './names.ts'
import { NewReply } from './new-reply.tsx'
import { Problems } from './problems.tsx'
import { useKept } from './saving.ts'
import { StudioTabs } from './studio-tabs.tsx'

type Reply = ReplyGroupSeen['replies'][number]
type Texts = Record<string, string>

const lookAgain = async (): Promise<void> => {
  await Promise.all([
    askAgain(repliesRoutes.replies),
    askAgain(dialogsRoutes.draft),
    askAgain(dialogsRoutes.list),
  ])
}

export function Replies() {
  const say = useWords()
  const may = useMay('replies.change')
  const seen = useRead(repliesRoutes.replies)
  const [asked, setAsked] = useState('')
  const holds = useHeld(asked)
  const [adding, setAdding] = useState(false)
  return (
    <Stack gap="md">
      <div>
        <PageHead title={say('studio.replies')}>
          <Button component={Link} href="/draft" variant="default" mih={44}>
            {say('dialogs.myDraft')}
          </Button>
        </PageHead>
        <StudioTabs />
        <Text c="dimmed">{say('readyReplies.lead')}</Text>
      </div>
      <Asked of={seen}>
        {({ groups, languages, problems }) => {
          const shown = groups
            .map((group) => ({
              ...group,
              replies: group.replies.filter(({ id, text }) =>
                holds(
                  `${group.id} ${id}`,
                  isFound([...Object.values(text), ...Object.values(group.name)], asked),
                ),
              ),
            }))
            .filter(({ id, replies, name }) =>
              holds(id, replies.length > 0 || isFound(Object.values(name), asked)),
            )
          return (
            <>
              <Problems problems={problems} />
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
              {shown.map((group) => (
                <Situation key={group.id} group={group} languages={languages} may={may} />
              ))}
              {may && !adding && (
                <Group>
                  <Button variant="default" mih={44} onClick={() => setAdding(true)}>
                    {say('readyReplies.addSituation')}
                  </Button>
                </Group>
              )}
              {may && adding && (
                <NewReply languages={languages} added={lookAgain} close={() => setAdding(false)} />
              )}
            </>
          )
        }}
      </Asked>
    </Stack>
  )
}

const named = (texts: Texts): string => texts[deskLanguage()] ?? Object.values(texts)[0] ?? ''
const short = (text: string): string => (text.length > 40 ? `${text.slice(0, 40)}…` : text)

function Situation({
  group,
  languages,
  may,
}: {
  group: ReplyGroupSeen
  languages: readonly string[]
  may: boolean
}) {
  const say = useWords()
  const [adding, setAdding] = useState(false)
  const name = named(group.name)
  return (
    <Stack className="card" p="md" gap="md" component="section" aria-label={name}>
      <Group justify="space-between" gap="xs">
        <Title order={2} size="h5">
          {name}
        </Title>
        {may && <Moves group={group} what={name} empty={group.replies.length === 0} />}
      </Group>
      <details className="more">
        <summary>{say('readyReplies.situationName')}</summary>
        <div className="studio-languages">
          {languages.map((language) => (
            <ReplyField
              key={language}
              place={{ group: group.id, language }}
              text={group.name[language] ?? ''}
              label={languageName(language)}
              described={`${name}: ${say('readyReplies.situationName')}`}
              may={may}
              changed={group.changed}
            />
          ))}
        </div>
      </details>
      {group.replies.map((reply, at) => (
        <div key={reply.id} className="studio-reply">
          <div className="studio-languages">
            {languages.map((language) => (
              <ReplyField
                key={language}
                place={{ group: group.id, reply: reply.id, language }}
                text={reply.text[language] ?? ''}
                label={languageName(language)}
                described={`${name} ${at + 1}`}
                may={may}
                changed={reply.changed}
              />
            ))}
          </div>
          {may && <Moves group={group} reply={reply} what={short(named(reply.text))} empty />}
        </div>
      ))}
      {may && !adding && (
        <Group>
          <Button variant="default" mih={44} onClick={() => setAdding(true)}>
            {say('readyReplies.add', { what: name })}
          </Button>
        </Group>
      )}
      {may && adding && (
        <NewReply group={group.id} languages={languages} added={lookAgain} close={() => setAdding(false)} />
      )}
    </Stack>
  )
}

type Place = { group: string; reply?: string; language: string }

function ReplyField({
  place,
  text,
  label,
  described,
  may,
  changed,
}: {
  place: Place
  text: string
  label: string
  described: string
  may: boolean
  changed: boolean
}) {
  const kept = useKept<Place>(
    Object.values(place).join('\n'),
    text === '' ? [] : [text],
    (at, was, now) =>
      call(repliesRoutes.write, { body: { ...at, was: was.join('\n'), now: now.join('\n') } }),
    { place, again: lookAgain },
  )
  return (
    <KeptField
      kept={kept}
      label={label}
      described={described}
      language={place.language}
      may={may}
      changed={changed}
    />
  )
}

/** Up, down, away. */
function Moves({
  group,
  reply,
  what,
  empty,
}: {
  group: ReplyGroupSeen
  reply?: Reply
  what: string
  /** What can be taken away: a situation only when nothing is left in it. */
  empty: boolean
}) {
  const say = useWords()
  const [sure, setSure] = useState(false)
  const place = { group: group.id, ...(reply && { reply: reply.id }) }
  const took = async ({ result }: KeptAnswer): Promise<void> => {
    if (result === 'conflict') told(say('studio.clash'))
    setSure(false)
    await lookAgain()
  }
  const move = useDeed(repliesRoutes.move, took)
  const away = useDeed(repliesRoutes.takeAway, took)
  const button = (label: string, sign: typeof IconArrowUp, press: () => void) => {
    const Sign = sign
    return (
      <Button
        variant="subtle"
        mih={44}
        px="xs"
        aria-label={`${what}: ${label}`}
        title={label}
        disabled={move.busy || away.busy}
        onClick={press}
      >
        <Sign size={18} stroke={1.5} aria-hidden />
      </Button>
    )
  }
  return (
    <Group gap={4} wrap="nowrap">
      {button(say('studio.up'), IconArrowUp, () => void move.run({ body: { ...place, by: -1 } }))}
      {button(say('studio.down'), IconArrowDown, () => void move.run({ body: { ...place, by: 1 } }))}
      {empty &&
        (sure ? (
          <Button
            variant="default"
            mih={44}
            loading={away.busy}
            aria-label={`${what}: ${say('readyReplies.sure')}`}
            onClick={() => void away.run({ body: { ...place, was: reply ? reply.text : group.name } })}
          >
            {say('readyReplies.sure')}
          </Button>
        ) : (
          button(say('studio.takeAway'), IconTrash, () => setSure(true))
        ))}
      <Refusal problem={move.problem ?? away.problem} />
    </Group>
  )
}
