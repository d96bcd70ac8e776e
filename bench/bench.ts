/**
 * Prints speed, memory and size of the built program in a table a part: `npm run bench -- [--only PARTS] [--quick] [--write]`.
 * @module
 */
import { parseArgs } from 'node:util'
import { analyzePart } from './analyze-part.ts'
import { asMarkdown, asTable } from './figure-table.ts'
import type { Figure } from './figures.ts'
import { httpPart } from './http-part.ts'
import { latencyPart } from './latency-part.ts'
import { modulePart } from './module-part.ts'
import { reviewPart } from './review-part.ts'
import { sizePart } from './size-part.ts'
import { startPart } from './start-part.ts'
import { surroundings } from './surroundings.ts'
import { writeBetween } from './write-page.ts'

const PARTS: Readonly<Record<string, (quick: boolean) => Promise<Figure[]>>> = {
  start: startPart,
  module: modulePart,
  http: httpPart,
  latency: latencyPart,
  analyze: analyzePart,
  review: reviewPart,
  size: sizePart,
}

const { values: flags } = parseArgs({
  options: {
    only: { type: 'string' },
    quick: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
  },
})
const chosen = flags.only?.split(',') ?? Object.keys(PARTS)
const unknown = chosen.filter((name) => !(name in PARTS))
if (unknown.length > 0) {
  console.error(`no part ${unknown.join(', ')}; there are ${Object.keys(PARTS).join(', ')}`)
  process.exit(2)
}

const where = [
  ...surroundings('bench'),
  'each figure: the median of three runs of a process of its own, start-up included; limit: a bare Node loop with the same calls and a stored row a message, run in turn with it',
]
console.log(where.join('\n'))
const figures: Figure[] = []
for (const name of chosen) {
  console.error(`measuring ${name} …`)
  const found = (await PARTS[name]?.(flags.quick)) ?? []
  // Printed at once: a part that fails later takes nothing with it.
  console.log(asTable(found))
  figures.push(...found)
}
if (flags.write)
  writeBetween('bench', [...where.map((line) => `- ${line}`), '', ...asMarkdown(figures)])
