/** On what it was measured: said under every table. */
import { execFileSync } from 'node:child_process'
import { cpus, loadavg, totalmem } from 'node:os'

const first = (command: string, ...args: string[]): string => {
  try {
    return execFileSync(command, args, { stdio: ['ignore', 'pipe', 'ignore'] })
      .toString()
      .trim()
  } catch {
    return 'unknown'
  }
}

export function machine(): string {
  const redis = /v=(\S+)/.exec(first('redis-server', '--version'))?.[1] ?? 'unknown'
  return [
    `${new Date().toISOString().slice(0, 10)}, commit ${commit()}`,
    `Node ${process.versions.node}, Redis ${redis}`,
    `${cpus().length} cores (${cpus()[0]?.model ?? 'unknown'}), ${Math.round(totalmem() / 2 ** 30)} GiB`,
    `load of the machine at the end ${loadavg()[0]?.toFixed(1)}`,
  ].join('; ')
}

/** With a mark where files were changed since. */
function commit(): string {
  const changed = first('git', 'status', '--porcelain', 'src')
  return `${first('git', 'rev-parse', '--short', 'HEAD')}${changed === '' || changed === 'unknown' ? '' : ' with changes'}`
}
