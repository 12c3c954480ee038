/** The second step: six digits of the app, or one of the recovery codes. */
import { Anchor, Button, Group, Stack, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useDeed } from '../../../ui/asking.ts'
import { askMe, takeMe } from '../../../ui/me.ts'
import { Refusal } from '../../../ui/states.tsx'
import { useWords } from '../../../ui/words.ts'
import { signInRoutes } from '../contract.ts'
import { Sheet } from './sheet.tsx'

export function Code() {
  const say = useWords()
  const [recovery, setRecovery] = useState(false)
  const [code, setCode] = useState('')
  const byApp = useDeed(signInRoutes.code, takeMe)
  const byRecovery = useDeed(signInRoutes.recovery, takeMe)
  const back = useDeed(signInRoutes.signOut, askMe)
  const way = recovery ? byRecovery : byApp
  function send(event: FormEvent): void {
    event.preventDefault()
    void way.run({ body: { code: recovery ? code.trim() : code.replace(/\D/g, '') } }).then((me) => {
      if (!me) setCode('')
    })
  }
  function change(): void {
    setRecovery(!recovery)
    setCode('')
    byApp.forget()
    byRecovery.forget()
  }
  return (
    <Sheet title={say('signIn.codeTitle')} lead={say(recovery ? 'signIn.recoveryLead' : 'signIn.codeLead')}>
      <form onSubmit={send}>
        <Stack>
          <TextInput
            key={String(recovery)}
            label={say(recovery ? 'signIn.recoveryCode' : 'signIn.code')}
            name="code"
            autoComplete="one-time-code"
            inputMode={recovery ? 'text' : 'numeric'}
            maxLength={recovery ? 30 : 7}
            autoFocus
            required
            withAsterisk={false}
            value={code}
            onChange={(event) => setCode(event.currentTarget.value)}
          />
          <Refusal problem={way.problem} />
          <Button type="submit" loading={way.busy} mih={44}>
            {say('do.next')}
          </Button>
        </Stack>
      </form>
      <Group justify="space-between">
        <Anchor component="button" type="button" onClick={change}>
          {say(recovery ? 'signIn.byApp' : 'signIn.byRecovery')}
        </Anchor>
        <Anchor component="button" type="button" onClick={() => void back.run({ body: {} })}>
          {say('do.back')}
        </Anchor>
      </Group>
    </Sheet>
  )
}
