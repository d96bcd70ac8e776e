import { describe, expect, it } from 'vitest'
import { AnalysisReport } from '../../src/core/analysis.ts'
import { Plan } from '../../src/core/plan.ts'
import { Trend } from '../../src/core/trend.ts'
import { BOT, PERSONAS, SCENARIO } from './authored.ts'
import { createProject } from './project.ts'

describe.concurrent('--help', () => {
  it.each([
    [
      '',
      ['demo', 'validate', 'plan', 'run', 'analyze', 'trend', 'report', 'show', 'replay', 'fork'],
    ],
    ['demo', ['--repeats', '--serve', '--bot', '--quiet', '--db']],
    ['validate', ['--config', '--personas-dir', '--scenarios-dir']],
    ['plan', ['--target', '--repeats', '--seed', '--plain-arm', '--format']],
    [
      'run',
      [
        '--target',
        '--iteration',
        '--user',
        '--repeats',
        '--seed',
        '--concurrency',
        '--plain-arm',
        '--resume',
        '--gate',
        '--db',
        '--quiet',
        '--format',
      ],
    ],
    ['analyze', ['--gate', '--db', '--config', '--format', 'json', 'markdown']],
    ['trend', ['--target', '--db', '--format', 'csv']],
    ['noise', ['--db', '--format']],
    ['report', ['--format', 'junit', '--out', '--gate', '--db', '--config']],
    ['show', ['--db', '--format']],
    [
      'replay',
      ['--times', '--recorded', '--expect', '--target', '--iteration', '--db', '--format'],
    ],
    ['fork', ['--at', '--behaviour', '--persona', '--cooperative', '--times', '--db', '--format']],
  ])('of "%s" names %j', async (command, words) => {
    await using project = createProject()
    const { code, out, err } = await project.run(`${command} --help`)
    expect([code, err]).toEqual([0, ''])
    for (const word of words) expect(out).toContain(word)
  })
})

describe.concurrent('offscript validate', () => {
  it('counts what is there', async () => {
    await using project = createProject()
    const { code, out, err } = await project.run('validate')
    expect([code, err]).toEqual([0, ''])
    expect(out).toBe(
      '2 personas (en)\n1 scenario for pizza\n4 targets and 0 users in the settings\nno mistakes\n',
    )
  })

  it('names every mistake of every file by file, line and column, and exits with 2', async () => {
    await using project = createProject({
      'personas/bob.yaml': 'id: bob\nname: Bob\ndescription: d\nstyle:\n  typos: often\n',
      'personas/cid.yaml': 'id: anna\nname: Cid\n',
      'scenarios/pizza/order.yaml': SCENARIO.replace(
        'maxTurns: 20',
        'maxTurns: many\npersonas: [nobody]',
      ),
      'offscript.yaml': 'targets: { pizza: { kind: pigeon } }\nrun: { repeats: 0 }\n',
    })
    const { code, out, err } = await project.run('validate')
    expect([code, out]).toEqual([2, ''])
    expect(err).toMatch(/personas\/bob\.yaml:5:3 style\.typos .*"often"/)
    expect(err).toMatch(/personas\/cid\.yaml:1:1 id .*personas\/anna\.yaml/)
    expect(err).toMatch(/personas\/cid\.yaml:1:1 .*description/)
    expect(err).toMatch(/scenarios\/pizza\/order\.yaml:\d+:1 maxTurns .*"many"/)
    expect(err).toMatch(/scenarios\/pizza\/order\.yaml:\d+:12 personas\[0\] .*"nobody"/)
    expect(err).toMatch(/offscript\.yaml:1:21 targets\.pizza\.kind .*"pigeon"/)
    expect(err).toMatch(/offscript\.yaml:2:8 run\.repeats .*0/)
    expect(err).toMatch(/\d+ mistakes in 4 files/)
  })

  it('takes an empty folder for a mistake', async () => {
    await using project = createProject({
      'personas/anna.yaml': undefined,
      'personas/bob.yaml': undefined,
      'personas/notes.txt': 'no persona',
      'scenarios/pizza/order.yaml': undefined,
    })
    const { code, err } = await project.run('validate')
    expect(code).toBe(2)
    expect(err).toMatch(/personas:1:1 must hold at least one persona file/)
    expect(err).toMatch(/scenarios:1:1 must be a folder with scenario files/)
  })

  it('reads the gates of analysis/gates.yaml too', async () => {
    await using project = createProject({ 'analysis/gates.yaml': 'gates: ["failures<=1"]\n' })
    const { code, err } = await project.run('validate')
    expect([code, err.includes('failures<=1')]).toEqual([2, true])
  })
})

