import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { createBundled, serveChatbot } from '../../src/app.ts'
import { Case } from '../../src/core/case.ts'
import { DatasetReport } from '../../src/core/dataset.ts'
import type { OutcomeLabel } from '../../src/core/outcome.ts'
import { openStore } from '../../src/store/index.ts'
import { BOT, SETTINGS } from './authored.ts'
import { overHttp } from './over-http.ts'
import { createProject, type Project } from './project.ts'

const FILE = 'analysis/regressions/pizza.jsonl'
const BOTS = {
  'mended.mjs': BOT.replace("if (slot !== 'size' || record.size === undefined) ", ''),
  'broken.mjs': BOT.replace(", endState: 'ordered'", '').replace(
    'Your order has been placed.',
    'Error 500',
  ),
}

/** Ids of what a run came to, in plan order. */
function ids(project: Project, label: OutcomeLabel): string[] {
  const store = openStore(project.path('runs/offscript.db'), { readonly: true })
  const all = [...store.summaries(store.runs().at(-1)?.runId ?? '')]
  store.close()
  return all.filter(({ outcome }) => outcome.label === label).map(({ id }) => id)
}

/** A project some of whose conversations failed. */
async function withFailure(changes: Parameters<typeof createProject>[0] = {}) {
  const project = createProject({ ...BOTS, ...changes })
  mkdirSync(project.path('runs'))
  await project.here('run --quiet --repeats 20')
  const [failed = ''] = ids(project, 'failed')
  const [passed = ''] = ids(project, 'passed')
  return { project, failed, passed }
}

/** The bot that the project's target is from now on. */
function use(project: Project, bot: string): void {
  project.write('offscript.yaml', SETTINGS.replaceAll('bot.mjs', bot))
}

const lines = (project: Project, file: string): string[] =>
  readFileSync(project.path(file), 'utf8').trimEnd().split('\n')

describe('a failure kept in its shortest form', () => {
  it('is refused before it was found', async () => {
    const { project, failed } = await withFailure()
    await using _gone = project
    const { code, err } = await project.here(`dataset add ${failed} --minimized`)
    expect(code).toBe(2)
    expect(err).toContain(`offscript minimize ${failed}`)
  })

  it('is held as it was found: it fails alike in no more turns, and is mended with the bot', async () => {
    const { project, failed } = await withFailure()
    await using _gone = project
    await project.here(`minimize ${failed} --quiet`)
    await project.here(`dataset add ${failed} --minimized`)
    const kept = Case.parse(JSON.parse(lines(project, FILE)[0] ?? ''))
    expect(kept.decisions.script).toBeDefined()
    const still = await project.here('dataset run --quiet')
    expect(still.out).toMatch(new RegExp(`${failed}-minimized.*still failing.*0/3.*the same`))
    use(project, 'mended.mjs')
    const mended = await project.here('dataset run --quiet')
    expect([mended.code, mended.err]).toEqual([0, ''])
  })
})

