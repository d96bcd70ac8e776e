/** Standard output as this process has it. */
export interface StandardOutput {
  /** Writes a result. */
  write(text: string): void
  /** From now on it is for results alone: what others in this process or its threads print there goes to standard error. */
  keepForResults(): void
  /** Resolves when what was written has left the process, or cannot any more. */
  drained(): Promise<void>
}

/** Takes hold of standard output before anybody else does; it stays everybody's until it is kept. */
export function standardOutput(
  stdout: NodeJS.WritableStream,
  stderr: NodeJS.WritableStream,
): StandardOutput {
  const write: (text: string, done?: () => void) => void = stdout.write.bind(stdout)
  return {
    write: (text) => write(text),
    keepForResults: () => {
      // `true`, since a thread's output would wait for standard output to drain, which it need not.
      const aside = (...given: Parameters<typeof stderr.write>): boolean => {
        stderr.write(...given)
        return true
      }
      Object.assign(stdout, { write: aside })
    },
    drained: () =>
      new Promise((resolve) => {
        write('', () => resolve())
      }),
  }
}
