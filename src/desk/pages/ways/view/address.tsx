/** An e-mail address or a phone number. */
import { Button, Group, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useWords } from '../../../ui/words.ts'
import type { Add } from './shown.ts'

const isPhone = (text: string): boolean => /^\+[1-9]\d{6,14}$/.test(text)
/** As people write it: +976 9911-2233. */
const plain = (text: string): string => text.replace(/[\s().-]/g, '')

export function Address({ pager, add, busy }: { pager: 'email' | 'webhook'; add: Add; busy: boolean }) {
  const say = useWords()
  const [typed, setTyped] = useState('')
  const [left, setLeft] = useState(false)
  const phone = plain(typed)
  const ready = pager === 'email' ? /^[^\s@]+@[^\s@.]+(?:\.[^\s@.]+)+$/.test(typed.trim()) : isPhone(phone)
  async function send(event: FormEvent): Promise<void> {
    event.preventDefault()
    const way = pager === 'email' ? { pager, to: { address: typed.trim() } } : { pager, to: { phone } }
    if (await add(way)) setTyped('')
  }
  return (
    <form onSubmit={(event) => void send(event)}>
      <Group align="start" gap="sm">
        <TextInput
          className="grow"
          type={pager === 'email' ? 'email' : 'tel'}
          label={say(pager === 'email' ? 'ways.address' : 'ways.phone')}
          description={pager === 'webhook' ? say('ways.phoneAs') : undefined}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          error={pager === 'webhook' && left && typed !== '' && !ready && say('ways.phoneWrong')}
          maxLength={254}
          autoComplete="off"
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
          onBlur={() => setLeft(true)}
        />
        <Button type="submit" mih={44} mt={22} variant="default" disabled={!ready} loading={busy}>
          {say('ways.addIt')}
        </Button>
      </Group>
    </form>
  )
}