describe('a failure kept as a case', () => {
  it('stands alone: it fails against the bot as it is, without database and authored files', async () => {
    const { project, failed } = await withFailure()
    await using _gone = project
    const added = await project.here(`dataset add ${failed} --note size-forgotten`)
    expect([added.code, added.err]).toEqual([0, ''])
    for (const gone of ['runs', 'personas', 'scenarios'])
      rmSync(project.path(gone), { recursive: true })
    const { code, out, err } = await project.here('dataset run --quiet')
    expect(code).toBe(1)
    expect(out).toMatch(new RegExp(`${failed}.*still failing.*0/3.*the same`))
    expect(err).toContain('unmet<=0: unmet is 1')
  })

  it('is mended where the bot is, and that is exit code 0', async () => {
    const { project, failed } = await withFailure()
    await using _gone = project
    await project.here(`dataset add ${failed}`)
    use(project, 'mended.mjs')
    const { code, out, err } = await project.here('dataset run --quiet --format json --times 4')
    expect([code, err]).toEqual([0, ''])
    const report = DatasetReport.parse(JSON.parse(out))
    expect(report.counts).toEqual({ passing: 1, flaky: 0, failing: 0, not_held: 0 })
    expect(report.cases[0]?.counts.passed).toBe(4)
  })

  it('cannot be kept twice, nor in another file', async () => {
    const { project, failed } = await withFailure()
    await using _gone = project
    await project.here(`dataset add ${failed}`)
    const again = await project.here(`dataset add ${failed} --file other`)
    expect(again.code).toBe(2)
    expect(again.err).toContain(`${failed} is a case already, in ${FILE}`)
    expect(lines(project, FILE)).toHaveLength(1)
  })

  it('breaks no gate where it is a known failure, and it is said once it passes', async () => {
    const { project, failed } = await withFailure()
    await using _gone = project
    await project.here(`dataset add ${failed} --expect failed`)
    expect((await project.here('dataset run --quiet')).code).toBe(0)
    use(project, 'mended.mjs')
    const mended = await project.here('dataset run --quiet')
    expect(mended.code).toBe(0)
    expect(mended.out).toContain(`${failed} was expected to fail and passes`)
  })

  it('that passed is told to be broken when the bot no longer does', async () => {
    const { project, passed } = await withFailure()
    await using _gone = project
    await project.here(`dataset add ${passed}`)
    use(project, 'broken.mjs')
    const { code, out } = await project.here('dataset run --quiet')
    expect(code).toBe(1)
    expect(out).toContain('broken')
  })

  it('may be retired after passing so often in a row, and is still there', async () => {
    const { project, passed } = await withFailure()
    await using _gone = project
    await project.here(`dataset add ${passed}`)
    const run = 'dataset run --quiet --retire-after 2 --times 1'
    expect((await project.here(run)).out).not.toContain('May be retired')
    expect((await project.here(`${run} --no-history`)).out).toContain('May be retired')
    expect((await project.here(run)).out).toContain('May be retired')
    expect(lines(project, FILE)).toHaveLength(1)
    expect(lines(project, 'analysis/regressions/pizza.history.jsonl')).toHaveLength(2)
    expect((await project.here('dataset list --retire-after 2')).out).toContain('2, retireable')
  })

  it('cannot be held where its target is gone, which is told, and is exit code 4', async () => {
    const { project, failed } = await withFailure()
    await using _gone = project
    await project.here(`dataset add ${failed}`)
    project.write('offscript.yaml', 'targets: {}\n')
    const { code, out } = await project.here('dataset run --quiet')
    expect(code).toBe(4)
    expect(out).toContain('there is no target "pizza" any more: give --target')
  })

  it('cannot be held where nothing can be reached, which is exit code 3', async () => {
    const { project, failed } = await withFailure()
    await using _gone = project
    await project.here(`dataset add ${failed}`)
    project.write(
      'offscript.yaml',
      "targets: { pizza: { kind: http, url: 'http://127.0.0.1:9' } }\n",
    )
    expect((await project.here('dataset run --quiet')).code).toBe(3)
  })
})

/** Asks for a mail address, and does not take what is none; `record` is what it keeps of it. */
const signup = (record: string): string => `
export const target = { name: 'signup', open: async () => {
  let mail
  return {
    greeting: [{ text: 'What is your e-mail address?', stage: 'mail' }],
    send: async ({ text }) => {
      mail = /[\\w.]+@[\\w.]+\\.\\w+/.exec(text)?.[0]
      return [mail ? { text: 'You are signed up as ' + mail + '.', stage: 'done', endState: 'signed_up' } : { text: 'What is your e-mail address?', stage: 'mail' }]
    },
    record: async () => ({ mail: ${record} }),
  }
} }
`
const SIGNUP = `id: sign-up
title: Signs up
chatbot: signup
goal: I want to sign up.
facts:
  mail: { value: ana.ruiz@correo.es, ask: [e-mail address], say: ["It's {value}", '{value}'] }
stages: [{ id: mail, title: Address }, { id: done, title: Done }]
endStates: [{ id: signed_up, desired: true, when: { endState: signed_up }, expect: { mail: { fact: mail } } }]
`

