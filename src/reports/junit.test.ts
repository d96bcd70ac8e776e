import { describe, expect, it } from 'vitest'
import type { GateReport } from '../core/gate.ts'
import type { Outcome } from '../core/outcome.ts'
import type { ConversationSummary, StoredConversation } from '../core/records.ts'
import { junitReport } from './junit.ts'
import type { RunReport } from './run-report.ts'
import { emptyReport, FOREIGN, HIDDEN, sampleConversation, sampleReport } from './sample.case.ts'
import { all, type Read, readXml } from './xml.case.ts'

const summary = (
  id: string,
  outcome: Partial<Outcome> = {},
  given: Partial<ConversationSummary> = {},
): ConversationSummary => ({
  id,
  scenario: 'order',
  persona: 'anna',
  repeat: 1,
  arm: 'straying',
  outcome: { label: 'passed', cause: 'reached', desired: true, stagesReached: [], ...outcome },
  turns: 4,
  durationMs: 1_234,
  costUsd: 0,
  behaviours: {},
  rejectedDrafts: 0,
  ...given,
})

const failed = (id: string, given: Partial<ConversationSummary> = {}): ConversationSummary =>
  summary(id, sampleConversation().outcome, given)

const gate = (given: Partial<GateReport>): GateReport => ({
  gate: 'failureRate <= 5%',
  figure: 'failureRate',
  met: true,
  value: 0.04,
  limit: 0.05,
  unit: 'share',
  note: '4 of 100',
  ...given,
})

const runOf = (
  summaries: readonly ConversationSummary[],
  gates: GateReport[] = [],
  stored: StoredConversation = sampleConversation(),
): RunReport => ({
  report: { ...sampleReport(), gates },
  summaries,
  conversation: (id) => ({ ...stored, spec: { ...stored.spec, id } }),
  flags: ' --db my.db',
})

const readOf = (run: RunReport): Read => readXml(junitReport(run))
const suite = (root: Read, name: string): Read | undefined =>
  all(root, 'testsuite').find(({ attributes }) => attributes['name'] === name)

/** Jenkins' xUnit plug-in, junit-10.xsd: element → attributes (`!` required) and children. */
const SCHEMA: Readonly<Record<string, { attributes: string; children: string }>> = {
  testsuites: { attributes: 'name time tests failures errors', children: 'testsuite' },
  testsuite: {
    attributes:
      'name! tests! failures! errors! group time skipped timestamp hostname id package file log url',
    children: 'testsuite properties testcase system-out system-err',
  },
  properties: { attributes: '', children: 'property' },
  property: { attributes: 'name! value!', children: '' },
  testcase: { attributes: 'name! time classname group', children: 'skipped error failure' },
  failure: { attributes: 'type message', children: '' },
  skipped: { attributes: 'type message', children: '' },
}

function againstSchema({ name, attributes, children }: Read): string[] {
  const form = SCHEMA[name]
  if (!form) return [`no element ${name}`]
  const known = form.attributes.split(' ')
  return [
    ...Object.keys(attributes)
      .filter((key) => !known.includes(key) && !known.includes(`${key}!`))
      .map((key) => `${name} has no ${key}`),
    ...known
      .filter((key) => key.endsWith('!') && !Object.hasOwn(attributes, key.slice(0, -1)))
      .map((key) => `${name} needs ${key}`),
    ...children
      .filter((child) => !form.children.split(' ').includes(child.name))
      .map((child) => `${name} holds ${child.name}`),
    ...children.flatMap(againstSchema),
  ]
}

