/** Setting up the second step: the picture for the app, a first code, and the recovery codes, which are shown this once. */
import { Button, Checkbox, Code, Group, List, Stack, Text, TextInput } from '@mantine/core'
import { type FormEvent, useEffect, useRef, useState } from 'react'
import { useDeed } from '../../../ui/asking.ts'
import { CopyButton } from '../../../ui/copy-button.tsx'
import { Refusal, Trouble, Waiting } from '../../../ui/states.tsx'
import { useWords } from '../../../ui/words.ts'
import { type Me, signInRoutes } from '../contract.ts'

/** Units of white around the picture, or phones do not find it. */
const quiet = 4

export function SecondStep({ done }: { done: (me: Me) => void }) {
  const say = useWords()
  const begin = useDeed(signInRoutes.totpBegin)
  const confirm = useDeed(signInRoutes.totpConfirm)
  const [begun, setBegun] = useState<Awaited<ReturnType<typeof begin.run>>>()
  const [confirmed, setConfirmed] = useState<Awaited<ReturnType<typeof confirm.run>>>()
  const [code, setCode] = useState('')
  const once = useRef(false)
  const start = (): void => void begin.run({ body: {} }).then(setBegun)
  useEffect(() => {
    // A second secret would make the first picture void.
    if (once.current) return
    once.current = true
    start()
  })
  if (confirmed) return <RecoveryCodes codes={confirmed.recoveryCodes} done={() => done(confirmed.me)} />
  if (!begun) {
    return begin.problem ? (
      <Trouble problem={begin.problem} again={start} busy={begin.busy} />
    ) : (
      <Waiting lines={3} />
    )
  }
  const { size, path } = begun.qr
  function send(event: FormEvent): void {
    event.preventDefault()
    void confirm.run({ body: { code: code.replace(/\D/g, '') } }).then(setConfirmed)
  }
  return (
    <form onSubmit={send}>
      <Stack>
        <Text>{say('secondStep.scan')}</Text>
        <svg
          role="img"
          aria-label={say('secondStep.picture')}
          viewBox={`${-quiet} ${-quiet} ${size + 2 * quiet} ${size + 2 * quiet}`}
          className="qr"
          shapeRendering="crispEdges"
        >
          <rect x={-quiet} y={-quiet} width="100%" height="100%" fill="#fff" />
          <path d={path} fill="#000" stroke="none" />
        </svg>
        <Stack gap={4}>
          <Text size="sm" c="dimmed">
            {say('secondStep.orType')}
          </Text>
          <Group gap="xs">
            <Code className="secret">{begun.secret.replace(/(.{4})(?!$)/g, '$1 ')}</Code>
            <CopyButton text={begun.secret} />
          </Group>
        </Stack>
        <TextInput
          label={say('secondStep.firstCode')}
          name="code"
          autoComplete="one-time-code"
          inputMode="numeric"
          maxLength={7}
          required
          withAsterisk={false}
          value={code}
          onChange={(event) => setCode(event.currentTarget.value)}
        />
        <Refusal problem={confirm.problem} />
        <Button type="submit" loading={confirm.busy} mih={44}>
          {say('do.next')}
        </Button>
      </Stack>
    </form>
  )
}

export function RecoveryCodes({ codes, done }: { codes: readonly string[]; done: () => void }) {
  const say = useWords()
  const [kept, setKept] = useState(false)
  return (
    <Stack>
      <Text>{say('secondStep.recovery')}</Text>
      <List listStyleType="none" className="codes" aria-label={say('secondStep.recoveryCodes')}>
        {codes.map((code) => (
          <List.Item key={code}>
            <Code>{code}</Code>
          </List.Item>
        ))}
      </List>
      <CopyButton text={codes.join('\n')} />
      <Checkbox
        label={say('secondStep.keptThem')}
        checked={kept}
        onChange={(event) => setKept(event.currentTarget.checked)}
      />
      <Button onClick={done} disabled={!kept} mih={44}>
        {say('do.next')}
      </Button>
    </Stack>
  )
}
