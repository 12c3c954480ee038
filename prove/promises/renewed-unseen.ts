import { twoVersions } from '../nemesis/two-versions.ts'
import type { Promised } from '../promise.ts'

export const renewedUnseen: Promised = {
  id: 'P29',
  name: 'renewed-unseen',
  says: 'A new version comes while women write and counsellors work, and nobody notices.',
  figure: '0 lost, 0 twice, nobody signed out',
  how: `Three processes of an older version, built from the history of the repository, are renewed to this one under load, one after the
other, and one is put back for a while. A process is asked to stop and started again among the faults of nothing-is-lost, on two
processes and one Redis; the suites renew three processes on a Redis Cluster, let a desk and a page go on at another process, and move
conversations to newer dialogs.`,
  prove: twoVersions,
  suites: [
    'test/desk/two-processes.test.ts',
    'test/journeys/two-processes.test.ts',
    'test/journeys/renewed-under-load.test.ts',
    'test/dialog/versions.test.ts',
  ],
}
