/** Which case: its channel and id, as addresses, keys and routes name it. */
import type { DeskCard } from '../contract.ts'

export type One = Pick<DeskCard, 'channel' | 'id'>
export const nameOfOne = ({ channel, id }: One): string => `${channel}/${id}`
/** Below the address of the page. */
export const addressOfOne = (one: One): string => `/${nameOfOne(one)}`
