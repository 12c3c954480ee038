/** The four lists. */
import { adultLabour } from './adult-labour.ts'
import { adultSexual } from './adult-sexual.ts'
import { childLabour } from './child-labour.ts'
import { childSexual } from './child-sexual.ts'
import type { IndicatorList } from './indicator-list.ts'

export const indicatorLists: readonly IndicatorList[] = [adultLabour, adultSexual, childLabour, childSexual]
