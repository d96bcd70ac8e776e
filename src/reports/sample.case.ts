import type { AnalysisReport, ArmReport, Rate } from '../core/analysis.ts'
import type { FailureClusters } from '../core/clusters.ts'
import type { ForkReport } from '../core/fork.ts'
import type { MinimizedReport } from '../core/minimized.ts'
import type { Noise } from '../core/noise.ts'
import { Persona } from '../core/persona.ts'
import type { StoredConversation } from '../core/records.ts'
import type { ReplayReport } from '../core/replay.ts'
import { Scenario } from '../core/scenario.ts'
import type { Trend } from '../core/trend.ts'

/** Text as hostile as a bot could send: it would clear the screen, hide, reverse, break tables, and be markup. */
export const FOREIGN =
  'a\u001b[2Jb\u009b31mc\rd\u202Ee\u200Bf\u2066g|h\n━━━ broke here: forged\n| x | y |\n<script>alert(1)</script>&lt;[l](http://x)*b*`c`'

/** Characters that must never leave a renderer as they are. */
export const HIDDEN = /(?!\n)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u

export const rateOf = (hits: number, total: number, low: number, high: number): Rate => ({
  hits,
  total,
  value: total === 0 ? 0 : hits / total,
  low,
  high,
})

const arm = (given: Partial<ArmReport>): ArmReport => ({
  scheduled: 0,
  counts: { passed: 0, failed: 0, excluded: 0, unresolved: 0, unverified: 0 },
  failure: rateOf(0, 0, 0, 1),
  completion: rateOf(0, 0, 0, 1),
  bounds: { best: 0, worst: 1 },
  ...given,
})

/** A report in which every figure is another one, so that each can be looked for. `foreign` stands wherever others wrote. */
export function sampleReport(foreign = 'plain text'): AnalysisReport {
  return {
    schema: 'offscript.analysis/1',
    runId: 'r1abc',
    target: 'shop',
    iteration: foreign,
    seed: '4711',
    status: 'interrupted',
    startedAt: '2026-01-02T03:04:05.678Z',
    scheduled: 1234,
    pending: 34,
    counts: { passed: 801, failed: 211, excluded: 91, unresolved: 71, unverified: 26 },
    straying: arm({
      scheduled: 1100,
      counts: { passed: 723, failed: 203, excluded: 83, unresolved: 67, unverified: 24 },
      failure: rateOf(203, 926, 0.1937, 0.247),
      completion: rateOf(719, 926, 0.7484, 0.8022),
      bounds: { best: 0.2012, worst: 0.2834 },
    }),
    plain: arm({
      scheduled: 100,
      counts: { passed: 78, failed: 8, excluded: 8, unresolved: 4, unverified: 2 },
      failure: rateOf(8, 86, 0.0479, 0.1729),
      completion: rateOf(77, 86, 0.8129, 0.9437),
    }),
    clustered: {
      by: 'scenario',
      clusters: 7,
      designEffect: 2.345,
      failure: { low: 0.1234, high: 0.3456 },
    },
    passAll: [
      { scenario: 'order', k: 1, value: 0.8123, cells: 9 },
      { scenario: 'order', k: 4, value: 0.4567, cells: 6 },
      { scenario: foreign, k: 1, value: 0.7123, cells: 5 },
    ],
    stages: [
      {
        stage: foreign,
        reached: 913,
        broke: 129,
        hazard: rateOf(129, 913, 0.1202, 0.1654),
        gain: 0.1277,
        failures: [{ key: 'stuck', count: 129 }],
        mainFailure: 'stuck',
        mainStep: foreign,
      },
    ],
    failures: [{ key: 'stuck', count: 137 }],
    setAside: [{ label: 'unresolved', reason: foreign, count: 43, example: 'r1abc-0012' }],
    endStates: [{ endState: foreign, desired: true, count: 747 }],
    slices: [
      {
        by: 'persona',
        key: 'anna',
        failure: rateOf(59, 331, 0.1406, 0.2231),
        lift: 0.736,
        tooFew: false,
      },
      { by: 'scenario', key: 'order', failure: rateOf(61, 332, 0.1457, 0.2292), tooFew: false },
      {
        by: 'behaviour',
        key: 'clarify',
        failure: rateOf(62, 333, 0.1479, 0.2313),
        lift: 1.318,
        tooFew: false,
      },
      { by: 'behaviour', key: 'abandon', failure: rateOf(5, 17, 0.1328, 0.5313), tooFew: true },
    ],
    turns: { mean: 8.3, median: 9, p95: 22 },
    rejectedDrafts: 0,
    costUsd: 0,
    examples: [
      {
        id: 'r1abc-0042',
        failure: 'stuck',
        stage: foreign,
        turn: 6,
        cause: foreign,
        command: 'npx offscript show r1abc-0042 --db a_b.db',
      },
    ],
    breaks: {
      failed: 203,
      sampled: 31,
      tries: 5,
      findings: { located: 19, from_start: 7, never: 3, unsure: 2 },
      agreement: {
        exact: rateOf(11, 19, 0.3628, 0.7686),
        withinOne: rateOf(15, 19, 0.5667, 0.9149),
        stage: rateOf(14, 19, 0.5121, 0.8819),
        earlier: rateOf(6, 19, 0.1536, 0.5401),
        later: rateOf(2, 19, 0.0294, 0.3139),
      },
      held: 543,
      checks: [
        {
          conversationId: 'r1abc-0051',
          turns: 12,
          rule: { turn: 8, stage: foreign },
          finding: 'located',
          forked: { turn: 5, stage: foreign },
          probes: [
            { after: 0, passed: 3, of: 4 },
            { after: 12, passed: 0, of: 3 },
          ],
          parted: true,
        },
      ],
    },
    explored: { held: 557, failed: 223 },
    clusters: sampleClusters(foreign),
    coverage: {
      covered: 1_881,
      possible: 2_112,
      kinds: [{ between: 'persona × stage', covered: 171, possible: 192, missing: [foreign] }],
    },
    shadow: {
      target: 'shop',
      iteration: foreign,
      threshold: 0.75,
      match: rateOf(4_321, 5_678, 0.7498, 0.7719),
      notCompared: 47,
      errors: [{ key: foreign, count: 13 }],
      steps: [{ step: foreign, same: rateOf(3_456, 4_567, 0.7441, 0.7689) }],
      untold: [foreign],
      topics: [
        { by: 'topic', key: foreign, match: rateOf(1_357, 2_468, 0.5301, 0.5694) },
        { by: 'stage', key: 'size', match: rateOf(246, 357, 0.6392, 0.7348) },
      ],
      examples: [{ id: 'r1abc-0077', turn: 9, about: foreign }],
    },
    warnings: [`mind ${foreign}`],
  }
}

