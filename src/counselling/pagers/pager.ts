/**
 * What a pager is: a way to call one of the staff. `write` and `outcome` are pure; `open` gives the connection, which has a deadline and
 * follows no redirect. A page says that one case waits and where to look, nothing else: whoever sees the phone may see it.
 */
import type { z } from 'zod'
import type { SendOutcome } from '../../message.ts'

export const pagerIds = ['telegram', 'email', 'web-push', 'webhook'] as const
export type PagerId = (typeof pagerIds)[number]

/** What is said. The words are the same for every case. */
export type Page = {
  /** Of ours, up to 100 characters; it tells nothing. */
  id: string
  subject: string
  text: string
  /** Where to look, `https://…`. */
  link: string
  /** Label of a button by which she says that she has seen it, where the way has buttons. */
  acknowledge?: string
}

export type Pager<Settings, To, Written, Answer> = {
  id: PagerId
  /** Where a person is reached. As secret as a platform id: it never reaches a log. */
  to: z.ZodType<To>
  write(page: Page, to: To, settings: Settings, now: number): Written | SendOutcome
  /** What the answer means. 'noAnswer': the connection failed or timed out, so it is in doubt. */
  outcome(answer: Answer | 'noAnswer'): SendOutcome
  open(settings: Settings): Line<Written, Answer>
}

/** The connection of a pager. Never throws: what went wrong is an answer, or none. */
export type Line<Written, Answer> = {
  call(written: Written): Promise<Answer | 'noAnswer'>
  close(): Promise<void>
}

/** A pager with its settings. */
export type OpenPager = {
  id: PagerId
  /** Sends one page. Never throws; an address it cannot read is `refused`. */
  page(page: Page, to: unknown, now: number): Promise<SendOutcome>
  close(): Promise<void>
}

/** A way that is silent for so long has failed: the other ways are not kept waiting for it. */
export const pageDeadlineMs = 8000

export function openPager<Settings, To, Written extends object, Answer>(
  pager: Pager<Settings, To, Written, Answer>,
  settings: Settings,
): OpenPager {
  const line = pager.open(settings)
  return {
    id: pager.id,
    async page(page, to, now) {
      const address = pager.to.safeParse(to)
      if (!address.success) return { kind: 'refused', reason: 'bad-request', keep: true }
      try {
        const written = pager.write(page, address.data, settings, now)
        if ('kind' in written) return written as SendOutcome
        return pager.outcome(await withinDeadline(line.call(written as Written)))
      } catch {
        return { kind: 'refused', reason: 'bad-request', keep: false }
      }
    },
    close: () => line.close(),
  }
}

function withinDeadline<Answer>(answer: Promise<Answer | 'noAnswer'>): Promise<Answer | 'noAnswer'> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve('noAnswer'), pageDeadlineMs)
    answer.then(resolve, () => resolve('noAnswer')).finally(() => clearTimeout(timer))
  })
}
