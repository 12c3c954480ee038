/** Every node type of the script language. A step is the one whose verb it contains. */
import { ask } from './ask.ts'
import { choose } from './choose.ts'
import { end } from './end.ts'
import { go } from './go.ts'
import { listen } from './listen.ts'
import type { NodeType } from './node.ts'
import { say } from './say.ts'
import { set } from './set.ts'

export const nodeTypes: readonly NodeType[] = [say, ask, listen, choose, set, go, end]