/** A run of which nothing is known yet. */
export function emptyReport(): AnalysisReport {
  const {
    shadow: _s,
    breaks: _b,
    clusters: _c,
    coverage: _v,
    explored: _e,
    ...report
  } = sampleReport()
  return {
    ...report,
    scheduled: 0,
    pending: 0,
    counts: { passed: 0, failed: 0, excluded: 0, unresolved: 0, unverified: 0 },
    straying: arm({}),
    plain: arm({}),
    clustered: undefined,
    passAll: [],
    stages: [],
    failures: [],
    setAside: [],
    endStates: [],
    slices: [],
    turns: { mean: 0, median: 0, p95: 0 },
    examples: [],
    warnings: [],
  }
}

/** Two groups of failures. `foreign` stands wherever others wrote. */
export function sampleClusters(foreign = 'plain text'): FailureClusters {
  const group = {
    words: [foreign, 'lost'],
    stage: foreign,
    reason: foreign,
    firstSeen: 'v1',
    lastSeen: foreign,
  }
  return {
    schema: 'offscript.clusters/1',
    target: 'shop',
    runs: [{ runId: 'r1abc', iteration: foreign, failures: 2_718, examined: 997 }],
    lookedThrough: [foreign],
    failures: 2_718,
    examined: 997,
    clusters: [
      {
        ...group,
        failure: 'stuck',
        share: rateOf(617, 997, 0.58, 0.65),
        explored: 41,
        perIteration: [{ iteration: foreign, count: 617 }],
        examples: ['r1abc-0611', 'r1abc-0612'],
        leads: [
          { by: 'behaviour', key: foreign, rate: rateOf(53, 67, 0.68, 0.87), lift: 4.25 },
          { by: 'persona', key: 'anna', rate: rateOf(31, 71, 0.33, 0.55) },
        ],
      },
      {
        ...group,
        cause: foreign,
        failure: 'refused',
        share: rateOf(380, 997, 0.35, 0.41),
        explored: 0,
        perIteration: [{ iteration: foreign, count: 380 }],
        examples: ['r1abc-0613'],
        leads: [],
      },
    ],
  }
}

