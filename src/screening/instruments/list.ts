/** Every instrument. To add one: a file here with its cases in `cases/`, and a line below. */
import { asq } from './asq.ts'
import { child } from './child.ts'
import { conditions } from './conditions.ts'
import { gate } from './gate.ts'
import type { Instrument } from './instrument.ts'
import { partner } from './partner.ts'

export const instruments: readonly Instrument[] = [gate, conditions, partner, asq, child]

export const instrumentNamed = (id: string): Instrument | undefined =>
  instruments.find((instrument) => instrument.id === id)

/** Looked at and not used: their owners keep the rights, or it is not clear who has them. */
export const unused: readonly { name: string; why: string }[] = [
  {
    name: 'LAP, Lethality Assessment (Maryland)',
    why: 'all rights reserved by MNADV; would need permission',
  },
  {
    name: 'DA and DA-5, Danger Assessment',
    why: 'its owners (Johns Hopkins) give it with training and registration only; as far as we know',
  },
  {
    name: 'HITS',
    why: 'one source says public domain, another names a fee: not used while it is contradictory',
  },
  {
    name: 'C-SSRS, Columbia scale',
    why: 'its owners want to review screens; ASQ is shorter and free',
  },
  { name: 'QYIT, its wording', why: 'copyright of the journal; only the concepts, in our own words' },
  { name: 'AHTST', why: 'not validated, and its rights lie with a contractor: ask OTIP' },
  { name: 'IOM screening forms', why: 'copyright of IOM, and made for trained interviewers' },
]
