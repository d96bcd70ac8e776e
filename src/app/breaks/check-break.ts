import { mostPass, searchBreak, tryFive } from '../../analysis/index.ts'
import type { BreakCheck, BreakProbe } from '../../core/break-check.ts'
import type { Conversation } from '../../core/conversation.ts'
import type { JudgedConversation } from '../../core/records.ts'
import { findParting } from '../../run/index.ts'
import type { Origin } from '../find-conversation.ts'
import type { HoldFork } from './hold-fork.ts'

/** Where forking puts the break of one failed conversation, beside where the rule does. Throws what `hold` throws. */
export async function checkBreak(origin: Origin, hold: HoldFork): Promise<BreakCheck> {
  const { conversation, outcome, spec } = origin.stored
  const turns = conversation.turns.length
  const probes: BreakProbe[] = []
  let parted = false
  const passes = async (after: number): Promise<boolean | undefined> => {
    const tally = await tryFive(async (number) => {
      const held = await hold({ origin, after, number })
      parted ||= partsBefore(after, conversation, held.conversation)
      return passed(held)
    })
    probes.push({ after, passed: tally.passed, of: tally.passed + tally.not })
    return mostPass(tally)
  }
  const { turn: ruled = 0, stage = 'unknown' } = outcome.break ?? {}
  const found =
    turns === 0 ? ({ finding: 'from_start' } as const) : await searchBreak(turns, passes)
  return {
    conversationId: spec.id,
    turns,
    rule: { turn: ruled, stage },
    finding: found.finding,
    ...(found.finding === 'located'
      ? { forked: { turn: found.turn, stage: stageSpokenIn(conversation, found.turn) } }
      : {}),
    probes: probes.sort((a, b) => a.after - b.after),
    parted,
  }
}

/** What is neither passed nor failed by the bot's fault says nothing; one that never ends does not pass. */
function passed({ outcome: { label } }: JudgedConversation): boolean | undefined {
  return label === 'excluded' || label === 'unverified' ? undefined : label === 'passed'
}

/** The stage of the reply before, as the rule names it. */
function stageSpokenIn({ greetingStage, turns }: Conversation, turn: number): string {
  return (turn <= 1 ? greetingStage : turns[turn - 2]?.stage) ?? 'unknown'
}

function partsBefore(after: number, one: Conversation, other: Conversation): boolean {
  const parting = findParting(one, other)
  return parting !== undefined && parting.turn <= after && !parting.differs.includes('record')
}