describe('what is personal in a case', () => {
  it('is nowhere in its file, and the case is held all the same', async () => {
    const { project, failed } = await withFailure({
      'bot.mjs': signup('mail.slice(1)'),
      'scenarios/pizza/order.yaml': SIGNUP,
      'offscript.yaml': 'targets: { signup: { kind: module, path: bot.mjs } }\n',
    })
    await using _gone = project
    const added = await project.here(`dataset add ${failed} --note seen-by-bo@firm.es`)
    expect(added.out).toMatch(/email\s+\d+\s+person1@example\.com/)
    const [line = ''] = lines(project, 'analysis/regressions/signup.jsonl')
    expect(line).not.toMatch(/ana\.ruiz|bo@firm/)
    expect(Case.parse(JSON.parse(line)).scenario.facts['mail']?.value).toBe('person1@example.com')
    expect((await project.here('dataset run --quiet')).out).toContain(
      'the same: failed (wrong_end_state)',
    )
    project.write('kept.mjs', signup('mail'))
    project.write('offscript.yaml', 'targets: { signup: { kind: module, path: kept.mjs } }\n')
    expect((await project.here('dataset run --quiet')).out).toContain('mended')
  })
})

describe('cases in other formats', () => {
  it.each(['jsonl', 'csv', 'promptfoo', 'braintrust', 'langsmith', 'langfuse', 'openai-evals'])(
    'come back from %s as they were',
    async (format) => {
      const { project, failed, passed } = await withFailure()
      await using _gone = project
      await project.here(`dataset add ${failed}`)
      await project.here(`dataset add ${passed}`)
      const before = lines(project, FILE)
      await project.here(`dataset export --format ${format} --out cases.out`)
      const same = await project.here(`dataset import cases.out --format ${format}`)
      expect(same.out).toBe('2 kept already, just so\n')
      rmSync(project.path('analysis'), { recursive: true })
      const back = await project.here(`dataset import cases.out --format ${format}`)
      expect([back.code, back.out]).toEqual([0, `2 added to ${FILE}\n`])
      expect(lines(project, FILE)).toEqual(before)
    },
  )

  it('are refused where one differs from what is kept, and nothing is written', async () => {
    const { project, failed, passed } = await withFailure()
    await using _gone = project
    await project.here(`dataset add ${failed}`)
    await project.here(`dataset add ${passed} --file elsewhere.jsonl`)
    const other = lines(project, FILE)[0]?.replace('"expected":"passed"', '"expected":"failed"')
    project.write('other.jsonl', `${lines(project, 'elsewhere.jsonl')[0]}\n${other}\n`)
    const { code, err } = await project.here('dataset import other.jsonl --format jsonl')
    expect(code).toBe(2)
    expect(err).toContain(`${failed} is kept in ${FILE}, and differs`)
    expect(lines(project, FILE)).toHaveLength(1)
  })

  it('of a run are lessons only where they passed', async () => {
    const { project, passed } = await withFailure()
    await using _gone = project
    const { code, out, err } = await project.here(
      'dataset export --format openai-finetune --from latest',
    )
    const [count] = [ids(project, 'passed').length]
    expect([code, passed === '']).toEqual([0, false])
    expect(out.trimEnd().split('\n')).toHaveLength(count)
    expect(err).toContain('passed conversations only')
  })
})

it('a case of the demo fails against v1 and is mended in v4, over HTTP as in the process', async () => {
  await using project = createProject({ 'offscript.yaml': undefined })
  const root = process.cwd()
  const authored = `--personas-dir ${root}/personas --scenarios-dir ${root}/scenarios`
  await project.here(
    `run --quiet --target onboarding --iteration v1 --repeats 1 --scenario shoe-shop-germany ${authored}`,
  )
  for (const id of ids(project, 'failed').slice(0, 4)) await project.here(`dataset add ${id}`)
  const inProcess = await project.here('dataset run --quiet --iteration v1 --format json')
  expect(DatasetReport.parse(JSON.parse(inProcess.out)).counts.failing).toBe(4)
  expect((await project.here('dataset run --quiet')).code).toBe(0)
  for (const [iteration, code] of [
    ['v1', 1],
    ['v4', 0],
  ] as const) {
    const server = await serveChatbot(createBundled('onboarding', iteration), { port: 0 })
    const settings = overHttp('far', server.url)
    project.write('far.yaml', JSON.stringify({ targets: settings.targets }))
    const far = await project.here('dataset run --quiet --config far.yaml --target far')
    expect([iteration, far.code]).toEqual([iteration, code])
    await server.close()
  }
})
