/** Saves what was tried as a conversation that is promised: the server plays it once more and writes down what Itgel answers. */
import { Button, Group, Stack, Text, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import type { Phone } from '../../../../../studio/phone.ts'
import { askAgain, useDeed } from '../../../../ui/asking.ts'
import { Refusal } from '../../../../ui/states.tsx'
import { useWords } from '../../../../ui/words.ts'
import { promisesRoutes } from '../../../promises/contract.ts'
import { dialogsRoutes } from '../../contract.ts'

export function SaveStory({ phone, dialog }: { phone: Phone; dialog: string }) {
  const say = useWords()
  const [open, setOpen] = useState(false)
  const [story, setStory] = useState('')
  const [about, setAbout] = useState('')
  const deed = useDeed(promisesRoutes.save, async ({ result }) => {
    if (result !== 'saved') return
    setOpen(false)
    await askAgain(dialogsRoutes.draft)
  })
  const [told, setTold] = useState<string>()
  const [taken, setTaken] = useState(false)
  const named = /^[a-z][a-z0-9-]{0,58}$/.test(story)
  const save = async (over: boolean): Promise<void> => {
    const before = [{ on: phone.channel }, { counsellors: 'here' as const }]
    const moves = [...before, ...phone.moves]
    const answer = await deed.run({ body: { dialog, story, about: about.trim(), moves, over } })
    setTaken(answer?.result === 'taken')
    setTold(
      answer?.result === 'saved'
        ? say('promises.saved', { file: answer.file })
        : answer?.result === 'taken'
          ? say('promises.taken')
          : answer && say('promises.stuck', { problem: answer.problem ?? '' }),
    )
  }
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    if (named && about.trim() !== '') void save(false)
  }
  return (
    <Stack gap="xs">
      {!open && (
        <div>
          <Button
            variant="default"
            mih={44}
            disabled={phone.moves.length === 0}
            onClick={() => setOpen(true)}
          >
            {say('promises.save')}
          </Button>
        </div>
      )}
      {open && (
        <form onSubmit={submit} aria-label={say('promises.save')}>
          <Stack gap="xs">
            <TextInput
              label={say('promises.story')}
              description={say('promises.storyIs')}
              value={story}
              maxLength={59}
              onChange={(event) => setStory(event.currentTarget.value.trim())}
            />
            <TextInput
              label={say('promises.about')}
              value={about}
              maxLength={300}
              onChange={(event) => setAbout(event.currentTarget.value)}
            />
            <Refusal problem={deed.problem} />
            <Group gap="xs">
              <Button type="submit" mih={44} loading={deed.busy} disabled={!named || about.trim() === ''}>
                {say('do.save')}
              </Button>
              {taken && (
                <Button variant="default" mih={44} onClick={() => void save(true)}>
                  {say('promises.over')}
                </Button>
              )}
              <Button variant="default" mih={44} onClick={() => setOpen(false)}>
                {say('do.close')}
              </Button>
            </Group>
          </Stack>
        </form>
      )}
      <Text size="sm" role="status">
        {told ?? ''}
      </Text>
    </Stack>
  )
}
