/** One code of a campaign: what staff call it, what it opens, which advertisements bring her here by it, and what it cost. */
import { Button, Group, NativeSelect, Stack, Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import { askAgain, useDeed } from '../../../../ui/asking.ts'
import { Refusal } from '../../../../ui/states.tsx'
import { told } from '../../../../ui/toast.ts'
import { useWords } from '../../../../ui/words.ts'
import { dialogsRoutes, type WrongSeen } from '../../contract.ts'
import { type EntrySeen, entriesRoutes } from '../../entries-contract.ts'
import { dialogName } from '../names.ts'

export function EntryForm({
  entry,
  dialogs,
  taken,
  close,
}: {
  /** Absent: a new one. */
  entry?: EntrySeen
  dialogs: readonly string[]
  taken: readonly string[]
  close: () => void
}) {
  const say = useWords()
  const [code, setCode] = useState(entry?.code ?? '')
  const [called, setCalled] = useState(entry?.called ?? '')
  const [english, setEnglish] = useState(entry?.english ?? '')
  const [dialog, setDialog] = useState(entry?.dialog ?? '')
  const [ads, setAds] = useState(entry?.ads.join(', ') ?? '')
  const [cost, setCost] = useState(entry?.cost?.toString() ?? '')
  const [wrong, setWrong] = useState<WrongSeen>([])
  const [clash, setClash] = useState(false)
  const write = useDeed(entriesRoutes.write, async (answer) => {
    setWrong(answer.wrong ?? [])
    setClash(answer.result === 'conflict')
    await Promise.all([
      askAgain(entriesRoutes.entries),
      askAgain(dialogsRoutes.draft),
      askAgain(dialogsRoutes.list),
    ])
    if (answer.result !== 'saved') return
    told(say('studio.draftIn'))
    close()
  })
  const isCode = /^[A-Za-z0-9_-]{1,64}$/.test(code)
  /** As people write amounts: `1 500 000`, `1,500,000 ₮`. */
  const amount = cost.replace(/[\s,₮]/g, '')
  const isAmount = /^\d{0,12}$/.test(amount)
  const value = (retired: boolean) => ({
    called: called.trim(),
    ...(english.trim() !== '' && { english: english.trim() }),
    ...(dialog !== '' && { dialog }),
    ...(ads.trim() !== '' && { ads: ads.split(/[,\s]+/).filter((one) => one !== '') }),
    ...(amount !== '' && { cost: Number(amount) }),
    ...(retired && { retired: true as const }),
  })
  const save = async (retired: boolean) =>
    isAmount && write.run({ params: { code }, body: { was: entry?.written ?? null, value: value(retired) } })
  const errorOf = (field: string, sentence: string): string | undefined =>
    wrong.some((one) => one.field === field || one.field.startsWith(`${field}.`)) ? sentence : undefined
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        if (isCode) void save(entry?.retired ?? false)
      }}
    >
      <Stack gap="sm" maw={560}>
        {!entry && (
          <TextInput
            label={say('entries.code')}
            description={say('entries.codeIs')}
            value={code}
            maxLength={64}
            required
            autoComplete="off"
            error={
              taken.includes(code)
                ? say('entries.codeTaken')
                : code !== '' && !isCode
                  ? say('entries.codeWrong')
                  : errorOf('code', say('entries.codeWrong'))
            }
            onChange={(event) => setCode(event.currentTarget.value)}
          />
        )}
        <TextInput
          label={say('entries.called')}
          description={say('entries.calledIs')}
          value={called}
          maxLength={120}
          required
          error={errorOf('called', say('entries.calledWrong'))}
          onChange={(event) => setCalled(event.currentTarget.value)}
        />
        <TextInput
          label={say('entries.english')}
          description={say('entries.englishIs')}
          value={english}
          maxLength={120}
          lang="en"
          error={errorOf('english', say('entries.calledWrong'))}
          onChange={(event) => setEnglish(event.currentTarget.value)}
        />
        <NativeSelect
          label={say('entries.dialog')}
          value={dialog}
          data={[
            { value: '', label: say('entries.toMenu') },
            ...dialogs.map((id) => ({ value: id, label: dialogName(id) })),
          ]}
          onChange={(event) => setDialog(event.currentTarget.value)}
        />
        <TextInput
          label={say('entries.ads')}
          description={say('entries.adsHint')}
          value={ads}
          error={errorOf('ads', say('entries.adsWrong'))}
          onChange={(event) => setAds(event.currentTarget.value)}
        />
        <TextInput
          label={say('entries.cost')}
          description={say('entries.costIs')}
          value={cost}
          inputMode="numeric"
          maxLength={24}
          autoComplete="off"
          error={isAmount ? errorOf('cost', say('entries.costWrong')) : say('entries.costWrong')}
          onChange={(event) => setCost(event.currentTarget.value)}
        />
        {clash && (
          <Text className="look" p="xs" role="alert">
            {say('studio.clash')}
          </Text>
        )}
        <Refusal problem={write.problem} />
        <Group justify="flex-end" gap="sm">
          <Button variant="default" mih={44} onClick={close}>
            {say('do.cancel')}
          </Button>
          {entry && !entry.published && (
            <Button
              variant="default"
              mih={44}
              loading={write.busy}
              onClick={() => void write.run({ params: { code }, body: { was: entry.written, value: null } })}
            >
              {say('studio.takeAway')}
            </Button>
          )}
          {entry?.published && (
            <Button variant="default" mih={44} loading={write.busy} onClick={() => void save(!entry.retired)}>
              {say(entry.retired ? 'entries.useAgain' : 'entries.retire')}
            </Button>
          )}
          <Button type="submit" mih={44} loading={write.busy} disabled={taken.includes(code)}>
            {say('do.save')}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
