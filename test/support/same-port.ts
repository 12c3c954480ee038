/**
 * The port that the suites of a worker have one after another, as long as it is free: to a browser they are one place then, and a tab
 * that has had its page from there opens it again for half the computing.
 */
import { freePort, isFree } from './redis.ts'

let port: number | undefined

export async function samePort(): Promise<number> {
  if (port === undefined || !(await isFree(port))) port = await freePort()
  return port
}
