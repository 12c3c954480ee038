/**
 * Tells a counsellor, wherever she is at the desk, that somebody waits, anybody new or one of hers: two soft tones if she wants a
 * sound, and the number in the title. Never a word of hers, never a blinking. Mounted once, for as long as she is in.
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
import { addressOfOne, type One } from './one.ts'
import { unanswered, useQueue, useQueueNotices } from './queue.ts'
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

  const mine = data && unanswered(data.held, id)
  const known = useRef<ReadonlySet<string>>(undefined)
  const critical = data?.waiting.filter(({ urgency }) => urgency === 'critical').map((each) => each.id)
  useEffect(() => {
    if (!critical) return
    // What was there when the desk was opened stands on the page already.
    if (known.current && critical.some((each) => !known.current?.has(each))) rings()
    known.current = new Set(critical)
  })
  const heard = useRef<ReadonlySet<string>>(undefined)
  useEffect(() => {
    if (!mine) return
    const now = mine.map((each) => `${each.id} ${each.unansweredSince} ${each.urgency}`)
    const fresh = mine.filter((_, at) => heard.current && !heard.current.has(now[at] ?? ''))
    heard.current = new Set(now)
    // What she looks at needs no sound; just taken, nobody has written yet.
    if (fresh.some((each) => each.heardAt >= (each.unansweredSince ?? 0) && !isLookedAt(each))) rings()
  })
  // Behind the lock nothing is known but that somebody waits.
  useNotice('case.waits', () => {
    if (document.documentElement.hasAttribute('data-locked')) rings()
  })

  const count = (data?.sizes.waiting ?? 0) + (mine?.length ?? 0)
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

/** Her conversation is on the screen, and somebody may see it. */
const isLookedAt = (one: One): boolean =>
  !document.hidden && window.location.pathname.endsWith(addressOfOne(one))

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
