/** On a phone the list does not stand beside a conversation: who else of mine waits for an answer is told above it. */
import { usePerson } from '../../../ui/me.ts'
import { useWords } from '../../../ui/words.ts'
import type { DeskCard } from '../contract.ts'
import { CaseLink } from './case-link.tsx'
import type { One } from './one.ts'
import { unanswered } from './queue.ts'

export function Others({ one, held, now }: { one: One; held: readonly DeskCard[]; now: number }) {
  const say = useWords()
  const me = usePerson()
  const others = unanswered(held, me.id).filter(({ id }) => id !== one.id)
  if (others.length === 0) return null
  return (
    <nav className="talk-others" aria-label={say('cases.mine.title')}>
      <ul className="plain-list case-links">
        {others.map((card) => (
          <li key={card.id}>
            <CaseLink card={card} now={now} />
          </li>
        ))}
      </ul>
    </nav>
  )
}
