/** A command of the terminal: what it is for, how it is called, what it does. Its result is the exit code. */
export type Command = {
  /** One line for the list. */
  summary: string
  /** The whole help, shown by `--help`. */
  help: string
  run(args: readonly string[], io: Io): Promise<number>
}

/** Standard streams as values, so that tests can listen. Standard output is the command's own result. */
export type Io = {
  input: NodeJS.ReadableStream
  out(text: string): void
  err(text: string): void
  env: Readonly<Record<string, string | undefined>>
}
