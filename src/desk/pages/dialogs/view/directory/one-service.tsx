/** One service: test calls, where it is shown, and how it is written. */
import { Stack, Text, Title } from '@mantine/core'
import IconAddressBook from '@tabler/icons-react/icons/IconAddressBook'
import { useState } from 'react'
import { Link, useLocation } from 'wouter'
import { askAgain, useDeed, useRead } from '../../../../ui/asking.ts'
import { Confirm } from '../../../../ui/confirm.tsx'
import { useMay } from '../../../../ui/me.ts'
import { PageHead } from '../../../../ui/page-head.tsx'
import { Asked, Empty } from '../../../../ui/states.tsx'
import { told } from '../../../../ui/toast.ts'
import { useWords } from '../../../../ui/words.ts'
import { dialogsRoutes, type KeptAnswer, type WrongSeen } from '../../contract.ts'
import { directoryRoutes, type ServiceSeen } from '../../directory-contract.ts'
import { dialogName } from '../names.ts'
import { Dialling } from './dialling.tsx'
import { countryName, serviceName } from './names.ts'
import { ServiceForm, type Written } from './service-form.tsx'
import { StandsNow } from './stands-now.tsx'

const lookAgain = async (): Promise<void> => {
  await Promise.all([
    askAgain(directoryRoutes.directory),
    askAgain(dialogsRoutes.draft),
    askAgain(dialogsRoutes.list),
  ])
}

/** What the form is drawn from. A test call is noted beside it, and takes nothing out of it. */
function asWritten(service: ServiceSeen | undefined): string {
  const { dials: _, dialled: __, expires: ___, ...written } = service?.written ?? {}
  return JSON.stringify([written, service?.names])
}

export function OneService({ country, id }: { country: string; id?: string }) {
  const say = useWords()
  const may = useMay('directory.change')
  const [, go] = useLocation()
  const seen = useRead(directoryRoutes.directory)
  const [wrong, setWrong] = useState<WrongSeen>([])
  const [clash, setClash] = useState(false)
  const [taking, setTaking] = useState(false)
  /** Once she writes in it, the form stays as she has it: what it was drawn from, and what she has seen stand there since. */
  const [begun, setBegun] = useState<{ drawn: ServiceSeen; seen: ServiceSeen }>()
  const add = useDeed(directoryRoutes.add)
  const change = useDeed(directoryRoutes.change)
  const took = async (answer: KeptAnswer | undefined): Promise<boolean> => {
    setWrong(answer?.wrong ?? [])
    setClash(answer?.result === 'conflict')
    if (answer?.result === 'conflict') await lookAgain()
    if (answer?.result !== 'saved') return false
    await lookAgain()
    setBegun(undefined)
    told(say('studio.draftIn'))
    return true
  }
  const save = async (service: ServiceSeen | undefined, { value, names }: Written): Promise<void> => {
    const answer = service
      ? await change.run({
          params: { country, service: service.id },
          body: { was: service.written, value, names },
        })
      : await add.run({ params: { country }, body: { value, names } })
    if ((await took(answer)) && !service) go('/directory')
  }
  const takeAway = async ({ id: service, written, names }: ServiceSeen): Promise<void> => {
    const answer = await change.run({
      params: { country, service },
      body: { was: written, value: null, names },
    })
    setTaking(false)
    if (await took(answer)) go('/directory')
  }
  return (
    <Asked of={seen}>
      {({ countries, languages, places, today }) => {
        const here = countries.find((one) => one.country === country)?.services ?? []
        const service = here.find((one) => one.id === id)
        if (id !== undefined && !service)
          return (
            <Empty icon={IconAddressBook} title={say('studio.noneFound')} page>
              <Link href="/directory">{say('studio.directory')}</Link>
            </Empty>
          )
        const other = begun && service && asWritten(begun.seen) !== asWritten(service)
        const drawn = begun?.drawn ?? service
        const named = (ids: readonly string[]): string =>
          ids
            .map((one) => serviceName(here.find((other) => other.id === one) ?? { id: one, names: {} }))
            .join(', ')
        return (
          <Stack gap="md" maw={760}>
            <div>
              <PageHead title={service ? serviceName(service) : say('directory.new')} back="/directory" />
              <Text c="dimmed">
                {countryName(country)}
                {service && ` · ${service.id}`}
              </Text>
              <Text c="dimmed">{say('studio.inDraft')}</Text>
            </div>
            {service && (
              <Dialling key={String(service.written.number)} service={service} today={today} may={may} />
            )}
            {service && <Uses service={service} named={named} />}
            {clash && !other && (
              <Text className="look" p="sm" role="alert">
                {say('studio.clash')}
              </Text>
            )}
            {other && (
              <StandsNow
                before={begun.seen}
                now={service}
                mine={() => setBegun({ ...begun, seen: service })}
                theirs={() => setBegun(undefined)}
              />
            )}
            <Stack
              className="card"
              p="md"
              component="section"
              aria-label={service ? serviceName(service) : say('directory.new')}
            >
              <ServiceForm
                key={asWritten(drawn)}
                {...(service &&
                  drawn && {
                    service: drawn,
                    takeAway: () => setTaking(true),
                    touched: () => setBegun((before) => before ?? { drawn: service, seen: service }),
                  })}
                languages={languages}
                places={places}
                others={here
                  .filter((one) => one.id !== id)
                  .map((one) => ({ value: one.id, label: serviceName(one) }))}
                may={may}
                wait={other ?? false}
                busy={add.busy || change.busy}
                problem={taking ? undefined : (add.problem ?? change.problem)}
                wrong={wrong}
                save={(written) => void save(service, written)}
              />
            </Stack>
            {service && (
              <Confirm
                open={taking}
                title={say('studio.takeAway')}
                what={[
                  say('directory.takeAwayWhat', { name: serviceName(service) }),
                  ...(service.uses.some(({ how }) => how === 'named') ? [say('directory.usedStill')] : []),
                ].join(' ')}
                label={say('studio.takeAway')}
                busy={change.busy}
                problem={change.problem}
                go={() => void takeAway(service)}
                close={() => setTaking(false)}
              />
            )}
          </Stack>
        )
      }}
    </Asked>
  )
}

function Uses({ service, named }: { service: ServiceSeen; named: (ids: readonly string[]) => string }) {
  const say = useWords()
  const { uses, insteadOf } = service
  return (
    <Stack className="card" p="md" gap="xs" component="section" aria-label={say('directory.uses')}>
      <Title order={2} size="h5">
        {say('directory.uses')}
      </Title>
      {uses.length === 0 && <Text size="sm">{say('directory.noUses')}</Text>}
      {uses.length > 0 && (
        <ul className="plain-list">
          {uses.map(({ dialog, step, how }) => (
            <li key={`${dialog} ${step}`}>
              <Link href={`/of/${dialog}`}>
                {dialogName(dialog)} · {step}
              </Link>
              : {say(`directory.used.${how}`)}
            </li>
          ))}
        </ul>
      )}
      {insteadOf.length > 0 && (
        <Text size="sm">{say('directory.insteadOf', { names: named(insteadOf) })}</Text>
      )}
    </Stack>
  )
}
