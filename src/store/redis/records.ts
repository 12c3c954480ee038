/** Records, journals and notices on Redis, all below `itgel:{staff}:`. */
import type { Sealed } from '../../message.ts'
import {
  type JournalHead,
  type JournalLink,
  type Journals,
  mostNotices,
  type Notices,
  type RecordKind,
  type Records,
  type RecordWrite,
  recordKinds,
  type StoredRecord,
} from '../records.ts'
import type { Connection } from './connection.ts'
import { readList } from './replies.ts'
import { type CallScript, loadScript, type Script } from './script.ts'

const scripts = {
  write: loadScript('writeRecords-1'),
  read: loadScript('readRecord-1'),
  list: loadScript('listRecords-1'),
  postNotice: loadScript('postNotice-1'),
  readNotices: loadScript('readNotices-1'),
}

export const staffPrefix = (namespace: string): string => `${namespace}:{staff}:`

export function staffRecords(
  { connection, call }: { connection: Connection; call: CallScript },
  namespace: string,
  now: () => string,
): { records: Records; journals: Journals; notices: Notices } {
  const prefix = staffPrefix(namespace)
  const changes = `${namespace}:records`
  const noticed = `${namespace}:notices`
  const run = async (script: Script, args: string[]): Promise<unknown[]> =>
    readList(await call(script, prefix, args))

  return {
    records: {
      async get(kind, id) {
        const [revision, sealed] = await run(scripts.read, [now(), kind, id])
        return revision === undefined
          ? undefined
          : { id, revision: Number(revision), sealed: String(sealed) as Sealed }
      },
      async list(kind, { after, limit, backwards }) {
        const args = [now(), kind, after ?? '', String(limit), backwards ? '1' : '']
        const [more, ...flat] = await run(scripts.list, args)
        const records: StoredRecord[] = []
        for (let i = 0; i < flat.length; i += 3)
          records.push({
            id: String(flat[i]),
            revision: Number(flat[i + 1]),
            sealed: String(flat[i + 2]) as Sealed,
          })
        const last = records.at(-1)
        return { records, ...(more === '1' && last ? { next: last.id } : {}) }
      },
      async write(writes, link) {
        const args = [now(), changes, String(writes.length), ...writes.flatMap(writeArguments)]
        const [code, ...rest] = await run(scripts.write, [...args, ...linkArguments(link)])
        if (code === -1) return { result: 'conflict', at: Number(rest[0]), revision: Number(rest[1]) }
        if (code === -2) return { result: 'behind', head: readHead(rest) }
        return { result: 'written', revisions: rest.map(Number) }
      },
      watch: (listener) =>
        connection.subscribe(changes, (message) => {
          const [name, id] = message.split(' ')
          const kind = recordKinds.find((each): each is RecordKind => each === name)
          if (kind && id) listener(kind, id)
        }),
    },
    journals: {
      async head(journal) {
        const args = ['HMGET', `${prefix}h:${journal}`, 'length', 'hash', 'mark']
        return readHead(readList(await connection.send(args)))
      },
      async read(journal, from, limit) {
        const args = [
          'XRANGE',
          `${prefix}j:${journal}`,
          `${Math.max(from, 1)}-0`,
          '+',
          'COUNT',
          String(limit),
        ]
        return readList(await connection.send(args)).map((item) => {
          const [id, fields] = readList(item)
          const [, hash, , value] = readList(fields)
          return { number: Number.parseInt(String(id), 10), hash: String(hash), value: String(value) }
        })
      },
    },
    notices: {
      async post(sealed) {
        const args = [sealed, String(mostNotices), noticed]
        return Number(await call(scripts.postNotice, prefix, args))
      },
      async after(number, limit) {
        const [newestText, oldestText, ...flat] = await run(scripts.readNotices, [
          String(number),
          String(limit),
        ])
        const newest = Number(newestText)
        const oldest = oldestText === '' ? newest + 1 : Number.parseInt(String(oldestText), 10)
        const notices = []
        for (let i = 0; i < flat.length; i += 2)
          notices.push({
            number: Number.parseInt(String(flat[i]), 10),
            sealed: String(flat[i + 1]) as Sealed,
          })
        return { notices, newest, lost: number > newest || number + 1 < oldest }
      },
      watch: (listener) => connection.subscribe(noticed, () => listener()),
    },
  }
}

function writeArguments(write: RecordWrite): string[] {
  const { kind, id, expected } = write
  const put = write.do === 'put' ? write : undefined
  return [
    kind,
    id,
    String(expected),
    write.do,
    put?.sealed ?? '',
    typeof put?.expireMs === 'number' ? String(Math.ceil(put.expireMs)) : (put?.expireMs ?? ''),
    write.do === 'drop' && write.forget ? '1' : '',
  ]
}

const linkArguments = (link: JournalLink | undefined): string[] =>
  link ? [link.journal, link.previous, link.hash, link.value, link.mark] : ['', '', '', '', '']

const readHead = ([length, hash, mark]: unknown[]): JournalHead => ({
  length: Number(length ?? 0),
  hash: String(hash ?? ''),
  mark: String(mark ?? ''),
})
