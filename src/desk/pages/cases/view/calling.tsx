/**
 * Tells a counsellor, wherever she is at the desk, that somebody new waits: two soft tones if she wants a sound, and the
 * number in the title. Never a word of hers, never a blinking. Mounted once, for as long as she is in.
 */
import { useEffect, useRef } from 'react'
import { useRead } from '../../../ui/asking.ts'
import { serverNow } from '../../../ui/call.ts'
import { clock } from '../../../ui/dates.ts'
import { usePerson } from '../../../ui/me.ts'
import { useNotice } from '../../../ui/notices.ts'
import { ring } from '../../../ui/ring.ts'
import { useWords } from '../../../ui/words.ts'
import { shiftRoutes } from '../../shift/contract.ts'
import { belongsTo, hasUnsent } from './memory.ts'
import { useQueue, useQueueNotices } from './queue.ts'
import { isQuiet } from './quiet.ts'

export default function Calling() {
  const say = useWords()
  const { id } = usePerson()
  belongsTo(id)
  useQueueNotices()
  const shift = useRead(shiftRoutes.read)
  const { data } = useQueue()
  const rings = (): void => {
    const settings = shift.data?.settings
    if (!settings?.sound || isQuiet(settings.quiet, clock(serverNow()))) return
    void ring()
  }

  const known = useRef<ReadonlySet<string>>(undefined)
  const critical = data?.waiting.filter(({ urgency }) => urgency === 'critical').map(({ id: each }) => each)
  useEffect(() => {
    if (!critical) return
    // What was there when the desk was opened stands on the page already.
    if (known.current && critical.some((each) => !known.current?.has(each))) rings()
    known.current = new Set(critical)
  })
  // Behind the lock nothing is known but that somebody waits.
  useNotice('case.waits', () => {
    if (document.documentElement.hasAttribute('data-locked')) rings()
  })

  const count = data?.sizes.waiting ?? 0
  const title = count > 0 ? `(${count}) ${say('cases.calling.shift')}` : undefined
  useTitle(title)
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent): void => {
      if (hasUnsent()) event.preventDefault()
    }
    window.addEventListener('beforeunload', warn)
    return () => window.removeEventListener('beforeunload', warn)
  }, [])
  return null
}

/** In front of the page's own title, whichever page it is. */
function useTitle(title: string | undefined): void {
  useEffect(() => {
    if (title === undefined) return undefined
    let own = document.title
    document.title = title
    const element = document.querySelector('title')
    const stay = new MutationObserver(() => {
      if (document.title === title) return
      own = document.title
      document.title = title
    })
    if (element) stay.observe(element, { childList: true })
    return () => {
      stay.disconnect()
      document.title = own
    }
  }, [title])
}
