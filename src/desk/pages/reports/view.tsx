/** What was counted, for whom it is meant: how the service does, for donors, for the public, for staff. It prints as it stands. */
import './view/reports.css'
import { Button, Group, Select, Stack, Text } from '@mantine/core'
import IconFileSpreadsheet from '@tabler/icons-react/icons/IconFileSpreadsheet'
import IconPrinter from '@tabler/icons-react/icons/IconPrinter'
import { useState } from 'react'
import { useRead } from '../../ui/asking.ts'
import { addressOf, serverNow } from '../../ui/call.ts'
import { useMay } from '../../ui/me.ts'
import { PageHead } from '../../ui/page-head.tsx'
import { Asked } from '../../ui/states.tsx'
import { useLanguage, useWords } from '../../ui/words.ts'
import { reportsRoutes } from './contract.ts'
import { Load } from './view/load.tsx'
import { type Kind, kindsFor, periodName, periods } from './view/periods.ts'
import { Shown } from './view/shown.tsx'

export default function Reports() {
  const say = useWords()
  const reads = useMay('reports.read')
  const exports = useMay('reports.export')
  const language = useLanguage()
  const kinds = kindsFor(reads)
  const [kind, setKind] = useState<Kind>('service')
  const [chosen, setChosen] = useState<string>()
  const offered = periods(kind, serverNow())
  const period = chosen !== undefined && offered.includes(chosen) ? chosen : offered[0]
  const [from = '', to = ''] = period?.split('/') ?? []
  return (
    <Stack gap="md" maw={980} className="report">
      <div className="report-head">
        <PageHead title={say('pages.reports')}>
          <Group gap="xs">
            {exports && kind !== 'service' && (
              <Button
                component="a"
                href={addressOf(reportsRoutes.sheet.path, {}, { from, to, language, audience: kind })}
                download
                variant="default"
                h={44}
                leftSection={<IconFileSpreadsheet size={18} stroke={1.5} aria-hidden />}
              >
                {say('reports.sheet')}
              </Button>
            )}
            <Button
              variant="default"
              mih={44}
              leftSection={<IconPrinter size={18} stroke={1.5} aria-hidden />}
              onClick={() => window.print()}
            >
              {say('reports.print')}
            </Button>
          </Group>
        </PageHead>
        <Text c="dimmed">{say('reports.lead')}</Text>
        <Group grow preventGrowOverflow={false} gap="sm" mt="sm" maw={560}>
          {kinds.length > 1 && (
            <Select
              label={say('reports.which')}
              allowDeselect={false}
              data={kinds.map((value) => ({ value, label: say(`reports.kind.${value}`) }))}
              value={kind}
              onChange={(value) => setKind(kinds.find((each) => each === value) ?? 'service')}
            />
          )}
          <Select
            label={say('reports.period')}
            allowDeselect={false}
            searchable
            data={offered.map((value) => ({ value, label: periodName(value) }))}
            value={period ?? null}
            onChange={(value) => setChosen(value ?? undefined)}
          />
        </Group>
      </div>
      {kind === 'service' ? (
        <Service from={from} to={to} />
      ) : (
        <ForReaders from={from} to={to} audience={kind} />
      )}
      {reads && kind === 'service' && <Load />}
    </Stack>
  )
}

type Stretch = { from: string; to: string }

function Service({ from, to }: Stretch) {
  const language = useLanguage()
  const answer = useRead(reportsRoutes.service, { query: { from, to, language } })
  return <Asked of={answer}>{(made) => <Shown made={made} />}</Asked>
}

function ForReaders({ from, to, audience }: Stretch & { audience: Exclude<Kind, 'service'> }) {
  const language = useLanguage()
  const answer = useRead(reportsRoutes.read, { query: { from, to, language, audience } })
  return <Asked of={answer}>{(made) => <Shown made={made} />}</Asked>
}
