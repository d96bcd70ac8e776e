import { describe, expect, it } from 'vitest'
import { Style } from '../../core/persona.ts'
import { createGoal } from '../goal.ts'
import { personaWith, shop } from '../shop.case.ts'
import { informing, lineUtterance } from '../utterance.ts'
import { type PromptRequest, personaPrompt } from './persona-prompt.ts'

const goal = createGoal(shop, 'en')
const saying = (...slots: string[]) =>
  informing(
    'inform',
    slots.flatMap((slot) => goal.slots.get(slot) ?? []),
  )

const REQUEST: PromptRequest = {
  scenario: shop,
  persona: personaWith({ style: Style.parse({ register: 'casual', typos: 0.1, emoji: 0.2 }) }),
  direction: { utterance: saying('goods', 'country'), behaviour: 'answer', event: 'ask#1' },
  history: [
    { speaker: 'bot', text: 'Welcome!' },
    { speaker: 'user', text: 'Hi, I want to open a seller account.' },
    { speaker: 'bot', text: 'What do you sell, and where?' },
  ],
  rejected: [],
}

const directionOf = (over: Partial<PromptRequest>): string =>
  /<direction>\n(.*)\n<\/direction>/s.exec(
    personaPrompt({ ...REQUEST, ...over }).at(-1)?.content ?? '',
  )?.[1] ?? ''

describe('the prompt of the simulated user', () => {
  it('is this, for one turn', () => {
    const shown = personaPrompt(REQUEST).map(({ role, content }) => `[${role}]\n${content}`)
    expect(shown.join('\n\n')).toMatchInlineSnapshot(`
      "[system]
      You play a person who writes to a chatbot: Mia. Mia makes shoes in her kitchen and sells them herself.
      What this person wants: I want to open a seller account for my shoe shop.
      Language: en. Messages are medium, casual, with ordinary capitals, with a typing slip now and then (never inside a value), sometimes with an emoji.
      Each chatbot message is followed by a <direction> block that only you can see. It says what to do in this one message. Rules:
      - Write only what this person would type: no thinking, no stage directions, no lists, no Markdown.
      - You are the customer. Never offer help, never speak as the chatbot.
      - Say the facts that the direction names, and no others. Never make up names, numbers, dates or addresses.
      - "done" is true only when the chatbot has said that everything is finished. Agreeing to something is not the end.
      Answer with JSON: text (the message), act (what it does), done, reason (one short sentence, never shown to anyone), quickReply (always null).

      [user]
      Welcome!

      [assistant]
      Hi, I want to open a seller account.

      [user]
      What do you sell, and where?

      <direction>
      Answer plainly and cooperatively.
      In this message, in this order:
      - say that your goods is "shoes"
      - say that your country is "Germany"
      </direction>"
    `)
  })

  it('names what was refused before and why', () => {
    const rejected = [
      { text: 'How can I help?', fault: 'role_flip', detail: 'speaks as the bot' },
    ] as const
    expect(directionOf({ rejected })).toContain(
      'Do not write "How can I help?": speaks as the bot.',
    )
  })

  it('says how a straying turn differs and names no value that is to be kept back', () => {
    const direction = {
      utterance: lineUtterance('dont_know', 'vague'),
      behaviour: 'vague_answer',
      event: 'ask#1',
    } as const
    expect(directionOf({ direction })).toBe(
      'Answer vaguely: do not name the value.\nIn this message, in this order:\n- answer vaguely, without naming the value',
    )
  })

  it('names the slip, and the value that it is to end with', () => {
    const slip = {
      kind: 'slip',
      slot: 'country',
      wrong: { value: 'Austria', forms: ['Austria'] },
      value: { value: 'Germany', forms: ['Germany'] },
    } as const
    const direction = {
      utterance: { act: 'inform', parts: [slip] },
      behaviour: 'correction',
      event: 'ask#1',
    } as const
    expect(directionOf({ direction })).toContain(
      'say that your country is "Austria", notice the mistake at once, and say that it is "Germany"',
    )
  })

  it('tells the words of the scenario in quotes, and the goal where it is to be said again', () => {
    const parts = [
      { kind: 'text', text: 'What does it cost?', from: 'scenario' },
      { kind: 'text', text: 'Basic', from: 'bot' },
      { kind: 'line', line: 'restate' },
    ] as const
    const direction = {
      utterance: { act: 'request', parts },
      behaviour: 'answer',
      event: 'x#1',
    } as const
    expect(directionOf({ direction }).split('\n').slice(2)).toEqual([
      '- say, in your own words: "What does it cost?"',
      '- choose the option "Basic"',
      `- say again what you want: ${shop.goal}`,
    ])
  })

  it('never tells a fact that the direction does not name', () => {
    const prompt = personaPrompt(REQUEST)
    const text = prompt.map(({ content }) => content).join('\n')
    expect(text).not.toContain('mia@fastfeet.example')
    expect(text).not.toContain('DE811907980')
  })

  it('ends in a direction alone where the bot has not spoken yet', () => {
    const prompt = personaPrompt({ ...REQUEST, history: [] })
    expect(prompt.map(({ role }) => role)).toEqual(['system', 'user'])
    expect(prompt[1]?.content.startsWith('<direction>')).toBe(true)
  })
})
