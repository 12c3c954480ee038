/** The directory: what is to be dialled first, then every service by country. */
import { Button, Group, NativeSelect, Stack, Text, TextInput, Title } from '@mantine/core'
import IconChevronRight from '@tabler/icons-react/icons/IconChevronRight'
import { useState } from 'react'
import { Link, useLocation } from 'wouter'
import { useRead } from '../../../../ui/asking.ts'
import { useMay } from '../../../../ui/me.ts'
import { PageHead } from '../../../../ui/page-head.tsx'
import { Asked } from '../../../../ui/states.tsx'
import { useWords } from '../../../../ui/words.ts'
import { directoryRoutes, type ServiceSeen } from '../../directory-contract.ts'
import { isFound } from '../find.ts'
import { Problems } from '../problems.tsx'
import { StudioTabs } from '../studio-tabs.tsx'
import { countryName, dayName, kindName, serviceName } from './names.ts'

export function AllServices() {
  const say = useWords()
  const may = useMay('directory.change')
  const [, go] = useLocation()
  const seen = useRead(directoryRoutes.directory)
  const [asked, setAsked] = useState('')
  return (
    <Stack gap="md">
      <div>
        <PageHead title={say('studio.directory')}>
          <Button component={Link} href="/draft" variant="default" mih={44}>
            {say('dialogs.myDraft')}
          </Button>
        </PageHead>
        <StudioTabs />
        <Text c="dimmed">{say('directory.lead')}</Text>
      </div>
      <Asked of={seen}>
        {({ countries, known, problems }) => {
          const all = countries.flatMap(({ services }) => services)
          const found = all.filter((service) => isFound(textsOf(service), asked))
          const due = countries.flatMap(({ services }) =>
            services
              .filter((service) => service.due !== undefined && found.includes(service))
              .sort((a, b) => urgent(a) - urgent(b)),
          )
          return (
            <>
              <Problems problems={problems} />
              <Group gap="sm" align="flex-end">
                <TextInput
                  type="search"
                  className="studio-find"
                  label={say('studio.search')}
                  placeholder={say('directory.searchIs')}
                  value={asked}
                  onChange={(event) => setAsked(event.currentTarget.value)}
                />
                {may && (
                  <NativeSelect
                    label={say('directory.add')}
                    value=""
                    onChange={(event) =>
                      event.currentTarget.value && go(`/directory/${event.currentTarget.value}`)
                    }
                    data={[
                      { value: '', label: say('directory.addIn') },
                      ...known.map((value) => ({ value, label: countryName(value) })),
                    ]}
                  />
                )}
              </Group>
              {found.length === 0 && <Text role="status">{say('studio.noneFound')}</Text>}
              <Stack gap="xs" component="section" aria-labelledby="to-dial">
                <Title order={2} size="h5" id="to-dial">
                  {due.length === 0
                    ? say('directory.noneDue')
                    : say('directory.toDial', { count: due.length })}
                </Title>
                {due.length > 0 && (
                  <ul className="rows card">
                    {due.map((service) => (
                      <li key={service.id}>
                        <Line service={service} where />
                      </li>
                    ))}
                  </ul>
                )}
              </Stack>
              {countries.map(({ country, services }) => {
                const here = services.filter((service) => found.includes(service))
                if (here.length === 0) return null
                return (
                  <Stack key={country} gap="xs" component="section" aria-label={countryName(country)}>
                    <Title order={2} size="h5">
                      {countryName(country)} ({say('directory.services', { count: here.length })})
                    </Title>
                    <ul className="rows card">
                      {here.map((service) => (
                        <li key={service.id}>
                          <Line service={service} />
                        </li>
                      ))}
                    </ul>
                  </Stack>
                )
              })}
            </>
          )
        }}
      </Asked>
    </Stack>
  )
}

/** In each country the emergency numbers first: she needs them most. */
const urgent = ({ written }: ServiceSeen): number => (written.kind === 'emergency' ? 0 : 1)

const textsOf = ({ id, country, names, written }: ServiceSeen): string[] => [
  id,
  country,
  countryName(country),
  kindName(written.kind),
  ...Object.values(names),
  ...[written.number, written.from_abroad, written.note, written.source].map((one) => String(one ?? '')),
  // Whoever looks for a number may leave its spaces out.
  String(written.number ?? '').replace(/[ -]/g, ''),
]

function Line({ service, where = false }: { service: ServiceSeen; where?: boolean }) {
  const say = useWords()
  const { id, country, written, due, tested, changed } = service
  return (
    <Link href={`/directory/${country}/${id}`} className="row">
      <Stack gap={2} className="row-main">
        <Text component="span" fw={600}>
          {serviceName(service)}
        </Text>
        <Text component="span" size="sm" c="dimmed">
          {[...(where ? [countryName(country)] : []), kindName(written.kind)].join(' · ')}
          {changed && ` · ${say('dialogs.changed')}`}
        </Text>
      </Stack>
      <Text component="span" className="row-side studio-number">
        {String(written.number)}
      </Text>
      <Text component="span" size="sm" className="row-end">
        {due !== undefined ? (
          <span className="look studio-mark">
            {say(`channels.why.${due}`, { day: dayName(written.expires) })}
          </span>
        ) : tested ? (
          say('directory.tested', { day: dayName(written.expires) })
        ) : (
          say('directory.undialled')
        )}
      </Text>
      <IconChevronRight size={18} stroke={1.5} aria-hidden />
    </Link>
  )
}
