import { SegmentedControl, Stack, Text } from '@mantine/core'
import { useWords } from '../../../ui/words.ts'
import type { Rota, RotaSeen } from '../contract.ts'
import { isMoment, Moment, PersonSelect, RoleSelect } from './fields.tsx'
import { Part } from './part.tsx'
import type { Saving } from './saving.ts'
import { momentWords, nameOf, type Role } from './words.ts'

type Exception = Rota['exceptions'][number]
type Draft = {
  id: string | undefined
  kind: Exception['kind']
  person: string | undefined
  role: Role
  from: string
  until: string
}

const ready = ({ person, from, until }: Draft): boolean =>
  person !== undefined && isMoment(from) && isMoment(until) && from < until

function made({ id = crypto.randomUUID(), kind, person = '', role, from, until }: Draft): Exception[] {
  const shared = { id, person, from, until }
  return [kind === 'extra' ? { ...shared, kind, role } : { ...shared, kind }]
}

export function Exceptions({ seen, may, saving }: { seen: RotaSeen; may: boolean; saving: Saving }) {
  const say = useWords()
  const draftOf = (one: Exception | undefined): Draft =>
    one
      ? { role: 'first', ...one }
      : {
          id: undefined,
          kind: 'away',
          person: undefined,
          role: 'first',
          from: `${seen.today}T09:00`,
          until: `${seen.today}T21:00`,
        }
  const newest = [...seen.rota.exceptions].sort((a, b) => (a.from < b.from ? 1 : -1))
  return (
    <Part<Exception, Draft>
      title={say('rota.exceptions')}
      is={say('rota.exceptionsAre')}
      items={newest}
      line={(one) => ({
        main: `${nameOf(seen, one.person)}: ${say(`rota.kind.${one.kind}`)}${
          one.kind === 'extra' ? ` · ${say(`rota.role.${one.role}`)}` : ''
        }`,
        more: `${momentWords(one.from)} – ${momentWords(one.until)}`,
      })}
      draft={draftOf}
      ready={ready}
      made={made}
      keep={(exceptions) => saving.save({ exceptions })}
      saving={saving}
      may={may}
      form={(draft, set) => (
        <>
          <Stack gap={4}>
            <Text size="sm" fw={500}>
              {say('rota.what')}
            </Text>
            <SegmentedControl
              aria-label={say('rota.what')}
              value={draft.kind}
              data={(['away', 'extra'] as const).map((kind) => ({
                value: kind,
                label: say(`rota.kind.${kind}`),
              }))}
              onChange={(kind) => set({ ...draft, kind })}
            />
          </Stack>
          <PersonSelect
            label={say('rota.person')}
            seen={seen}
            value={draft.person}
            set={(person) => set({ ...draft, person })}
          />
          {draft.kind === 'extra' && (
            <RoleSelect value={draft.role} set={(role) => set({ ...draft, role })} />
          )}
          <Moment end="from" value={draft.from} set={(from) => set({ ...draft, from })} />
          <Moment end="until" value={draft.until} set={(until) => set({ ...draft, until })} />
          {isMoment(draft.from) && isMoment(draft.until) && draft.from >= draft.until && (
            <Text size="sm" className="look card" p="xs">
              {say('rota.untilLater')}
            </Text>
          )}
        </>
      )}
    />
  )
}
