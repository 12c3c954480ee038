/** Every node type of the script language. A step is the one whose verb it contains. */
import { add } from './add.ts'
import { ask } from './ask.ts'
import { band } from './band.ts'
import { call } from './call.ts'
import { choose } from './choose.ts'
import { country } from './country.ts'
import { end } from './end.ts'
import { entry } from './entry.ts'
import { go } from './go.ts'
import { language } from './language.ts'
import { listen } from './listen.ts'
import type { NodeType } from './node.ts'
import { number } from './number.ts'
import { offerPerson } from './offer-person.ts'
import { place } from './place.ts'
import { say } from './say.ts'
import { screen } from './screen.ts'
import { set } from './set.ts'
import { show } from './show.ts'
import { weigh } from './weigh.ts'

export const nodeTypes: readonly NodeType[] = [
  say,
  ask,
  listen,
  number,
  band,
  language,
  country,
  place,
  show,
  screen,
  offerPerson,
  choose,
  weigh,
  set,
  add,
  call,
  go,
  entry,
  end,
]
