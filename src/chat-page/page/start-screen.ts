/** The first screen. Nothing is created anywhere until she touches «Эхлэх»; an open page that nobody uses asks nothing. */
import { make, makeButton } from './make.ts'
import { say } from './say.ts'

export function startScreen({ ended, start }: { ended: boolean; start: () => void }): HTMLElement {
  const begin = say(makeButton('begin', start), 'start')
  const more = make(
    'details',
    'who',
    say(make('summary'), 'whoElse'),
    say(make('p'), 'whoElseScreen'),
    say(make('p'), 'whoElseHistory'),
    say(make('p'), 'whoElseOffline'),
    say(make('p'), 'leaveKeys'),
  )
  const greeting = ended
    ? [say(make('p', 'greeting'), 'ended')]
    : [say(make('p', 'greeting'), 'hello'), say(make('p'), 'noHurry')]
  const card = make('div', 'card', ...greeting, begin, say(make('p', 'small'), 'whoReads'), more)
  if (ended) card.setAttribute('role', 'status')
  return make('main', 'start', card)
}
