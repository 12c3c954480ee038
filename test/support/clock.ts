/**
 * The clock of one process, moved while it runs: `libfaketime` (package `faketime` of Debian) stands between the program and
 * the system. Only the time of day is moved; what a process measures by the clock that goes forward stays true, as when an operator or
 * a network clock sets the time of a machine. Where the library is not installed, clocks cannot be moved, and `undefined` says so.
 */
import { existsSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const folders = ['/usr/lib/x86_64-linux-gnu', '/usr/lib/aarch64-linux-gnu', '/usr/lib64', '/usr/lib']

/** With the system's own `malloc` behind it: Redis' jemalloc asks for the time before the library is ready, and both hang. */
function preload(): string | undefined {
  const folder = folders.find((each) => existsSync(join(each, 'faketime/libfaketimeMT.so.1')))
  if (!folder) return undefined
  const library = join(folder, 'faketime/libfaketimeMT.so.1')
  const system = join(folder, 'libc.so.6')
  return existsSync(system) ? `${library}:${system}` : library
}

export type MovedClock = {
  /** For the environment of the process. */
  env: Record<string, string>
  /** So far from the true time, s; at once or within a second. */
  set(seconds: number): void
  seconds(): number
  remove(): void
}

export function movableClock(): MovedClock | undefined {
  const library = preload()
  if (!library) return undefined
  const folder = mkdtempSync(join(tmpdir(), 'itgel-clock-'))
  const file = join(folder, 'offset')
  let now = 0
  const set = (seconds: number): void => {
    now = seconds
    writeFileSync(`${file}.new`, `${seconds < 0 ? '' : '+'}${seconds}\n`)
    // Never half written where it is read.
    renameSync(`${file}.new`, file)
  }
  set(0)
  return {
    env: {
      LD_PRELOAD: library,
      FAKETIME_TIMESTAMP_FILE: file,
      FAKETIME_DONT_FAKE_MONOTONIC: '1',
      FAKETIME_CACHE_DURATION: '1',
    },
    set,
    seconds: () => now,
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}
