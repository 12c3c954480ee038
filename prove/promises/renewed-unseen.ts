import type { Promised } from '../promise.ts'

export const renewedUnseen: Promised = {
  id: 'P29',
  name: 'renewed-unseen',
  says: 'A new version comes while women write and counsellors work, and nobody notices.',
  figure: '0 lost, 0 twice, nobody signed out',
  how: `A process is asked to stop and started again among the faults of nothing-is-lost, on two processes and one Redis; the suites let a desk and a page go on at another process, and move conversations to newer dialogs.`,
  suites: [
    'test/desk/two-processes.test.ts',
    'test/journeys/two-processes.test.ts',
    'test/dialog/versions.test.ts',
  ],
  not: 'Two different versions of the program side by side: there is only this one yet. Three processes on a Redis Cluster: not set up here.',
}
