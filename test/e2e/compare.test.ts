import { describe, expect, it } from 'vitest'
import { AnalysisReport } from '../../src/core/analysis.ts'
import { Comparison } from '../../src/core/comparison.ts'
import { Detection } from '../../src/core/detection.ts'
import { createProject, type Project } from './project.ts'

/** Done at once, or never. */
const bot = (reply: string): string =>
  `export const target = { name: 'pizza', open: async () => ({ send: async () => { ${reply} } }) }`
const GOOD = bot(
  "return [{ text: 'Done', endState: 'ordered', record: { pizza: 'margherita', size: 'large', address: '12 Castle Street' } }]",
)
const BAD = bot("throw new Error('no oven')")

const run = async (project: Project, words: string): Promise<AnalysisReport> => {
  const { out, err } = await project.run(`run --quiet --format json ${words}`)
  if (out === '') throw new Error(err)
  return AnalysisReport.parse(JSON.parse(out))
}

describe('offscript compare', () => {
  it('tells what is newly broken, in every format, by id, iteration and latest', async () => {
    await using project = createProject({ 'bot.mjs': GOOD })
    const a = await run(project, '--target pizza --repeats 10 --iteration good')
    project.write('bot.mjs', BAD)
    const b = await run(project, '--target pizza --repeats 10 --iteration bad')
    const json = await project.run(`compare ${a.runId} ${b.runId} --format json`)
    const found = Comparison.parse(JSON.parse(json.out))
    expect([json.code, json.err]).toEqual([0, ''])
    expect(found).toMatchObject({
      schema: 'offscript.comparison/1',
      paired: true,
      finding: 'worse',
      a: { runId: a.runId, iteration: 'good' },
      b: { runId: b.runId, iteration: 'bad' },
    })
    expect(found.pairs?.straying.newlyBroken).toBeGreaterThan(10)
    expect((await project.run('compare latest~1 latest --format json')).out).toBe(json.out)
    expect((await project.run('compare pizza/good pizza/bad --format json')).out).toBe(json.out)
    const markdown = await project.run('compare good bad --format markdown')
    expect(markdown.out).toContain('| arm | newly broken | newly fixed |')
    const terminal = await project.run('compare bad good')
    expect(terminal.out).toContain('B fails less often than A')
    expect(terminal.out).toContain('Newly fixed')
  })

  it('does not pair other users, says why, and compares all the same', async () => {
    await using project = createProject()
    await run(project, '--repeats 10 --iteration one')
    await run(project, '--repeats 10 --iteration two --seed 6')
    await run(project, '--repeats 10 --iteration three --persona anna')
    const seed = await project.run('compare one two')
    expect([seed.code, seed.out]).toEqual([0, expect.stringContaining('Fisher, not paired')])
    expect(seed.out).toContain('(another seed)')
    expect((await project.run('compare one three')).out).toContain('(other personas)')
  })

  it('has exit codes for a gate, a mistake and too much left out', async () => {
    await using project = createProject({ 'bot.mjs': GOOD })
    await run(project, '--target pizza --repeats 10 --iteration good')
    project.write('bot.mjs', BAD)
    await run(project, '--target pizza --repeats 10 --iteration bad')
    const code = async (words: string): Promise<number | null> =>
      (await project.run(`compare ${words}`)).code
    expect(await code('good bad --gate newlyBroken<=0')).toBe(1)
    expect(await code('bad good --gate newlyBroken<=0 --gate difference.upper<=5%')).toBe(0)
    expect(await code('good nothing')).toBe(2)
    expect(await code('good')).toBe(2)
    expect(await code('good bad --gate failureRate<=0')).toBe(2)
  })
})

describe('offscript run --until', () => {
  it('stops between rounds once the rate is known closely enough, at any concurrency alike', async () => {
    await using project = createProject({ 'bot.mjs': GOOD })
    const held = async (words: string): Promise<number> => {
      const report = await run(project, `--target pizza --repeats 400 ${words}`)
      expect(report).toMatchObject({ status: 'finished', pending: 0, until: { met: true } })
      return report.scheduled
    }
    const command = '--until failure\u00a0within\u00a05pp'
    const first = await held(command)
    expect(first).toBeLessThan(300)
    expect(await held(`${command} --concurrency 1`)).toBe(first)
    const { out } = await project.run('analyze')
    expect(out).toContain('Stopped       failure within 5pp: failure rate 0.0 % to')
    expect(out).toContain('Upper bound')
  })

  it('stops once this run differs from an earlier one', async () => {
    await using project = createProject({ 'bot.mjs': GOOD })
    await run(project, '--target pizza --repeats 50 --iteration good')
    project.write('bot.mjs', BAD)
    const report = await run(
      project,
      '--target pizza --repeats 50 --iteration bad --until bad\u00a0differs\u00a0from\u00a0good',
    )
    expect(report.until).toMatchObject({ met: true, pairs: { newlyFixed: 0 } })
    expect(report.scheduled).toBeLessThan(50)
    const { out } = await project.run('compare good bad')
    expect(out).toContain('was stopped by its own result')
  })

  it('holds the whole plan where nothing differs, and says so', async () => {
    await using project = createProject({ 'bot.mjs': GOOD })
    await run(project, '--target pizza --repeats 10 --iteration one')
    const report = await run(
      project,
      '--target pizza --repeats 10 --iteration two --until this\u00a0differs\u00a0from\u00a0one',
    )
    expect(report).toMatchObject({ scheduled: 22, until: { met: false, pairs: { eValue: 1 } } })
  })

  it.each([
    ['a rule that is none', '--until never', 'is no rule to stop by'],
    ['a run that is not there', '--until this\u00a0differs\u00a0from\u00a0x', 'there is no run x'],
    ['other users', '--seed 9 --until this\u00a0differs\u00a0from\u00a0one', 'another seed'],
    ['two other runs', '--until one\u00a0differs\u00a0from\u00a0two', 'does not name this run'],
    [
      'a resumed run',
      '--resume x --until this\u00a0differs\u00a0from\u00a0one',
      'cannot be given with --resume',
    ],
  ])('takes %s for a mistake', async (_what, words, said) => {
    await using project = createProject()
    await run(project, '--repeats 1 --iteration one')
    const { code, err } = await project.run(`run --quiet ${words}`)
    expect([code, err]).toEqual([2, expect.stringContaining(said)])
  })
})

describe('offscript plan --detect', () => {
  it('says how many conversations it takes, paired and not', async () => {
    await using project = createProject()
    const { code, out } = await project.run(
      'plan --detect 5pp --power 0.8 --assume 20% --format json',
    )
    const detection = Detection.parse(JSON.parse(out).detection)
    expect(code).toBe(0)
    expect(detection.unpaired.conversations).toBe(945)
    expect(detection.paired.at(-1)?.conversations).toBe(157)
    // Two personas and one scenario: two conversations a repeat.
    expect(detection.unpaired.repeats).toBe(473)
    const terminal = await project.run('plan --detect 5pp --assume 0.2')
    expect(terminal.out).toContain('To see the failure rate fall by 5.0 pp')
  })

  it('starts from the newest run of the target', async () => {
    await using project = createProject()
    const { runId } = await run(project, '--repeats 20')
    expect((await project.run('plan --detect 5pp')).out).toContain(`the newest run, ${runId}`)
  })

  it.each(['--detect 5%', '--detect 5pp --power 1', '--detect 5pp --assume much'])(
    'takes %s for a mistake',
    async (words) => {
      await using project = createProject()
      expect((await project.run(`plan ${words}`)).code).toBe(2)
    },
  )
})
