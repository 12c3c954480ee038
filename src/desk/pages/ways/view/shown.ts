import { answers } from '../../../ui/asking.ts'
import { say } from '../../../ui/words.ts'
import { type MyWay, type MyWays, waysRoutes } from '../contract.ts'

/** Every change is answered with all of it. */
export const show = (mine: MyWays): void => void answers.setQueryData<MyWays>([waysRoutes.read.path], mine)

export const wayWords = ({ pager, to }: MyWay): string =>
  to === undefined ? say(`ways.pager.${pager}`) : `${say(`ways.pager.${pager}`)}: ${to}`
