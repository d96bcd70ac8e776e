import { createReadStream } from 'node:fs'

/** One line without its end, counted from 1; `undefined` text where it is longer than is read. */
export interface Line {
  readonly line: number
  readonly text: string | undefined
}

/** Characters of one line at most: a longer one is no conversation, and must not fill the memory. */
const LONGEST = 16_000_000

/** The lines of a UTF-8 file one by one, however large it is. */
export async function* linesOf(path: string): AsyncGenerator<Line> {
  let held = ''
  let tooLong = false
  let line = 0
  for await (const chunk of createReadStream(path, { encoding: 'utf8' })) {
    const parts = String(chunk).split('\n')
    const last = parts.pop() ?? ''
    for (const part of parts) {
      line += 1
      yield { line, text: tooLong ? undefined : withoutReturn(held + part) }
      held = ''
      tooLong = false
    }
    if (!tooLong) held += last
    if (held.length <= LONGEST) continue
    held = ''
    tooLong = true
  }
  if (held !== '' || tooLong) yield { line: line + 1, text: tooLong ? undefined : held }
}

function withoutReturn(text: string): string {
  return text.endsWith('\r') ? text.slice(0, -1) : text
}
