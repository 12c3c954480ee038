import { fullDisk } from '../nemesis/full-disk.ts'
import { faultsIn, lineUnderFaults } from '../nemesis/line-under-faults.ts'
import { counted, type Promised } from '../promise.ts'

export const nothingIsLost: Promised = {
  id: 'P1',
  name: 'nothing-is-lost',
  says: 'What she wrote and we accepted is never lost, whatever dies.',
  figure: '0 of 100,000 accepted messages lost over 1,000 faults; 0 at every crash point',
  how: `Women climb a ladder of questions on both platforms, each question understanding one word only, on two processes and one Redis (\`appendfsync
always\`), while processes are killed, frozen and revived, lines to Redis are cut in the middle of a command or before the answer, stalled, clocks moved by
up to an hour, and platforms cut, throttle, fail and fall silent. Deliveries are repeated (20 %) and overtake each other (5 %). Whoever has a 200 must be answered,
and stand where the pure \`decide\` puts her. Women whose words the platform itself delivered too late to be put in order are counted and left out.
Power cuts: comes-back.`,
  suites: ['test/journeys/every-arrow.test.ts', 'test/journeys/line.test.ts'],
  async prove(about) {
    const history = await lineUnderFaults(about)
    // A disk of its own costs some seconds: not at every test.
    const full = about.form === 'long' ? await fullDisk(about) : undefined
    return {
      figures: `${counted(history.written)} messages of ${counted(history.women)} women (${counted(history.accepted)} deliveries accepted) over ${faultsIn(history)} faults (${[...history.faults].map(([what, n]) => `${n} × ${what}`).join(', ')}): ${history.lost.length} lost; ${history.late} women left out${full ? `; ${full.figures}` : ''}`,
      wrong: [
        ...history.lost,
        ...(full?.wrong ?? []),
        ...(history.accepted === 0 ? ['nothing was accepted'] : []),
      ],
      left: [...history.left, ...(full?.left ?? [])],
    }
  },
}
