/** `decide` as the line asks it, with her words listened to for danger: for whoever plays a story without the line. */
import { screen } from '../screening/screen.ts'
import { decide } from './decide.ts'
import type { Listen } from './turn.ts'

const listen: Listen = (text, earlier) => screen(text, { earlier })

export const decideListening: typeof decide = (conversation, event, setting, world) =>
  decide(conversation, event, { listen, ...setting }, world)
