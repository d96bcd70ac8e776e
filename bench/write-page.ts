import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const PAGE = fileURLToPath(new URL('../docs/measured.md', import.meta.url))

/** Replaces what stands between the two marks of a name in `docs/measured.md`. */
export function writeBetween(name: string, lines: readonly string[]): void {
  const [start, end] = [`<!-- ${name}:start -->`, `<!-- ${name}:end -->`]
  const [before, rest = ''] = readFileSync(PAGE, 'utf8').split(start)
  const after = rest.split(end)[1]
  if (after === undefined) throw new Error(`expected ${start} and ${end} in ${PAGE}`)
  writeFileSync(PAGE, [`${before}${start}`, '', ...lines, '', `${end}${after}`].join('\n'))
  console.error(`written to ${PAGE}`)
}
