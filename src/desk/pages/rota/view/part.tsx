/** One part of the plan as a list: each line is changed or taken out, and another one is added. */
import { Button, Group, Stack, Text, Title } from '@mantine/core'
import IconPlus from '@tabler/icons-react/icons/IconPlus'
import { type ReactNode, useState } from 'react'
import { Confirm } from '../../../ui/confirm.tsx'
import { useWords } from '../../../ui/words.ts'
import { Form } from './form.tsx'
import type { Saving } from './saving.ts'

export type PartOf<Item, Draft> = {
  title: string
  is: string
  items: readonly Item[]
  line: (item: Item) => { main: string; more?: string }
  /** What the form begins with; for something new, or not at all where that is made elsewhere. */
  draft?: (item: Item | undefined) => Draft
  ready?: (draft: Draft) => boolean
  /** One draft may be several items: the same shift on several days. */
  made?: (draft: Draft) => Item[]
  form?: (draft: Draft, set: (draft: Draft) => void) => ReactNode
  /** Whether something new can be added here. */
  add?: boolean
  keep: (items: Item[]) => Promise<boolean>
  saving: Saving
  may: boolean
}

/** The plan is asked anew while a form is open: a colleague may have moved the line, changed it, or taken it out. */
const placeOf = <Item,>(items: readonly Item[], one: Item): number =>
  items.findIndex((item) => JSON.stringify(item) === JSON.stringify(one))

export function Part<Item, Draft>({ add = true, ...part }: PartOf<Item, Draft>) {
  const say = useWords()
  const { title, is, items, line, draft, made, form, ready, keep, saving, may } = part
  const [open, setOpen] = useState<{ of: Item | undefined; draft: Draft }>()
  const [removing, setRemoving] = useState<{ of: Item }>()
  const edit = (of: Item | undefined) => () => draft && setOpen({ of, draft: draft(of) })
  const gone = open?.of !== undefined && placeOf(items, open.of) < 0
  async function send(): Promise<boolean> {
    if (!open || !made || gone) return false
    const { of } = open
    const fresh = made(open.draft)
    return keep(of === undefined ? [...items, ...fresh] : items.toSpliced(placeOf(items, of), 1, ...fresh))
  }
  async function remove(at: number): Promise<void> {
    if (await keep(items.toSpliced(at, 1))) setRemoving(undefined)
  }
  const goingAt = removing ? placeOf(items, removing.of) : -1
  const going = items[goingAt]
  return (
    <Stack className="card" p="md" gap="sm" component="section" aria-label={title}>
      <Group justify="space-between" gap="xs">
        <Title order={3} size="h5">
          {title}
        </Title>
        {may && add && draft && (
          <Button
            variant="default"
            mih={44}
            aria-label={say('rota.addTo', { what: title })}
            leftSection={<IconPlus size={18} stroke={1.5} aria-hidden />}
            onClick={edit(undefined)}
          >
            {say('rota.add')}
          </Button>
        )}
      </Group>
      <Text size="sm" c="dimmed">
        {is}
      </Text>
      {items.length > 0 && (
        <ul className="plan-lines">
          {items.map((item, at) => {
            const { main, more } = line(item)
            return (
              // biome-ignore lint/suspicious/noArrayIndexKey: its place in the rota is its name here.
              <li key={at} className="plan-line">
                <div>
                  <Text>{main}</Text>
                  {more && (
                    <Text size="sm" c="dimmed">
                      {more}
                    </Text>
                  )}
                </div>
                {may && (
                  <Group gap={6} wrap="nowrap">
                    {draft && (
                      <Button
                        variant="subtle"
                        mih={44}
                        px="sm"
                        onClick={edit(item)}
                        aria-label={`${say('rota.edit')}: ${main}`}
                      >
                        {say('rota.edit')}
                      </Button>
                    )}
                    <Button
                      variant="subtle"
                      mih={44}
                      px="sm"
                      onClick={() => setRemoving({ of: item })}
                      aria-label={`${say('rota.remove')}: ${main}`}
                    >
                      {say('rota.remove')}
                    </Button>
                  </Group>
                )}
              </li>
            )
          })}
        </ul>
      )}
      {open && form && ready && (
        <Form
          title={title}
          saving={saving}
          ready={!gone && ready(open.draft)}
          send={send}
          close={() => setOpen(undefined)}
        >
          {form(open.draft, (changed) => setOpen({ ...open, draft: changed }))}
          {gone && (
            <Text size="sm" className="look card" p="xs" role="status">
              {say('problem.conflict')}
            </Text>
          )}
        </Form>
      )}
      <Confirm
        open={going !== undefined}
        title={title}
        what={going === undefined ? '' : say('rota.removeWhat', { what: line(going).main })}
        label={say('rota.remove')}
        busy={saving.busy}
        problem={saving.problem}
        go={() => goingAt >= 0 && void remove(goingAt)}
        close={() => {
          saving.forget()
          setRemoving(undefined)
        }}
      />
    </Stack>
  )
}
