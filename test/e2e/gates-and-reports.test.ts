import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { AnalysisReport } from '../../src/core/analysis.ts'
import { BOT, SETTINGS } from './authored.ts'
import { createProject } from './project.ts'

/** A bot that never comes to an end. */
const WORSE =
  "export const target = { name: 'worse', open: async () => ({ send: async () => [{ text: 'Hm?' }] }) }"

const GATED = { 'gated.yaml': `${SETTINGS}gates: ["newlyBroken <= 0 against main"]\n` }

describe('no newly broken case against a baseline', () => {
  it.each([
    ['met by the same bot', BOT, 0],
    ['not met by a worse one', WORSE, 1],
  ])('is %s', async (_what, bot, code) => {
    await using project = createProject(GATED)
    await project.here('run --quiet --repeats 5 --iteration main')
    project.write('changed.mjs', bot)
    project.write('gated.yaml', GATED['gated.yaml'].replaceAll('bot.mjs', 'changed.mjs'))
    const ended = await project.here('run --quiet --repeats 5 --iteration pr --config gated.yaml')
    expect(ended.code).toBe(code)
    expect(ended.out).toMatch(/newlyBroken <= 0 against main .* pairs with main, run \w+/u)
  })

  it('that is not stored is told before a conversation is held', async () => {
    await using project = createProject(GATED)
    const { code, out, err } = await project.here(
      'run --quiet --iteration main --config gated.yaml',
    )
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain('there is no run main')
  })

  it('is held against another run of the same label, never against itself', async () => {
    await using project = createProject(GATED)
    await project.here('run --quiet --repeats 5 --iteration main')
    project.write('changed.mjs', WORSE)
    project.write('gated.yaml', GATED['gated.yaml'].replaceAll('bot.mjs', 'changed.mjs'))
    const { code } = await project.here(
      'run --quiet --repeats 5 --iteration main --config gated.yaml',
    )
    expect(code).toBe(1)
  })

  it('that met other users is not met, and says why', async () => {
    await using project = createProject(GATED)
    await project.here('run --quiet --repeats 5 --iteration main --seed 6')
    const { code, err } = await project.here('run --quiet --repeats 5 --config gated.yaml')
    expect(code).toBe(1)
    expect(err).toMatch(/cannot be paired with \w+: another seed/u)
  })
})

describe('authored gates', () => {
  it('of the settings hold for a stored run, too', async () => {
    await using project = createProject()
    await project.here('run --quiet --repeats 5')
    project.write('offscript.yaml', `${SETTINGS}gates: ["failureRate.upper <= 0.1%"]\n`)
    const { code, out, err } = await project.here('analyze')
    expect(code).toBe(1)
    expect(out).toMatch(/failureRate\.upper <= 0\.1% .*NOT MET/u)
    expect(err).toContain('gate not met')
  })

  it('that are none are told with file, line and column, by every command that reads them', async () => {
    await using project = createProject()
    await project.here('run --quiet --repeats 1')
    project.write(
      'offscript.yaml',
      `${SETTINGS}gates:\n  - failureRate <= 5%\n  - latency.p95 <= 2\n`,
    )
    const line = SETTINGS.split('\n').length + 2
    for (const words of ['validate', 'run --quiet', 'analyze', 'report']) {
      const { code, out, err } = await project.here(words)
      expect([words, code, out]).toEqual([words, 2, ''])
      expect(err).toContain(`offscript.yaml:${line}:5 gates[1] gate "latency.p95 <= 2"`)
    }
  })

  it('stand in the JSON form, met or not', async () => {
    await using project = createProject({
      'analysis/gates.yaml': 'gates: ["criticalChecks <= 0", "latency.p95 <= 60 s"]\n',
    })
    const { code, out } = await project.here(
      'run --quiet --repeats 5 --format json --gate failureRate>=0.9999',
    )
    const { gates } = AnalysisReport.parse(JSON.parse(out))
    expect(code).toBe(1)
    expect(gates?.map(({ gate, met }) => [gate, met])).toEqual([
      ['criticalChecks <= 0', true],
      ['latency.p95 <= 60 s', true],
      ['failureRate>=0.9999', false],
    ])
  })
})

describe('offscript report', () => {
  it.each([
    ['markdown', '# pizza v1'],
    ['json', '"schema": "offscript.analysis/1"'],
    ['junit', '<testsuites name="pizza v1"'],
    ['csv', 'conversation_id,run_id,target'],
    ['terminal', 'Failure rate'],
  ])('makes %s, to a file where one is named', async (format, begins) => {
    await using project = createProject()
    await project.here('run --quiet --repeats 2')
    const printed = await project.here(`report --format ${format}`)
    expect([printed.code, printed.out.includes(begins)]).toEqual([0, true])
    const written = await project.here(`report latest --format ${format} --out ci/out/${format}`)
    expect([written.code, written.out]).toEqual([0, ''])
    expect(readFileSync(project.path(`ci/out/${format}`), 'utf8')).toBe(printed.out)
  })

  it('shows gates and leaves it to run and analyze to enforce them', async () => {
    await using project = createProject()
    await project.here('run --quiet --repeats 2')
    const { code, out } = await project.here(
      'report --format junit --gate failureRate<=0 --gate excluded<=1',
    )
    expect(code).toBe(0)
    expect(out).toContain('<testsuite name="gates" tests="2"')
  })

  it.each([
    ['report nothing', 'there is no run nothing'],
    ['report --format xml', 'junit'],
    ['report --out bot.mjs/x', 'cannot write bot.mjs/x'],
  ])('in "offscript %s" tells what is wrong', async (words, said) => {
    await using project = createProject()
    await project.here('run --quiet --repeats 1')
    const { code, err } = await project.here(words)
    expect([code, err.includes(said)]).toEqual([2, true])
  })
})

describe('offscript trend', () => {
  it('is a table for spreadsheets, too', async () => {
    await using project = createProject()
    await project.here('run --quiet --repeats 2 --iteration one')
    await project.here('run --quiet --repeats 2 --iteration two')
    const { code, out } = await project.here('trend --format csv')
    expect(code).toBe(0)
    expect(out.trimEnd().split('\r\n')).toHaveLength(3)
  })
})
