/** The commands, by name. Each is loaded only when it is called. */
import type { Command } from './command.ts'

export const commands: Readonly<Record<string, { summary: string; load: () => Promise<Command> }>> = {
  chat: { summary: 'Talk to Itgel in the terminal.', load: async () => (await import('./chat.ts')).chat },
  check: {
    summary: 'Check dialogs, words and directory, all problems at once.',
    load: async () => (await import('./check.ts')).check,
  },
  dialogs: {
    summary: 'Write what is published to the files, or bring the files in as a draft.',
    load: async () => (await import('./dialogs.ts')).dialogs,
  },
  words: {
    summary: 'Give words to translators as sheets, take them back, show how far each language is.',
    load: async () => (await import('./words.ts')).words,
  },
  directory: {
    summary: 'List the numbers to dial this week, by country.',
    load: async () => (await import('./directory.ts')).directoryCommand,
  },
  pictures: {
    summary: 'Draw the pictures of the dialogs anew, from SVG to PNG.',
    load: async () => (await import('./pictures.ts')).pictures,
  },
  channels: {
    summary: 'Register with Messenger and Telegram, or show what they have on record.',
    load: async () => (await import('./channels.ts')).channelsCommand,
  },
  forget: {
    summary: 'Erase everything of one person at her request.',
    load: async () => (await import('./forget.ts')).forget,
  },
  pagers: {
    summary: 'Send a test page to one of the staff by all her ways.',
    load: async () => (await import('./pagers.ts')).pagersCommand,
  },
  people: {
    summary: 'Invite people to the desk, list, reset and disable them.',
    load: async () => (await import('./people.ts')).people,
  },
  audit: {
    summary: 'Show what staff did, and whether anybody touched the book.',
    load: async () => (await import('./audit.ts')).audit,
  },
  report: {
    summary: 'Count a period for staff, donors or the public, exposing nobody.',
    load: async () => (await import('./report.ts')).reportCommand,
  },
  backup: {
    summary: 'Put scripts, people, rota, directory, counts and audit into one sealed file.',
    load: async () => (await import('./backup.ts')).backup,
  },
  restore: {
    summary: 'Put a backup into a store where nobody is.',
    load: async () => (await import('./backup.ts')).restore,
  },
  config: {
    summary: 'Show what the environment sets, and what is wrong with it.',
    load: async () => (await import('./config.ts')).configCommand,
  },
  screen: {
    summary: 'Hear danger in lines of text, show why, and measure how well.',
    load: async () => (await import('./screen.ts')).screenCommand,
  },
  serve: {
    summary: 'Start the server (what npm start does).',
    load: async () => (await import('./serve.ts')).serve,
  },
}