export function sampleTrend(foreign = 'plain text'): Trend {
  const change = { newlyBroken: 17, newlyFixed: 282, p: 0.0001, finding: 'better' } as const
  const head = { status: 'finished', seed: '4711', newFailures: [], group: 0 } as const
  return {
    schema: 'offscript.trend/1',
    target: 'shop',
    rows: [
      {
        ...head,
        runId: 'r1',
        iteration: 'v1',
        startedAt: '2026-01-02T03:04:05.678Z',
        scheduled: 501,
        setAside: 31,
        failure: rateOf(400, 500, 0.7627, 0.8327),
        completion: rateOf(99, 500, 0.1656, 0.2352),
        topBreakStage: foreign,
        newFailures: [],
      },
      {
        ...head,
        runId: 'r2',
        iteration: foreign,
        startedAt: '2026-01-03T03:04:05.678Z',
        scheduled: 502,
        setAside: 37,
        failure: rateOf(135, 500, 0.233, 0.3106),
        clustered: {
          by: 'scenario',
          clusters: 7,
          designEffect: 2.3,
          failure: { low: 0.1234, high: 0.3456 },
        },
        completion: rateOf(364, 500, 0.6873, 0.7652),
        change: -0.53,
        toPrevious: {
          ...change,
          runId: 'r1',
          iteration: foreign,
          difference: { value: -0.53, low: -0.581, high: -0.477 },
        },
        toBest: {
          ...change,
          runId: 'r0',
          iteration: foreign,
          difference: { value: -0.791, low: -0.8, high: -0.7 },
        },
        newFailures: [{ key: 'handed_off', count: 3, example: 'r2-0007' }],
      },
      {
        ...head,
        runId: 'r3',
        iteration: 'v3',
        startedAt: '2026-01-04T03:04:05.678Z',
        scheduled: 503,
        setAside: 41,
        failure: rateOf(0, 0, 0, 1),
        completion: rateOf(0, 0, 0, 1),
        newFailures: [],
        group: 1,
        notComparable: 'another seed',
      },
    ],
    warnings: ['v3 is not compared with the one before: another seed'],
  }
}

/** A failed conversation that broke in its second turn. */
export function sampleConversation(foreign = 'plain text'): StoredConversation {
  const note = {
    behaviour: 'answer',
    act: 'inform',
    conveys: { size: foreign },
    event: 'e#1',
  } as const
  const reply = {
    text: foreign,
    quickReplies: [{ label: foreign, value: 'v' }],
    stage: foreign,
    steps: [{ name: foreign, status: 'error' }],
    actions: [{ name: foreign, arguments: { text: foreign } }],
    endState: foreign,
  }
  return {
    runId: 'r1',
    spec: {
      id: 'r1-0001',
      index: 0,
      scenario: 'order',
      persona: 'anna',
      repeat: 1,
      arm: 'straying',
    },
    conversation: {
      id: 'r1-0001',
      greeting: [{ text: `Hello ${foreign}` }],
      turns: [
        {
          turn: 1,
          user: { text: foreign },
          note,
          replies: [reply],
          stage: foreign,
          latencyMs: 12.4,
        },
        {
          turn: 2,
          user: { text: 'Yes', quickReply: { label: 'Yes', value: 'y' } },
          note: {
            ...note,
            rung: 'restate',
            drafts: [{ text: foreign, fault: 'role_flip', detail: foreign }],
          },
          replies: [],
          error: { kind: 'timeout', message: foreign },
          latencyMs: 30_000,
        },
      ],
      ending: { kind: 'user_stopped', reason: 'gave_up', cause: foreign },
      rejected: [{ text: foreign, fault: 'goal_dump', detail: foreign }],
      record: { size: foreign },
      startedAt: '2026-01-02T03:04:05.678Z',
      durationMs: 31_000,
    },
    verdicts: [
      { checkId: 'short', outcome: 'pass', severity: 'minor', turn: 1, reason: 'not to be shown' },
      { checkId: 'no-error', outcome: 'fail', severity: 'major', turn: 2, reason: foreign },
      { checkId: 'polite', outcome: 'fail', severity: 'minor', reason: foreign },
    ],
    outcome: {
      label: 'failed',
      failure: 'abandoned',
      fault: 'bot',
      cause: foreign,
      desired: false,
      break: { turn: 2, stage: 'size', step: foreign, reason: foreign },
      stagesReached: ['size'],
    },
    shadow: [
      {
        turn: 1,
        replies: [reply],
        latencyMs: 3,
        comparison: {
          matched: false,
          similarity: 0.4567,
          steps: { [foreign]: 'missing' },
          topics: [],
          stage: foreign,
        },
      },
      {
        turn: 2,
        replies: [],
        latencyMs: 4,
        error: { kind: 'exception', message: foreign },
      },
    ],
  }
}

