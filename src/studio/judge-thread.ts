/** The thread that finds out whether a house holds together. */
import { parentPort } from 'node:worker_threads'
import { type Ask, createJudge } from './judging.ts'

const judge = createJudge()
parentPort?.on('message', (ask: Ask) => parentPort?.postMessage(judge(ask)))
