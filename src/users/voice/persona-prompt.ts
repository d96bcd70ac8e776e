import type { RejectedDraft } from '../../core/conversation.ts'
import type { ChatMessage } from '../../core/model.ts'
import type { Persona } from '../../core/persona.ts'
import type { Scenario } from '../../core/scenario.ts'
import { behaviours } from '../behaviours/index.ts'
import type { Direction, LineName, Part } from '../utterance.ts'

/** What the model is shown for one message. */
export interface PromptRequest {
  readonly scenario: Scenario
  readonly persona: Persona
  readonly direction: Direction
  readonly history: readonly { readonly speaker: 'user' | 'bot'; readonly text: string }[]
  readonly rejected: readonly RejectedDraft[]
}

/**
 * The only prompt of the simulated user. The bot's messages stand as `user`, the persona's own as `assistant`; what to
 * say this turn stands in a direction after the last of them, so that no instruction ever enters the dialogue.
 */
export function personaPrompt(request: PromptRequest): ChatMessage[] {
  const { history, persona, scenario } = request
  const last = history.at(-1)
  const spoken = last?.speaker === 'bot' ? history.slice(0, -1) : history
  const heard = last?.speaker === 'bot' ? `${last.text}\n\n` : ''
  return [
    { role: 'system', content: systemText(persona, scenario) },
    ...spoken.map(
      ({ speaker, text }): ChatMessage => ({
        role: speaker === 'bot' ? 'user' : 'assistant',
        content: text,
      }),
    ),
    { role: 'user', content: `${heard}<direction>\n${directionText(request)}\n</direction>` },
  ]
}

function systemText(persona: Persona, scenario: Scenario): string {
  const { style } = persona
  return [
    `You play a person who writes to a chatbot: ${persona.name}. ${persona.description.trim()}`,
    `What this person wants: ${scenario.goal.trim()}`,
    `Language: ${persona.language}. Messages are ${style.length}, ${style.register}, with ${CAPITALS[style.capitals]} capitals${style.typos > 0 ? ', with a typing slip now and then (never inside a value)' : ''}${style.emoji > 0 ? ', sometimes with an emoji' : ''}.`,
    'Each chatbot message is followed by a <direction> block that only you can see. It says what to do in this one message. Rules:',
    '- Write only what this person would type: no thinking, no stage directions, no lists, no Markdown.',
    '- You are the customer. Never offer help, never speak as the chatbot.',
    '- Say the facts that the direction names, and no others. Never make up names, numbers, dates or addresses.',
    '- "done" is true only when the chatbot has said that everything is finished. Agreeing to something is not the end.',
    'Answer with JSON: text (the message), act (what it does), done, reason (one short sentence, never shown to anyone), quickReply (always null).',
  ].join('\n')
}

const CAPITALS = { lower: 'no', normal: 'ordinary', upper: 'only' } as const

function directionText({ direction, scenario, rejected }: PromptRequest): string {
  const { utterance, behaviour } = direction
  const parts = utterance.parts.map((part) => `- ${partText(part, scenario)}`)
  const refused = rejected.map(({ text, detail }) => `Do not write "${text}": ${detail}.`)
  return [
    behaviours[behaviour].note,
    ...(utterance.language ? [`Write this message in ${utterance.language}.`] : []),
    ...(parts.length > 0 ? ['In this message, in this order:', ...parts] : []),
    ...refused,
  ].join('\n')
}

function partText(part: Part, scenario: Scenario): string {
  if (part.kind === 'inform') return `say that ${nameOf(part.slot)} is "${part.value.forms[0]}"`
  if (part.kind === 'slip') {
    return `say that ${nameOf(part.slot)} is "${part.wrong.forms[0]}", notice the mistake at once, and say that it is "${part.value.forms[0]}"`
  }
  if (part.kind === 'break') return part.sends ? 'begin a new message' : 'begin a new line'
  if (part.kind === 'text') return `${SAY[part.from]} "${part.text}"`
  return LINES[part.line].replace('{goal}', scenario.goal)
}

const SAY = {
  bot: 'choose the option',
  scenario: 'say, in your own words:',
  self: 'say, in your own words:',
  pool: 'say, as it stands:',
} as const

function nameOf(slot: string): string {
  return `your ${slot.replace(/[-_.]/g, ' ')}`
}

const LINES: Readonly<Record<LineName, string>> = {
  affirm: 'agree',
  deny: 'say that this is not right',
  clarify: 'ask what the question means',
  why: 'ask why this is needed',
  off_topic: 'say or ask something unrelated',
  vague: 'answer vaguely, without naming the value',
  dont_know: 'say that you do not know',
  have_none: 'say that you have no such code or password, and make none up',
  no_reason: 'say that there is no particular reason, and make none up',
  frustration: 'complain that this takes too long',
  ask_for_human: 'ask to speak to a person',
  privacy: 'say that you would rather not give this, and ask what happens with your data',
  changed_mind: 'say that you changed your mind about something you said',
  rephrase: 'put it in other words than before',
  restate: 'say again what you want: {goal}',
  ask_help: 'say that you are stuck and ask how to go on',
  close: 'say that there is nothing else',
  afterthought: 'add a word that says nothing new',
  thanks: 'thank the chatbot for its help so far',
  leaving: 'say that you have to go and will be back later',
  back: 'greet again: you are back',
}