describe.concurrent('offscript plan', () => {
  it('says what a run would hold, and holds nothing', async () => {
    await using project = createProject()
    const { code, out } = await project.run('plan --repeats 20')
    expect(code).toBe(0)
    expect(out).toContain('target pizza, iteration v1, seed 5, user agenda')
    expect(out).toContain('44 conversations: 40 straying, 4 never straying')
    expect(out).toContain('at most 880 calls to the bot')
  })

  it('prints the whole plan as JSON', async () => {
    await using project = createProject()
    const { code, out } = await project.run('plan --format json --persona bob --plain-arm 0')
    const plan = JSON.parse(out)
    expect([code, plan.schema]).toEqual([0, 'offscript.plan/1'])
    expect(Plan.parse(plan).conversations.map(({ persona }) => persona)).toEqual(
      Array(5).fill('bob'),
    )
  })
})

describe.concurrent('offscript run', () => {
  it('prints its report on standard output and its progress on standard error', async () => {
    await using project = createProject()
    // Long enough for the line that comes every three seconds where no bar can be drawn.
    const { code, out, err } = await project.run('run --target steady --repeats 50 --concurrency 2')
    expect(code).toBe(0)
    expect(out).toContain('Failure rate')
    expect(out).not.toContain('/s ·')
    expect(err).toMatch(/^(?:steady dev \d+\/110 · \d+ failed · [\d.]+\/s · \S.*\n)+$/)
  })

  it('is silent on standard error when quiet, and prints nothing but the report', async () => {
    await using project = createProject()
    const { code, out, err } = await project.run('run --quiet --format json --repeats 10')
    expect([code, err]).toEqual([0, ''])
    const report = AnalysisReport.parse(JSON.parse(out))
    expect(report).toMatchObject({
      schema: 'offscript.analysis/1',
      target: 'pizza',
      iteration: 'v1',
      seed: '5',
      status: 'finished',
      scheduled: 22,
      pending: 0,
    })
    expect(report.straying.scheduled).toBe(20)
    const { passed, failed } = report.straying.counts
    expect(report.straying.failure.total).toBe(passed + failed)
    expect(report.straying.failure.total).toBeGreaterThan(0)
  })

  it('makes no escape sequences where it is not on a terminal', async () => {
    await using project = createProject()
    const { out, err } = await project.run('run --repeats 2')
    expect(out + err).not.toContain('\u001b')
  })

  it('gives the same run the same figures, and another seed others', async () => {
    await using project = createProject()
    /** Two runs have ids of their own; a conversation's place in the plan is the same. */
    const placeOf = (id: string): string | undefined => id.split('-')[1]
    const figures = async (words: string): Promise<unknown> => {
      const { out } = await project.run(`run --quiet --format json --repeats 20 ${words}`)
      const {
        runId: _id,
        startedAt: _at,
        examples,
        clusters,
        setAside,
        ...rest
      } = AnalysisReport.parse(JSON.parse(out))
      const groups = clusters?.clusters.map(({ examples: of, ...one }) => ({
        ...one,
        examples: of.map(placeOf),
      }))
      const read = examples.map(({ id, command, ...one }) => {
        expect(command).toBe(`npx offscript show ${id}`)
        return [placeOf(id), one]
      })
      const apart = setAside.map(({ example, ...one }) => [placeOf(example), one])
      return { ...rest, groups, examples: read, setAside: apart }
    }
    const first = await figures('')
    expect(await figures('--concurrency 1')).toEqual(first)
    expect(await figures('--seed 6')).not.toEqual(first)
  })

  it('ends although its bot keeps timers of its own', async () => {
    await using project = createProject({
      'bot.mjs': `setInterval(() => undefined, 60_000)\n${BOT}`,
    })
    expect((await project.run('run --quiet --repeats 1')).code).toBe(0)
  })

  it('finds what is elsewhere by --config, --personas-dir and --scenarios-dir', async () => {
    await using project = createProject({
      'offscript.yaml': undefined,
      'elsewhere/settings.yaml': 'targets: { mine: { kind: module, path: bot.mjs } }\n',
      'elsewhere/bot.mjs': BOT,
      'elsewhere/people/anna.yaml': PERSONAS['personas/anna.yaml'],
      'elsewhere/wishes/order.yaml': SCENARIO,
    })
    const { code, out } = await project.run(
      'run --quiet --repeats 1 --config elsewhere/settings.yaml --personas-dir elsewhere/people --scenarios-dir elsewhere/wishes --db elsewhere/deep/runs.db',
    )
    expect(code).toBe(0)
    expect(out).toContain('mine dev')
    expect((await project.run('analyze --db elsewhere/deep/runs.db')).code).toBe(0)
  })
})

