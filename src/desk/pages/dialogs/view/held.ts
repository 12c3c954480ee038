/** What was found stays while it is written in, also when it does not fit any more. Another search begins anew. */
import { useRef } from 'react'

export function useHeld(asked: string): (name: string, fits: boolean) => boolean {
  const held = useRef({ asked, names: new Set<string>() })
  if (held.current.asked !== asked) held.current = { asked, names: new Set() }
  const { names } = held.current
  return (name, fits) => {
    if (fits) names.add(name)
    return names.has(name)
  }
}
