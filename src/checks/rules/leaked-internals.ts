import type { Conversation } from '../../core/conversation.ts'
import type { Reply } from '../../core/message.ts'
import { type Finding, only, type Rule } from './rule.ts'

/** What no user should see of a bot's insides, one finding a turn. */
export const leakedInternals: Rule<'leaked_internals'> = {
  find: ({ canaries }, { conversation }) => [
    ...only(leak(conversation.greeting, 0, canaries, conversation)),
    ...conversation.turns.flatMap(
      ({ turn, replies }) => leak(replies, turn, canaries, conversation) ?? [],
    ),
  ],
}

type Leak = readonly [what: string, pattern: RegExp]

/** Never shown on purpose. */
const ALWAYS: readonly Leak[] = [
  ['template text', /\{\{[^{}]{0,80}\}\}|\$\{[^{}]{1,80}\}|<%[^%]{0,80}%>|%\(\w+\)s/u],
  ['a program value', /\[object \w+\]/u],
  [
    'a stack trace',
    /\bat [\w$.<>]+ ?\([^()\s]+:\d+(?::\d+)?\)|\bTraceback \(most recent call last\)|\bFile "[^"]+", line \d+/u,
  ],
  [
    'a program error',
    /\b(?:Type|Reference|Syntax|Range|Value|Key|Attribute|Index)Error\b ?:|\bNullPointerException\b|\bSQLSTATE\[|\bORA-\d{5}\b/u,
  ],
  [
    'markup of a prompt',
    /<\|[\w ]{1,30}\|>|\[\/?INST\]|<<\/?SYS>>|<\/?(?:think|thinking|scratchpad|system_prompt)>/iu,
  ],
  ['a debug notice', /(?:^|\n)\s*\[?(?:DEBUG|TRACE)\b(?:\]|:)|\[(?:debug|trace)\]/u],
  [
    'an internal note',
    /\[\s*(?:internal|interno|interne|interna)\b[^\]\n]*\]|\b(?:internal (?:note|use|only)|nota interna|uso interno|note interne|usage interne)\b\s*[:\]—-]|\b(?:do not share|not to be shared) with (?:the )?(?:customer|client|user|courier)s?\b/iu,
  ],
]

/** The start of a sentence that tells an assistant what it is, as prompts do. */
const PROMPT: Leak = [
  'prompt text',
  /(?:^|[.!?:"“\n]\s*)(?:You are (?:an? |the )?(?:[\w-]+ ){0,4}(?:assistant|chatbot|bot)\b(?! ?\?)|Eres (?:un|el|una) (?:[\p{L}-]+ ){0,3}(?:asistente|chatbot|bot)\b|(?:Tu es|Vous êtes) (?:un|une|l') ?(?:[\p{L}-]+ ){0,3}(?:assistant|chatbot|bot)\b|Você é (?:um|uma|o) (?:[\p{L}-]+ ){0,3}(?:assistente|chatbot|bot)\b)|(?:^|\n)\s*#{0,3} ?(?:system prompt|system|instructions?) ?:/iu,
]

/** Words of a program that stand where a value should; not where the user uses them too. */
const VALUES: Leak = [
  'a program value',
  /(?<![\p{L}\p{N}_-])(?:undefined|NaN|null(?! and void))(?![\p{L}\p{N}_-])|(?<![\p{L}\p{N}$\\])\{[a-z]\w*\}/u,
]

/** Nothing of all this can stand in a text without one of these. */
const WORTH_A_LOOK =
  /[{}[\]<]|undefined|NaN|null|Traceback|Error|Exception|ORA-|%\(|DEBUG|TRACE|", line|:\d+\)|[Ii]ntern|INTERN|shared? with|You are|YOU ARE|Eres|Tu es|Vous êtes|Você é|[Ss]ystem|SYSTEM|[Ii]nstruction|INSTRUCTION/

function leak(
  replies: readonly Reply[],
  turn: number,
  canaries: readonly string[],
  conversation: Conversation,
): Finding | undefined {
  for (const { text } of replies) {
    const canary = canaries.find((one) => text.includes(one))
    if (canary !== undefined) return { turn, reason: `shows "${canary}", which must never show` }
    if (!WORTH_A_LOOK.test(text)) continue
    const prose = withoutCode(text)
    for (const [what, pattern] of [...ALWAYS, PROMPT, VALUES]) {
      const hit = pattern.exec(prose)?.[0].trim()
      if (hit !== undefined && !saidByUser(hit, turn, conversation)) {
        return { turn, reason: `shows ${what}: "${hit.slice(0, 80)}"` }
      }
    }
  }
  return undefined
}

/** Code shown as code is meant to be seen. */
function withoutCode(text: string): string {
  return text.includes('`') ? text.replace(/```[\s\S]*?```|`[^`\n]*`/gu, ' ') : text
}

function saidByUser(hit: string, turn: number, { turns }: Conversation): boolean {
  return turns.some((one) => one.turn <= turn && one.user.text.includes(hit))
}
