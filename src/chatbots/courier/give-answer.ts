import type { Source } from '../../core/message.ts'
import type { ChatModel } from '../../core/model.ts'
import type { StepLog } from '../step-log.ts'
import { answer, type Draft } from './answer.ts'
import type { StepName } from './courier-defect.ts'
import type { DefectId } from './defects.ts'
import { guard } from './guardrail/guard.ts'
import type { Decision } from './policy/decision.ts'
import { handOff } from './policy/endings.ts'
import type { Candidate } from './retrieve/retrieve.ts'
import type { State } from './state.ts'
import type { Summary } from './summarise.ts'

/** What an answer is given from. */
export interface GivingContext {
  readonly state: State
  readonly summary: Summary
  readonly candidates: readonly Candidate[]
  readonly model: ChatModel | undefined
  readonly signal: AbortSignal
  readonly steps: StepLog<StepName>
  broken(defect: DefectId): boolean
}

/** The decision with the answer that it needs, or another decision where no answer passed. */
export interface Given {
  readonly decision: Decision
  readonly answer?: string
  readonly source?: Source
}

/** One retry with the next candidate, then a person: few answers fail, and a person is the safe default. */
const TRIES = 2

/** Answers where the decision calls for it. Only what passes the guardrail is given. */
export async function giveAnswer(decision: Decision, context: GivingContext): Promise<Given> {
  const { state, candidates, steps, broken } = context
  if (!decision.say.some((line) => line.kind === 'answer')) {
    steps.done('answer', 'skipped')
    steps.done('guardrail', 'skipped')
    return { decision }
  }
  const tried: { article: string; draft: Draft; tier: number; passes: boolean; reason: string }[] =
    []
  for (const { article } of candidates.slice(0, TRIES)) {
    const draft = await answer(article, {
      ...context,
      ...context.summary,
      answered: state.answered,
    })
    const verdict = await judge(draft, context)
    tried.push({ article, draft, ...verdict })
    if (verdict.passes) break
  }
  const last = tried.at(-1)
  steps.done('answer', 'ok', last?.draft.source.id)
  const log = tried.map(({ draft: _draft, ...verdict }) => verdict)
  steps.done('guardrail', last?.passes ? (tried.length > 1 ? 'retried' : 'ok') : 'rejected', log)
  if (last?.passes !== true) {
    state.answered.pop()
    return { decision: handOff(context, 'unsure') }
  }
  if (broken('over_refusal') && last.article.startsWith('pay_')) {
    return { decision: { ...decision, say: [{ kind: 'bounds' }] } }
  }
  state.answered.splice(-1, 1, last.article)
  return { decision, answer: last.draft.text, source: last.draft.source }
}

/** Texts that a planted fault changed are let through: the guardrail of such a bot fails with it. */
function judge(draft: Draft, context: GivingContext): ReturnType<typeof guard> {
  const { summary, model, signal, broken } = context
  const exhibit = {
    reply: draft.text,
    source: draft.source.text,
    question: summary.query,
    language: summary.language,
  }
  const faulty = FAULTS_LET_THROUGH.some((defect) => broken(defect))
  return faulty
    ? Promise.resolve({ passes: true, tier: 1, reason: 'close to its source' })
    : guard(exhibit, model, signal)
}

const FAULTS_LET_THROUGH: readonly DefectId[] = [
  'stale_figure',
  'internal_note',
  'contradicts',
  'long_answers',
]
