/** Who did what and when, newest first; and whether nobody touched the book. */
import { Button, Group, Select, Stack, Text } from '@mantine/core'
import IconBook2 from '@tabler/icons-react/icons/IconBook2'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { auditActs, auditKinds } from '../../audit-acts.ts'
import { useRead } from '../../ui/asking.ts'
import { call, type Problem, type Sent } from '../../ui/call.ts'
import { day } from '../../ui/dates.ts'
import { PageHead } from '../../ui/page-head.tsx'
import { Asked, Empty } from '../../ui/states.tsx'
import { useWords } from '../../ui/words.ts'
import { peopleRoutes } from '../people/contract.ts'
import { type AuditLine, auditRoutes } from './contract.ts'
import { Line } from './view/line.tsx'
import { Verify } from './view/verify.tsx'
import { actWords } from './view/words.ts'

type Answer = Awaited<ReturnType<typeof call<typeof auditRoutes.list>>>
type Query = NonNullable<Sent<typeof auditRoutes.list>['query']>
export type Filter = Pick<Query, 'who' | 'act' | 'kind' | 'id'>

export default function Audit() {
  const say = useWords()
  const [filter, setFilter] = useState<Filter>({})
  const lines = useInfiniteQuery<Answer, Problem, AuditLine[], unknown[], number | undefined>({
    queryKey: [auditRoutes.list.path, filter],
    queryFn: ({ pageParam }) =>
      call(auditRoutes.list, {
        query: { ...filter, ...(pageParam === undefined ? {} : { before: pageParam }) },
      }),
    initialPageParam: undefined,
    getNextPageParam: ({ next }) => next,
    select: ({ pages }) => pages.flatMap((page) => page.lines),
    // Looking is written down too: only when she asks.
    staleTime: Number.POSITIVE_INFINITY,
  })
  return (
    <Stack gap="md" maw={980}>
      <div>
        <PageHead title={say('pages.audit')}>
          <Button
            variant="default"
            mih={44}
            loading={lines.isRefetching}
            onClick={() => void lines.refetch()}
          >
            {say('audit.refresh')}
          </Button>
        </PageHead>
        <Text c="dimmed">{say('audit.lead')}</Text>
      </div>
      <Verify />
      <Filters filter={filter} set={setFilter} />
      {filter.id !== undefined && (
        <Group className="card" p="sm" justify="space-between">
          <Text size="sm">{say('audit.onlyThis')}</Text>
          <Button variant="default" onClick={() => setFilter(({ id: _, ...rest }) => rest)}>
            {say('audit.showAll')}
          </Button>
        </Group>
      )}
      <Asked of={lines}>
        {(all) =>
          all.length === 0 && !lines.hasNextPage ? (
            <Empty icon={IconBook2} title={say('audit.empty')} />
          ) : (
            <>
              <Lines lines={all} only={(id) => setFilter({ ...filter, id })} />
              {lines.hasNextPage && (
                <Button
                  variant="default"
                  mih={44}
                  loading={lines.isFetchingNextPage}
                  onClick={() => void lines.fetchNextPage()}
                >
                  {say('audit.older')}
                </Button>
              )}
            </>
          )
        }
      </Asked>
    </Stack>
  )
}

function Lines({ lines, only }: { lines: readonly AuditLine[]; only: (id: string) => void }) {
  const days = new Map<string, AuditLine[]>()
  for (const line of lines) {
    const name = day(line.at)
    days.set(name, [...(days.get(name) ?? []), line])
  }
  return [...days].map(([name, these]) => (
    <section key={name} aria-label={name}>
      <Text component="h2" fw={600} size="sm" mb={6} mt={0}>
        {name}
      </Text>
      <ul className="rows card">
        {these.map((line) => (
          <li key={line.number}>
            <Line line={line} only={only} />
          </li>
        ))}
      </ul>
    </section>
  ))
}

function Filters({ filter, set }: { filter: Filter; set: (filter: Filter) => void }) {
  const say = useWords()
  const people = usePeople()
  const choose = (part: keyof Filter) => (value: string | null) => {
    const { [part]: _, ...rest } = filter
    set(value === null ? rest : ({ ...rest, [part]: value } as Filter))
  }
  const shared = {
    clearable: true,
    searchable: true,
    placeholder: say('audit.all'),
    nothingFoundMessage: say('audit.noSuch'),
  }
  return (
    <Group
      grow
      preventGrowOverflow={false}
      gap="sm"
      align="end"
      role="search"
      aria-label={say('audit.filter')}
    >
      <Select
        {...shared}
        label={say('audit.who')}
        data={people}
        value={filter.who ?? null}
        onChange={choose('who')}
      />
      <Select
        {...shared}
        label={say('audit.what')}
        data={auditActs.map((act) => ({ value: act, label: actWords(act) }))}
        value={filter.act ?? null}
        onChange={choose('act')}
      />
      <Select
        {...shared}
        label={say('audit.about')}
        data={auditKinds.map((kind) => ({ value: kind, label: say(`audit.kind.${kind}`) }))}
        value={filter.kind ?? null}
        onChange={choose('kind')}
      />
    </Group>
  )
}

/** Everybody who can have done something: people, the operator at the terminal, Itgel itself. */
function usePeople(): { value: string; label: string }[] {
  const say = useWords()
  const everybody = useRead(peopleRoutes.list)
  return [
    ...(everybody.data?.people ?? []).map(({ id, name }) => ({ value: id, label: name })),
    { value: 'operator', label: say('audit.operator') },
    { value: 'itgel', label: say('audit.itgel') },
  ]
}
