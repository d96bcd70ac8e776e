import type { BehaviourKind } from '../../core/behaviour.ts'
import type { UserDecision } from '../../core/minimized.ts'
import type { Scenario } from '../../core/scenario.ts'
import { splitEvent } from './candidate.ts'

/** What the user does when it strays so; `{slot}` is the fact that it is about. */
const DOES = {
  answer: 'answers',
  quick_reply: 'clicks a button',
  type_instead: 'types instead of clicking',
  clarify: 'asks back',
  off_topic: 'changes the subject',
  change_of_mind: 'changes the {slot}',
  correction: 'corrects the {slot} within the sentence',
  partial_answer: 'answers only in part',
  over_answer: 'tells more than was asked',
  vague_answer: 'answers vaguely',
  rephrase: 'puts the answer in other words',
  repeat: 'says the same again',
  frustration: 'is annoyed',
  ask_for_human: 'asks for a person',
  privacy_objection: 'asks why that is needed',
  abandon: 'leaves',
  stale_quick_reply: 'clicks a button of an earlier message',
  multi_intent: 'answers and asks something else at once',
  double_send: 'sends two messages in a row',
  chitchat: 'makes small talk',
  thanks: 'thanks the bot',
  language_switch: 'switches the language',
  long_paste: 'pastes a long text',
  empty_message: 'sends an empty message',
  emoji_only: 'answers with an emoji',
  prompt_injection: 'tries to inject a prompt',
  out_of_bounds_request: 'asks for what no bot should do',
  return_later: 'leaves and comes back later',
} as const satisfies Record<BehaviourKind, string>

const WRITES = {
  typos: 'makes typing slips',
  emoji: 'writes emoji',
  capitals: 'writes in unusual capitals',
  register: 'writes in its own register',
  length: 'writes at its own length',
} as const

/** In one sentence, what a failure needs, from the decisions that could not be taken away. */
export function inWords(scenario: Scenario, kept: readonly UserDecision[]): string {
  const needed = [
    ...kept.flatMap((one) => phraseOf(scenario, kept, one)),
    ...waiting(kept.flatMap((one) => (one.kind === 'waits' ? [one.slot] : []))),
  ]
  if (needed.length === 0)
    return 'Fails even when the user tells everything at once and never strays.'
  const strays = kept.some(({ kind }) => kind === 'straying' || kind === 'style')
  const list = listed(needed)
  return strays
    ? `Fails only when the user ${list}.`
    : `Fails though the user never strays: it is enough that it ${list}.`
}

function phraseOf(scenario: Scenario, kept: readonly UserDecision[], one: UserDecision): string[] {
  if (one.kind === 'straying') {
    const slot = Object.keys(one.about ?? {})[0] ?? 'answer'
    return [`${DOES[one.behaviour].replace('{slot}', worded(slot))} ${placed(scenario, one.event)}`]
  }
  if (one.kind === 'request') {
    const later = kept.some((other) => other.kind === 'later' && other.id === one.id)
    return [`asks “${questionOf(scenario, one.id)}”${later ? '' : ' in its first message'}`]
  }
  if (one.kind === 'volunteers') return ['volunteers a fact now and then']
  return one.kind === 'style' ? [WRITES[one.trait]] : []
}

/** The stage is the one that the bot has just reached; a question has the name of its fact. */
function placed(scenario: Scenario, event: string): string {
  const [place, visit] = splitEvent(event)
  const asked = place.startsWith('ask:') ? place.slice('ask:'.length) : place
  const again = visit > 1 ? `, ${ordinal(visit)} time` : ''
  if (asked in scenario.facts)
    return `when asked for the ${worded(asked)}${again && ` the${again.slice(1)}`}`
  const isStage = scenario.stages.some(({ id }) => id === place)
  return isStage
    ? `at the ${worded(place)} stage${again && ` the${again.slice(1)}`}`
    : `after “${worded(place)}”`
}

function ordinal(visit: number): string {
  return { 2: 'second', 3: 'third' }[visit] ?? `${visit}th`
}

function waiting(slots: readonly string[]): string[] {
  if (slots.length === 0) return []
  const facts = slots.map((slot) => `the ${worded(slot)}`)
  return [`tells ${listed(facts)} only when asked`]
}

function questionOf({ requests }: Scenario, id: string): string {
  const question = requests.find((one) => one.id === id)?.question ?? []
  const phrases = Array.isArray(question)
    ? question
    : (question['en'] ?? Object.values(question)[0])
  return phrases?.[0] ?? id
}

function worded(id: string): string {
  return id.replaceAll(/[_:.-]+/gu, ' ')
}

function listed(items: readonly string[]): string {
  const last = items.at(-1) ?? ''
  return items.length > 1 ? `${items.slice(0, -1).join(', ')} and ${last}` : last
}
