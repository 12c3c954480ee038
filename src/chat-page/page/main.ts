/**
 * The chat page. Whoever uses it may be watched, on an old phone, on a connection that comes and goes:
 * it creates nothing before she asks, loses nothing she wrote, and disappears at one touch.
 */
import { leave, onTripleEscape, warmLeavePage } from './leave.ts'
import { speak } from './say.ts'
import { readKept } from './session.ts'
import { startScreen } from './start-screen.ts'
import { openTalk, type Talk } from './talk.ts'
import { topBar } from './top-bar.ts'
import { leaveNoCopy, takeCampaign } from './traces.ts'
import { followKeyboard, hasKeyboard } from './viewport.ts'
import { learnLanguages } from './words.ts'

let campaign = takeCampaign()
let talk: Talk | undefined
let screen: HTMLElement | undefined
/** What she wrote that never reached a conversation which is gone: only ever put back into her own input. */
let draft = ''

learnLanguages(document.querySelector<HTMLMetaElement>('meta[name=languages]')?.content ?? '')
const kept = readKept()
speak(kept?.language ?? 'mn')

const leaveNow = () => leave({ token: talk?.token() ?? kept?.token, stop: () => talk?.stop() })
document.body.append(topBar({ leave: leaveNow, changed: (language) => talk?.speaks(language) }))
onTripleEscape(leaveNow)
leaveNoCopy(() => talk?.stop())
followKeyboard()

if (kept) converse()
else show(startScreen({ ended: false, start: converse }))
// Whatever failed before this line, in a browser that is too old: the page says so, with numbers.
document.getElementById('not-opened')?.remove()
warmLeavePage()

function converse(): void {
  const resumed = talk === undefined ? kept : undefined
  talk = openTalk({ kept: resumed, campaign, draft, ended: begin })
  campaign = undefined
  draft = ''
  show(talk.screen.element)
  // After a reload nobody touched anything yet: on a phone the focus stays where it is, without a ring around it.
  if (!resumed || hasKeyboard()) talk.screen.focus()
}

function begin(unsent: string): void {
  draft = unsent
  show(startScreen({ ended: true, start: converse }))
}

function show(next: HTMLElement): void {
  screen?.remove()
  screen = next
  document.body.append(next)
}
