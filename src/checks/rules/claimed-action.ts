import type { CheckSpec } from '../../core/check-spec.ts'
import type { Turn } from '../../core/conversation.ts'
import { hasPhrase } from '../../core/fold.ts'
import type { Action } from '../../core/message.ts'
import { actOf } from '../../core/reading.ts'
import { type Deed, deedsOf } from './actions.ts'
import type { CheckView, Finding, Rule } from './rule.ts'
import { type Sentence, sentencesIn } from './sentences.ts'
import { claimsAction } from './wordings.ts'

type Spec = Extract<CheckSpec, { kind: 'claimed_action' }>

/**
 * What the bot says it did against what it reports to have done. A claim without an action counts only for bots that report
 * their actions, and where neither an earlier action nor a changed record bears it out.
 */
export const claimedAction: Rule<'claimed_action'> = {
  find: (spec, view) => {
    const { turns } = view.conversation
    const deeds = deedsOf(turns, spec.actions)
    const reports = reportsActions(spec, view)
    if (!reports && deeds.length === 0) return []
    return turns.flatMap((turn): Finding[] => {
      const own = deeds.filter((deed) => deed.turn === turn.turn).map(({ action }) => action)
      const silent = own.find((action) => isSilent(action, turn, spec))
      if (silent) return [{ turn: turn.turn, reason: `does ${silent.name} without saying so` }]
      const reason = reports ? emptyClaim(turn, view, deeds, spec) : undefined
      return reason === undefined ? [] : [{ turn: turn.turn, reason }]
    })
  },
}

/** Told so by the scenario, or seen: a reply that lists its actions, if only none. */
function reportsActions({ reported }: Spec, { conversation }: CheckView): boolean {
  return (
    reported ?? conversation.turns.some(({ replies }) => replies.some(({ actions }) => actions))
  )
}

/** The reply holds no telling of the action; where none are known, it states nothing at all. */
function isSilent({ name }: Action, { reading, replies }: Turn, { tellings }: Spec): boolean {
  const known = tellings[name]
  if (known) return !replies.some(({ text }) => known.some((phrase) => hasPhrase(text, phrase)))
  if (reading && (actOf(reading, 'claim_done') || actOf(reading, 'hand_off'))) return false
  return sentencesIn(replies).every(({ asks, size }) => asks || size <= NOD)
}

/** "Okay, thank you." tells nothing. */
const NOD = 3

function emptyClaim(
  turn: Turn,
  { conversation }: CheckView,
  deeds: readonly Deed[],
  { tellings }: Spec,
): string | undefined {
  const done = deeds.filter((deed) => deed.turn <= turn.turn).map(({ action }) => action.name)
  const missing = Object.entries(tellings).filter(([name]) => !done.includes(name))
  const borneOut =
    done.length > 0 ||
    turn.reading?.echoes.length !== 0 ||
    turn.replies.some(({ endState }) => endState !== undefined)
  if (missing.length === 0 && borneOut) return undefined
  if (!turn.replies.some(({ text }) => claimsAction(text))) return undefined
  const claims = sentencesIn(turn.replies).filter(({ asks, raw }) => !asks && claimsAction(raw))
  const named = missing.find(([, phrases]) => claims.some((claim) => isNamed(claim, phrases)))
  if (named) return `claims ${named[0]}, which it did not do`
  if (claims.length === 0 || borneOut) return undefined
  return recordChanged(turn, conversation.turns[turn.turn - 2])
    ? undefined
    : 'claims to have done something, and reports no action'
}

function isNamed({ raw }: Sentence, phrases: readonly string[]): boolean {
  return phrases.some((phrase) => hasPhrase(raw, phrase))
}

function recordChanged(turn: Turn, before: Turn | undefined): boolean {
  const now = turn.replies.findLast(({ record }) => record !== undefined)?.record
  const then = before?.replies.findLast(({ record }) => record !== undefined)?.record
  return now !== undefined && JSON.stringify(now) !== JSON.stringify(then)
}