describe.concurrent('a stored run', () => {
  it('is analysed in every format, the newest where none is named', async () => {
    await using project = createProject()
    await project.run('run --quiet --repeats 10 --iteration one')
    const { out: ran } = await project.run('run --quiet --repeats 10 --iteration two --format json')
    const newest = AnalysisReport.parse(JSON.parse(ran))
    const json = await project.run('analyze --format json')
    expect(JSON.parse(json.out)).toEqual(newest)
    const named = await project.run(`analyze ${newest.runId} --format markdown`)
    expect(named.out).toContain(`# pizza two (run ${newest.runId}, seed 5)`)
    expect(named.out).toContain('| stage | reached | broke |')
    const terminal = await project.run('analyze')
    expect(terminal.out).toContain('Where it broke')
    expect([json.code, named.code, terminal.code]).toEqual([0, 0, 0])
  })

  it('has a trend in every format, one row an iteration', async () => {
    await using project = createProject()
    for (const iteration of ['one', 'two', 'two'])
      await project.run(`run --quiet --repeats 5 --iteration ${iteration}`)
    await project.run('run --quiet --repeats 5 --iteration three --seed 9')
    const { code, out } = await project.run('trend --target pizza --format json')
    const { rows } = Trend.parse(JSON.parse(out))
    expect(code).toBe(0)
    expect(rows.map(({ iteration }) => iteration)).toEqual(['one', 'two', 'three'])
    expect(rows.map(({ change }) => change)).toEqual([undefined, 0, undefined])
    expect(rows[2]?.notComparable).toBe('another seed')
    expect((await project.run('trend')).out).toContain('three is not compared with the one before')
    expect((await project.run('trend --format markdown')).out).toContain('| iteration | run |')
  })

  it('shows its examples in every format, the break marked', async () => {
    await using project = createProject()
    const { out: ran } = await project.run('run --quiet --repeats 20 --format json')
    const [example] = AnalysisReport.parse(JSON.parse(ran)).examples
    expect((await project.run('analyze --format markdown')).out).toContain(`${example?.command} |`)
    const terminal = await project.run(`show ${example?.id}`)
    expect(terminal.code).toBe(0)
    expect(terminal.out).toContain(`${example?.id}  order-pizza ×`)
    expect(terminal.out).toMatch(new RegExp(`━━━ broke here: ${example?.stage}`))
    const json = JSON.parse((await project.run(`show ${example?.id} --format json`)).out)
    expect(json).toMatchObject({
      schema: 'offscript.conversation/1',
      spec: { id: example?.id, scenario: 'order-pizza' },
      outcome: { label: 'failed', failure: example?.failure, break: { stage: example?.stage } },
    })
    expect((await project.run(`show ${example?.id} --format markdown`)).out).toMatch(/^````text\n/)
  })
})

describe.concurrent('a reader that stops early', () => {
  it('is no error', async () => {
    await using project = createProject()
    const { child, finished } = project.start('plan --repeats 2000 --format json')
    child.stdout?.once('data', () => child.stdout?.destroy())
    const { code, err } = await finished
    expect([code, err]).toEqual([0, ''])
  })
})