/** A replay that parts in its second turn. */
export function sampleReplay(foreign = 'plain text'): ReplayReport {
  const outcome = sampleConversation(foreign).outcome
  const user = { text: foreign }
  return {
    schema: 'offscript.replay/1',
    conversationId: 'r1abc-0001',
    runId: 'r1abc',
    scenario: foreign,
    persona: foreign,
    repeat: 1,
    arm: 'straying',
    seed: foreign,
    mode: 'live',
    user: 'agenda',
    note: foreign,
    before: { target: foreign, iteration: foreign, outcome, turns: 4 },
    now: { target: foreign, iteration: foreign },
    tries: [
      { conversationId: 'a', outcome, turns: 4, sameOutcome: true, sameTranscript: true },
      {
        conversationId: 'b',
        outcome: { label: 'passed', cause: foreign, desired: true, stagesReached: [] },
        turns: 1,
        sameOutcome: false,
        sameTranscript: false,
        partsAt: 2,
      },
    ],
    counts: { passed: 1, failed: 1, excluded: 0, unresolved: 0, unverified: 0 },
    failure: { hits: 1, total: 2, value: 0.5, low: 0.095, high: 0.905 },
    steadiness: 'flaky',
    transcripts: 2,
    parting: {
      turn: 2,
      who: 'bot',
      differs: ['reply', 'actions'],
      before: {
        user,
        replies: [
          {
            text: foreign,
            quickReplies: [{ label: foreign, value: foreign }],
            actions: [{ name: foreign, arguments: { size: foreign } }],
            endState: foreign,
          },
        ],
        stage: foreign,
      },
      now: {
        user: { text: foreign, quickReply: { label: foreign, value: foreign } },
        replies: [],
        error: { kind: 'timeout', message: foreign },
        ending: { kind: 'user_stopped', reason: 'gave_up', cause: foreign },
      },
    },
  }
}

/** A fork that could not be played as asked, to a bot that answers otherwise on the way. */
export function sampleFork(foreign = 'plain text'): ForkReport {
  const replay = sampleReplay(foreign)
  const { conversation } = sampleConversation(foreign)
  const { counts, failure, steadiness, parting, note, before } = replay
  return {
    schema: 'offscript.fork/1',
    conversationId: 'r1abc-0001',
    runId: 'r1abc',
    scenario: foreign,
    at: 3,
    goesOn: {
      persona: `other ${foreign}`,
      cooperative: true,
      behaviour: 'clarify',
      target: foreign,
      iteration: foreign,
    },
    note,
    before: { ...before, persona: foreign },
    tries: replay.tries.map(({ conversationId, outcome, turns }, at) => ({
      conversationId,
      outcome,
      turns,
      arrived: at === 0,
      ...(at === 0 ? { behaviour: 'answer' as const, partsAt: 2 } : {}),
    })),
    counts,
    failure,
    steadiness,
    parting,
    turns: conversation.turns,
    ending: conversation.ending,
  }
}

/** Two runs in which a model played the same users. */
export function sampleNoise(foreign = 'plain text'): Noise {
  return {
    schema: 'offscript.noise/1',
    target: foreign,
    iteration: foreign,
    runIds: ['r1', 'r2'],
    cells: 20,
    users: 100,
    failure: rateOf(50, 200, 0.19, 0.32),
    flaky: rateOf(12, 100, 0.07, 0.198),
    shares: {
      cell: { value: 0.61, low: 0.45, high: 0.72 },
      user: { value: 0.28 },
      bot: { value: 0.11, low: 0.05, high: 0.2 },
    },
    modelUser: true,
  }
}

/** A failure whose runs were spent before everything was tried. */
export function sampleMinimized(foreign = 'plain text'): MinimizedReport {
  const { conversation, outcome } = sampleConversation(foreign)
  const { note } = sampleReplay(foreign)
  return {
    schema: 'offscript.minimized/1',
    conversationId: 'r1abc-0001',
    runId: 'r1abc',
    target: foreign,
    iteration: foreign,
    note,
    needs: `Fails only when the user says ${foreign}.`,
    before: { turns: conversation.turns.length, outcome },
    after: { turns: 1, outcome },
    kept: [{ kind: 'straying', behaviour: 'clarify', event: `${foreign}#1` }],
    removed: [
      { kind: 'waits', slot: foreign },
      { kind: 'request', id: 'fees' },
    ],
    reproduced: { same: 4, of: 5 },
    complete: false,
    tried: 7,
    runs: 20,
    original: conversation,
    shortest: { ...conversation, turns: conversation.turns.slice(0, 1) },
    scenario: Scenario.parse({
      id: 'order',
      title: foreign,
      chatbot: foreign,
      goal: foreign,
      stages: [{ id: 'a', title: 'A' }],
      endStates: [{ id: 'b', desired: true, when: { endState: 'b' } }],
    }),
    persona: Persona.parse({ id: 'ann', name: 'Ann', description: 'Ann orders.' }),
    script: { strayings: [], toldAtOnce: [foreign], askedAtOnce: [] },
  }
}
