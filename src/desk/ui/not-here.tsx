/** An address that leads nowhere, or to what this person may not see: both look the same. */
import IconMapOff from '@tabler/icons-react/icons/IconMapOff'
import { Link } from 'wouter'
import { Empty } from './states.tsx'
import { useWords } from './words.ts'

export function NotHere() {
  const say = useWords()
  return (
    <Empty icon={IconMapOff} title={say('shell.notHere')} page>
      <Link href="~/desk/">{say('shell.toStart')}</Link>
    </Empty>
  )
}
