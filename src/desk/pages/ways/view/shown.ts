import { answers } from '../../../ui/asking.ts'
import { say } from '../../../ui/words.ts'
import { type MyWay, type MyWays, type NewWay, waysRoutes } from '../contract.ts'

/** True when it was taken. */
export type Add = (way: NewWay) => Promise<boolean>

/** Every change is answered with all of it. */
export const show = (mine: MyWays): void => void answers.setQueryData<MyWays>([waysRoutes.read.path], mine)

export const wayWords = ({ pager, to }: MyWay): string =>
  to === undefined ? say(`ways.pager.${pager}`) : `${say(`ways.pager.${pager}`)}: ${to}`
