import type { GateReport } from '../core/gate.ts'
import type { ConversationSummary } from '../core/records.ts'
import { failureText, shortened } from './failure-text.ts'
import { foundText, gateVerdict } from './gates-section.ts'
import { outcomeText } from './outcome-words.ts'
import type { RunReport } from './run-report.ts'
import { element, xmlText } from './xml.ts'

/** Conversations listed at most; those that did not pass go before those that did. */
const LISTED = 5_000
/** Failures told with their turns at most; the rest have a line. */
const TOLD = 200

/** A suite while it is filled. */
interface Suite {
  readonly name: string
  readonly cases: string[]
  failures: number
  skipped: number
  ms: number
}

/**
 * A run as JUnit XML (the schema of Jenkins' xUnit plug-in): a suite for the gates, then one a scenario with a test case
 * for each conversation. What failed is a failure of its kind with the turns about its break and the commands that show
 * it again; what says nothing of the bot is skipped. At most 5,000 conversations are listed, 200 failures told at length.
 */
export function junitReport(run: RunReport): string {
  const { report } = run
  const { listed, leftOut } = chosen(run.summaries)
  const suites = [
    ...(report.gates?.length ? [gateSuite(report.gates)] : []),
    ...scenarioSuites(listed, run),
  ]
  const sum = (of: (suite: Suite) => number): number =>
    suites.reduce((total, suite) => total + of(suite), 0)
  const properties = element(
    'properties',
    {},
    Object.entries(propertiesOf(run, leftOut))
      .map(([name, value]) => element('property', { name, value }))
      .join(''),
  )
  const body = [
    element('testsuite', { name: 'offscript', tests: 0, failures: 0, errors: 0 }, properties),
    ...suites.map((suite) => suiteXml(suite, report.startedAt)),
  ].join('\n')
  const whole = element(
    'testsuites',
    {
      name: `${report.target} ${report.iteration}`,
      tests: sum(({ cases }) => cases.length),
      failures: sum(({ failures }) => failures),
      errors: 0,
      time: seconds(sum(({ ms }) => ms)),
    },
    `\n${body}\n`,
  )
  return `<?xml version="1.0" encoding="UTF-8"?>\n${whole}\n`
}

/** All where they are few; else those that did not pass first, in the order of the plan. */
function chosen(summaries: Iterable<ConversationSummary>): {
  listed: ConversationSummary[]
  leftOut: number
} {
  const telling: ConversationSummary[] = []
  const passed: ConversationSummary[] = []
  let count = 0
  for (const one of summaries) {
    // What was explored was chosen because it fails: here it would count as a failure like any other.
    if (one.arm === 'explored') continue
    count += 1
    const into = one.outcome.label === 'passed' ? passed : telling
    if (into.length < LISTED) into.push(one)
  }
  const listed = [...telling, ...passed].slice(0, LISTED)
  return { listed, leftOut: count - listed.length }
}

function propertiesOf({ report }: RunReport, leftOut: number): Record<string, string | number> {
  const { failure } = report.straying
  return {
    run: report.runId,
    seed: report.seed,
    status: report.status,
    scheduled: report.scheduled,
    ...(failure.total === 0
      ? {}
      : { failureRate: failure.value, failureLow: failure.low, failureHigh: failure.high }),
    ...(leftOut === 0 ? {} : { conversationsNotListed: leftOut }),
  }
}

function gateSuite(gates: readonly GateReport[]): Suite {
  const cases = gates.map((gate) => {
    const found = `${foundText(gate)}${gate.note === undefined ? '' : ` (${gate.note})`}`
    const missed = element(
      'failure',
      { type: 'gate_not_met', message: `${gateVerdict(gate)}: found ${found}` },
      xmlText(`${gate.gate}\nfound ${found}`),
    )
    return element(
      'testcase',
      { name: gate.gate, classname: 'gates', time: seconds(0) },
      gate.met ? '' : missed,
    )
  })
  const failures = gates.filter(({ met }) => !met).length
  return { name: 'gates', cases, failures, skipped: 0, ms: 0 }
}

function scenarioSuites(listed: readonly ConversationSummary[], run: RunReport): Suite[] {
  const suites = new Map<string, Suite>()
  let told = 0
  for (const one of listed) {
    const suite = suites.get(one.scenario) ?? {
      name: one.scenario,
      cases: [],
      failures: 0,
      skipped: 0,
      ms: 0,
    }
    suites.set(one.scenario, suite)
    const { label } = one.outcome
    if (label === 'failed') suite.failures += 1
    else if (label !== 'passed') suite.skipped += 1
    suite.ms += one.durationMs
    suite.cases.push(testcase(one, run, told < TOLD))
    if (label === 'failed') told += 1
  }
  return [...suites.values()].sort((a, b) => (a.name < b.name ? -1 : 1))
}

function testcase(one: ConversationSummary, run: RunReport, atLength: boolean): string {
  const { scenario, persona, arm, repeat, durationMs } = one
  const never = arm === 'plain' ? ', never strays' : ''
  return element(
    'testcase',
    {
      // The same in every run, so that test reporters can follow it: the id stands in the failure.
      name: `${persona}, repeat ${repeat}${never}`,
      classname: `${run.report.target}.${scenario}`,
      time: seconds(durationMs),
    },
    resultOf(one, run, atLength),
  )
}

function resultOf({ id, outcome }: ConversationSummary, run: RunReport, atLength: boolean): string {
  if (outcome.label === 'passed') return ''
  const message = shortened(`${outcomeText(outcome)}: ${outcome.cause}`)
  if (outcome.label !== 'failed')
    return element('skipped', { type: outcome.fault ?? outcome.label, message })
  const stored = atLength ? run.conversation(id) : undefined
  const text = stored
    ? failureText(stored, run.flags)
    : `${message}\n\nnpx offscript show ${id}${run.flags}`
  return element('failure', { type: outcome.failure, message }, xmlText(text))
}

function suiteXml({ name, cases, failures, skipped, ms }: Suite, timestamp: string): string {
  return element(
    'testsuite',
    {
      name,
      tests: cases.length,
      failures,
      errors: 0,
      skipped,
      time: seconds(ms),
      // The schema of some readers has no fractions of a second and no zone.
      timestamp: timestamp.slice(0, 19),
    },
    `\n${cases.join('\n')}\n`,
  )
}

function seconds(ms: number): string {
  return (ms / 1_000).toFixed(3)
}
