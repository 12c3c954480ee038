/**
 * Who gets to see what: the pages, the lock over them, or signing in. Under the lock the pages stay as they are, unseen, so
 * that what she was typing is still there afterwards. When she is out, they are gone.
 */
import { Suspense, useEffect, useRef, useState } from 'react'
import { useLocation } from 'wouter'
import { answers } from './asking.ts'
import { watch } from './call.ts'
import { useIdleLock } from './idle.ts'
import { askMe, type FullMe, PersonContext, useMe } from './me.ts'
import { Mishap } from './mishap.tsx'
import { listen } from './notices.ts'
import { Prove, SignIn } from './pages.ts'
import { Shell } from './shell.tsx'
import { Trouble, Waiting } from './states.tsx'

const isNotMe = ({ queryKey }: { queryKey: readonly unknown[] }): boolean => queryKey[0] !== '/desk/api/me'
const forgetAnswers = (): void => answers.removeQueries({ predicate: isNotMe })

export function Gate() {
  const me = useMe()
  const [path] = useLocation()
  const [last, setLast] = useState<FullMe>()
  const stage = me.data?.stage
  const full = me.data?.stage === 'full' ? me.data : undefined
  if (full && full !== last) {
    // By her own passkey at the lock of a colleague, or in another window: nothing of what was shown is for her.
    if (last && last.person.id !== full.person.id) forgetAnswers()
    setLast(full)
  }
  if (stage !== undefined && stage !== 'full' && stage !== 'locked' && last) setLast(undefined)

  useIdleLock(full)
  const out = stage === 'none'
  useEffect(() => {
    // Nothing of what she saw stays in this browser's memory.
    if (!out) return
    forgetAnswers()
    window.localStorage.clear()
    window.sessionStorage.clear()
  }, [out])
  const locked = stage === 'locked'
  useEffect(() => {
    document.documentElement.toggleAttribute('data-locked', locked)
    // Behind the lock no notice tells what changed.
    return locked ? () => void answers.invalidateQueries({ predicate: isNotMe }) : undefined
  }, [locked])
  const isIn = stage === 'full'
  useEffect(() => {
    // The lock comes at its time, also while the line is down.
    if (isIn) SignIn.fetch()
  }, [isIn])
  const listening = stage === 'full' || stage === 'locked'
  useEffect(() => (listening ? listen() : undefined), [listening])

  if (path === '/invitation') {
    return (
      <Suspense fallback={<Waiting />}>
        <SignIn me={undefined} />
      </Suspense>
    )
  }
  if (!me.data) {
    return me.error ? (
      <Trouble problem={me.error} again={() => void askMe()} busy={me.isFetching} />
    ) : (
      <Waiting />
    )
  }
  const shown = full ?? (locked ? last : undefined)
  return (
    <>
      {shown && (
        <div className="behind-lock">
          <PersonContext value={shown.person}>
            <Shell key={shown.person.id} />
          </PersonContext>
        </div>
      )}
      {!full && (
        <Mishap>
          <Suspense fallback={<Waiting />}>
            <SignIn me={me.data} />
          </Suspense>
        </Mishap>
      )}
      {full && (
        // What was asked for is refused then, and says so itself.
        <Mishap againMs={0}>
          <ProveWhenAsked me={full} />
        </Mishap>
      )}
    </>
  )
}

/** Opens when the server wants to know once more who she is; `call` waits for the answer and then does what was asked. */
function ProveWhenAsked({ me }: { me: FullMe }) {
  const [open, setOpen] = useState(false)
  const waiting = useRef<((proved: boolean) => void)[]>([])
  useEffect(() => {
    watch.prove = () =>
      new Promise((resolve) => {
        waiting.current.push(resolve)
        setOpen(true)
      })
    return () => {
      for (const tell of waiting.current.splice(0)) tell(false)
      watch.prove = async () => false
    }
  }, [])
  const close = (proved: boolean): void => {
    setOpen(false)
    for (const tell of waiting.current.splice(0)) tell(proved)
  }
  return open ? (
    <Suspense fallback={null}>
      <Prove person={me.person} close={close} />
    </Suspense>
  ) : null
}
