/** The thread that replays promised conversations. */
import { parentPort, workerData } from 'node:worker_threads'
import { type Replaying, replayed } from './replaying.ts'

parentPort?.postMessage(replayed(workerData as Replaying))
