import type { Command } from './command.ts'

export const serve: Command = {
  summary: 'Start the server (what npm start does).',
  help: 'itgel serve\n\nStarts the server with the settings of the environment (see `itgel config`). Stops on Ctrl+C.',
  async run() {
    await import('../main.ts')
    return new Promise<number>(() => undefined)
  },
}
