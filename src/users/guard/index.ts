import type { GuardFault } from '../../core/conversation.ts'
import { contradiction } from './contradiction.ts'
import { echoOfBot } from './echo-of-bot.ts'
import { emptyText } from './empty-text.ts'
import { endlessGoodbye } from './endless-goodbye.ts'
import { formatLeak } from './format-leak.ts'
import { goalDump } from './goal-dump.ts'
import { inventedFact } from './invented-fact.ts'
import { leakedReasoning } from './leaked-reasoning.ts'
import { prematureStop } from './premature-stop.ts'
import { restart } from './restart.ts'
import { roleFlip } from './role-flip.ts'
import type { Draft, GuardRule, GuardView } from './rule.ts'
import { stopInText } from './stop-in-text.ts'
import { thirdRepetition } from './third-repetition.ts'
import { unsaidFact } from './unsaid-fact.ts'
import { wrongLanguage } from './wrong-language.ts'

/** The first that applies names the fault; the language and what is missing are looked at last. */
const rules = {
  empty_text: emptyText,
  stop_in_text: stopInText,
  format_leak: formatLeak,
  leaked_reasoning: leakedReasoning,
  echo_of_bot: echoOfBot,
  role_flip: roleFlip,
  restart,
  endless_goodbye: endlessGoodbye,
  premature_stop: prematureStop,
  invented_fact: inventedFact,
  contradiction,
  goal_dump: goalDump,
  third_repetition: thirdRepetition,
  wrong_language: wrongLanguage,
  unsaid_fact: unsaidFact,
} satisfies Record<GuardFault, GuardRule>

const RULES = Object.entries(rules) as [GuardFault, GuardRule][]

/** The first fault of a draft, or nothing when it may be sent (design 4). */
export function inspect(
  draft: Draft,
  view: GuardView,
): { fault: GuardFault; detail: string } | undefined {
  for (const [fault, rule] of RULES) {
    const detail = rule(draft, view)
    if (detail !== undefined) return { fault, detail }
  }
  return undefined
}
