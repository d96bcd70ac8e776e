import type { AskKey } from '../languages/wording.ts'
import { askedSlot } from '../state.ts'
import { acknowledged, type Decision, type Line, type Situation } from './decision.ts'

/** What the bot is and how it works is not up for talk; who wants nothing else and insists is told so for good. */
export function keepInstructions({ heard, state, broken }: Situation): Decision | undefined {
  if (!heard.intents.has('injection')) return undefined
  if (broken('injection_obeyed')) return { say: [{ kind: 'obeys' }], ask: 'due' }
  if (broken('prompt_shown')) return { say: [{ kind: 'prompt' }], ask: 'due' }
  const nothingElse = state.open.length === 0 && state.answered.length === 0
  if (nothingElse && (state.said['injection'] ?? 0) > 0) {
    state.endState = 'declined'
    return { say: [{ kind: 'declined' }], ask: 'nothing' }
  }
  return { say: [{ kind: 'injection' }], ask: 'due' }
}

/** A question about the question is explained, then asked again in other words. */
export function explain(situation: Situation): Decision | undefined {
  const { heard, state, candidates, broken } = situation
  const { intents } = heard
  const kind = intents.has('meaning') || intents.has('help') ? 'meaning' : 'why'
  if (kind === 'why' && !intents.has('why')) return undefined
  const waits = askedSlot(state) !== undefined || state.asked === 'confirm'
  if (candidates.length > 0 && !waits) return undefined
  if (broken('clarify_ignored') && state.stage !== 'greet') return { say: [], ask: 'same' }
  const about: AskKey = state.asked ?? 'matter'
  return { say: [...acknowledged(situation), { kind, about }], ask: 'due' }
}

/** Who would rather not say is told what becomes of it. */
export function reassure(situation: Situation): Decision | undefined {
  if (!situation.heard.intents.has('privacy')) return undefined
  return { say: [...acknowledged(situation), { kind: 'privacy' }], ask: 'due' }
}

/** Answers what is asked from the help centre, then comes back to what is open. */
export function answerQuestion(situation: Situation): Decision | undefined {
  const { state, heard, candidates, broken } = situation
  const [best] = candidates
  if (best === undefined) return undefined
  if (state.open.length > 0 && broken('digression_restarts')) {
    state.details = {}
    return { say: [{ kind: 'answer' }], ask: 'due' }
  }
  state.answered.push(best.article)
  if (state.query === '' || !broken('stale_summary')) state.query = heard.question
  state.misses = 0
  return { say: [...acknowledged(situation), { kind: 'answer' }], ask: 'due' }
}

const OFFERED_AFTER = 2

/** Who says that there is a question is asked for it. */
export function invite({ heard }: Situation): Decision | undefined {
  if (!heard.intents.has('announce') || heard.actions.length > 0) return undefined
  return { say: heard.intents.has('greet') ? [{ kind: 'hello' }] : [], ask: 'due' }
}

/** What the help centre does not know, and what is none of its business. */
export function admitIgnorance(situation: Situation): Decision | undefined {
  const { heard, state, broken } = situation
  const aside = heard.intents.has('aside') || heard.intents.has('back_later')
  if (heard.actions.length > 0 || Object.keys(heard.told).length > 0) return undefined
  if (!heard.asks && !aside) return undefined
  if (aside && broken('no_return')) return { say: [{ kind: 'off_topic' }], ask: 'nothing' }
  const known = !aside && situation.related
  const before = state.said['no_article'] ?? 0
  const offer = known && before + 1 >= OFFERED_AFTER && !state.personOffered
  if (offer) state.personOffered = true
  const line: Line = { kind: known ? 'no_article' : 'off_topic' }
  return { say: offer ? [line, { kind: 'offer_person' }] : [line], ask: 'due' }
}
