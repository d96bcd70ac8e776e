import { fileURLToPath } from 'node:url'
import { type Figure, figure, ms } from './figures.ts'
import { PROGRAM, timed } from './measure.ts'

const REPOSITORY = fileURLToPath(new URL('..', import.meta.url))
const TIMES = 11

/** How long `offscript --help` takes, next to a Node that does nothing. */
export async function startPart(): Promise<Figure[]> {
  const helps: number[] = []
  const nothings: number[] = []
  for (let time = 0; time < TIMES; time += 1) {
    helps.push(await wallMs([PROGRAM, '--help']))
    nothings.push(await wallMs(['--eval', '0']))
  }
  const what = `offscript --help (median of ${TIMES}; limit: a Node that does nothing)`
  return [figure(what, helps, { target: '< 200 ms', limit: nothings, as: ms })]
}

async function wallMs(args: readonly string[]): Promise<number> {
  return (await timed(process.execPath, args, { cwd: REPOSITORY })).wallMs
}
