import { Document, isMap, isScalar, isSeq } from 'yaml'

/** A record to write, with comments above single values. */
export interface Commented {
  readonly record: Readonly<Record<string, unknown>>
  /** Lines above the whole. */
  readonly head: readonly string[]
  readonly comments: readonly {
    readonly at: readonly (string | number)[]
    readonly text: string
  }[]
}

/** Characters of a comment's line. */
const WIDTH = 100

/** A record as a YAML file that a person goes on with; `schema` is the JSON Schema's path for editors. */
export function writeProposal({ record, head, comments }: Commented, schema: string): string {
  const document = new Document(record)
  for (const { at, text } of comments) comment(document, at, text)
  const first = [`yaml-language-server: $schema=${schema}`, ...head]
  return `${first.map((line) => `# ${line}`).join('\n')}\n${document.toString({ lineWidth: WIDTH })}`
}

/** A comment stands above the key of a value, or above an item of a list; where there is no such value, nowhere. */
function comment(document: Document, at: readonly (string | number)[], text: string): void {
  const parent = at.length === 1 ? document.contents : document.getIn(at.slice(0, -1), true)
  const last = at.at(-1)
  const lines = wrapped(text)
    .map((line) => ` ${line}`)
    .join('\n')
  if (isMap(parent)) {
    const key = parent.items.find((pair) => isScalar(pair.key) && pair.key.value === last)?.key
    if (isScalar(key)) key.commentBefore = lines
  } else if (isSeq(parent) && typeof last === 'number') {
    const item = parent.items[last]
    if (isScalar(item) || isMap(item) || isSeq(item)) item.commentBefore = lines
  }
}

function wrapped(text: string): string[] {
  const lines: string[] = ['']
  for (const word of text.replace(/\s+/gu, ' ').split(' ')) {
    const line = lines.at(-1) ?? ''
    if (line !== '' && line.length + word.length > WIDTH - 4) lines.push(word)
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`
  }
  return lines
}
