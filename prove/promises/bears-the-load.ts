import type { Promised } from '../promise.ts'

export const bearsTheLoad: Promised = {
  id: 'P8',
  name: 'bears-the-load',
  says: 'It answers many at once as it answers one.',
  figure: '500 messages/s on two cores, acknowledged within 150 ms (p99), nobody unanswered',
  how: `\`npm run bench\` measures it and writes bench/results.md, and \`npm run bench -- desk\` the desk; they need a machine to themselves, so they are no part of this.`,
  not: 'Here: times on a machine that others use say nothing. See bench/results.md.',
}
