/**
 * Parts of the desk that are fetched when they are needed. A net that is gone for a moment must not take the desk with it: what
 * could not be had is asked for again, and what failed for good is asked anew when whoever shows it tries again. React's own
 * `lazy` remembers a failure for as long as the page is open.
 */
import { type ComponentType, createElement, use } from 'react'

type Loaded<P> = { default: ComponentType<P> }
/** `fetch`: before it is shown, so that it is there when the net is not. */
export type Later<P> = ComponentType<P> & { fetch: () => void }

const tries = 3
const restMs = 700

/** What could not be had, and how it is forgotten. */
const failed = new Set<() => void>()
/** Style sheets that did not come: the builder asks for each once only. */
const unstyled = new Set<HTMLLinkElement>()
/** Those that are asked for anew: several parts may wait for the same one. */
const awaited = new Map<HTMLLinkElement, Promise<void>>()
// What only lists the pages (a test) has no page.
globalThis.addEventListener?.(
  'error',
  ({ target }) => {
    if (target instanceof HTMLLinkElement && target.rel === 'stylesheet') unstyled.add(target)
  },
  true,
)

export function later<P extends object>(load: () => Promise<Loaded<P>>): Later<P> {
  let asked: Promise<Loaded<P>> | undefined
  const ask = (): Promise<Loaded<P>> => {
    asked ??= persistently(load).catch((error: unknown) => {
      failed.add(() => {
        asked = undefined
      })
      throw error
    })
    return asked
  }
  // biome-ignore lint/correctness/noComponentHookFactories: each is made once, where it is named.
  const Part = (props: P) => createElement(use(ask()).default, props)
  return Object.assign(Part, {
    // Nobody waits for it yet: it is asked for again when it is shown.
    fetch: () => void ask().catch(forgetFailed),
  })
}

/** Whatever failed is asked for anew when it is shown next. */
export function forgetFailed(): void {
  for (const forget of failed) forget()
  failed.clear()
}

async function persistently<T>(load: () => Promise<T>): Promise<T> {
  for (let left = tries - 1; ; left--) {
    try {
      const loaded = await load()
      await Promise.all([...unstyled].map(styled))
      return loaded
    } catch (error) {
      if (left === 0) throw error
      await new Promise((rested) => window.setTimeout(rested, restMs))
    }
  }
}

function styled(missing: HTMLLinkElement): Promise<void> {
  const asked = awaited.get(missing) ?? askAnew(missing)
  awaited.set(missing, asked)
  return asked
}

function askAnew(missing: HTMLLinkElement): Promise<void> {
  const link = missing.cloneNode() as HTMLLinkElement
  return new Promise<void>((came, failing) => {
    link.addEventListener('load', () => came())
    link.addEventListener('error', () => failing(new Error('a style sheet could not be had')))
    missing.replaceWith(link)
  }).finally(() => {
    unstyled.delete(missing)
    awaited.delete(missing)
  })
}