describe('a run as JUnit XML', () => {
  const root = readOf(
    runOf(
      [
        summary('r-1'),
        failed('r-2', { repeat: 2 }),
        summary(
          'r-3',
          { label: 'excluded', fault: 'simulator', cause: 'role_flip' },
          { repeat: 3 },
        ),
        summary('r-4', { label: 'unresolved', cause: 'user left' }, { arm: 'plain' }),
        summary('r-5', {}, { scenario: 'ask' }),
      ],
      [gate({}), gate({ gate: 'excluded <= 0', met: false, value: undefined, note: 'nothing' })],
    ),
  )

  it('keeps to the schema of its readers', () => {
    expect(againstSchema(root)).toEqual([])
  })

  it('has a suite for the gates and one a scenario, each with its sums', () => {
    const sums = all(root, 'testsuite').map(({ attributes }) =>
      ['name', 'tests', 'failures', 'skipped', 'time'].map((key) => attributes[key]),
    )
    expect(sums).toEqual([
      ['offscript', '0', '0', undefined, undefined],
      ['gates', '2', '1', '0', '0.000'],
      ['ask', '1', '0', '0', '1.234'],
      ['order', '4', '1', '2', '4.936'],
    ])
    expect(root.attributes).toMatchObject({ tests: '7', failures: '2', errors: '0' })
  })

  it('has a test case a conversation, named alike in every run', () => {
    const names = suite(root, 'order')?.children.map(({ attributes }) => attributes['name'])
    expect(names?.sort()).toEqual([
      'anna, repeat 1',
      'anna, repeat 1, never strays',
      'anna, repeat 2',
      'anna, repeat 3',
    ])
  })

  it('tells a failure by kind, break, turns, and the commands that show it again', () => {
    const [failure] = all(suite(root, 'order') ?? root, 'failure')
    expect(failure?.attributes['type']).toBe('abandoned')
    expect(failure?.attributes['message']).toContain('broke at size, turn 2')
    expect(failure?.text).toContain('━━━ broke here: size\n 2 user Yes (clicked)')
    expect(failure?.text).toContain('npx offscript replay r-2 --db my.db')
    expect(failure?.text).toContain('npx offscript show r-2 --db my.db')
  })

  it('skips what says nothing of the bot, and says why', () => {
    expect(all(root, 'skipped').map(({ attributes }) => attributes)).toEqual([
      { type: 'simulator', message: 'excluded: role_flip' },
      { type: 'unresolved', message: 'unresolved: user left' },
    ])
  })

  it('fails a gate that is not met, with what was found', () => {
    const cases = suite(root, 'gates')?.children
    expect(cases?.map((one) => one.children.length)).toEqual([0, 1])
    expect(cases?.[1]?.children[0]?.text).toContain('excluded <= 0\nfound – (nothing)')
  })

  it('of nothing is a file all the same', () => {
    expect(againstSchema(readOf({ ...runOf([]), report: emptyReport() }))).toEqual([])
  })
})

describe('a hostile bot', () => {
  const hostile = `${FOREIGN}]]>\u0000\uD83D\uFFFF</failure>`
  const text = junitReport(
    runOf(
      [
        failed(hostile, { scenario: hostile, persona: hostile }),
        summary('r', { label: 'excluded', cause: hostile }),
      ],
      [gate({ gate: hostile, met: false, note: hostile })],
      sampleConversation(hostile),
    ),
  )

  it('cannot break the file', () => {
    expect(againstSchema(readXml(text))).toEqual([])
    expect(HIDDEN.exec(text)?.[0]).toBeUndefined()
  })
})

describe('the size of a file', () => {
  const huge = sampleConversation('x'.repeat(1_000_000))

  it('is bounded, however much a bot says', () => {
    expect(junitReport(runOf([failed('r-1')], [], huge)).length).toBeLessThan(10_000)
  })

  it('is bounded, however many conversations were held: failures are listed first', () => {
    const many = Array.from({ length: 12_000 }, (_, at) =>
      at >= 11_000 ? failed(`r-${at}`, { repeat: at }) : summary(`r-${at}`, {}, { repeat: at }),
    )
    const text = junitReport(runOf(many))
    const root = readXml(text)
    expect(all(root, 'failure')).toHaveLength(1_000)
    expect(all(root, 'testcase')).toHaveLength(5_000)
    expect(all(root, 'property').map(({ attributes }) => attributes)).toContainEqual({
      name: 'conversationsNotListed',
      value: '7000',
    })
    expect(text.length).toBeLessThan(3_000_000)
  })
})
