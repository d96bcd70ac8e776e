/** Two who write English, and stray often. */
export const PERSONAS = {
  'personas/anna.yaml': `id: anna
name: Anna
description: Orders in a hurry.
patience: 4
behaviours: { clarify: 0.1, change_of_mind: 0.1, correction: 0.1, off_topic: 0.05, rephrase: 0.05 }
tags: [hungry]
`,
  'personas/bob.yaml': `id: bob
name: Bob
description: Takes his time.
patience: 6
disclosure: 0.5
behaviours: { quick_reply: 0.5, vague_answer: 0.15, over_answer: 0.1, abandon: 0.03 }
`,
} as const

export const SCENARIO = `id: order-pizza
title: Orders a pizza
chatbot: pizza
goal: I want to order a pizza to my home.
opening: ["Hi, I'd like to order a pizza.", 'Hello, a pizza please.']
facts:
  pizza:
    value: margherita
    alternatives: [funghi]
    ask: [which pizza, what pizza, kind of pizza]
    say: ['A {value}, please.', "I'd like the {value}."]
  size:
    value: large
    alternatives: [small]
    ask: [what size, how big]
    say: ['{value}', 'A {value} one.']
  address:
    value: 12 Castle Street
    alternatives: [3 Harbour Road]
    ask: [delivery address, where to deliver, your address]
    say: ["It's {value}.", '{value}']
stages:
  - { id: pizza, title: Which pizza }
  - { id: size, title: Its size }
  - { id: address, title: Where to }
  - { id: done, title: Ordered }
endStates:
  - id: ordered
    desired: true
    when: { endState: ordered }
    expect: { pizza: { fact: pizza }, size: { fact: size }, address: { fact: address } }
maxTurns: 20
`

export const SETTINGS = `targets:
  pizza: { kind: module, path: bot.mjs, version: v1 }
  slow: { kind: module, path: bot.mjs, variables: { ms: '6' } }
  steady: { kind: module, path: bot.mjs, variables: { ms: '40' } }
  hanging: { kind: module, path: bot.mjs, variables: { ms: '600000' } }
run: { target: pizza, seed: 5 }
`

/**
 * Orders pizzas, tells stage, steps and record, and keeps the first size it hears whatever is said later: a defect of its
 * own. Answers after up to \`ms\` milliseconds, never the same twice.
 */
export const BOT = `
const WORDS = {
  pizza: [/margherita|funghi/i, 'Which pizza would you like?', ['Margherita', 'Funghi']],
  size: [/small|large/i, 'What size?', ['Small', 'Large']],
  address: [/(?:12 castle|3 harbour) \\w+/i, 'What is your delivery address?', []],
}
const sleep = (most) => new Promise((resolve) => setTimeout(resolve, Math.random() * most + most / 4))
const prompt = (record) => {
  const stage = Object.keys(WORDS).find((slot) => record[slot] === undefined)
  if (stage === undefined)
    return { text: 'Your order has been placed.', stage: 'done', endState: 'ordered' }
  const [, text, labels] = WORDS[stage]
  const quickReplies = labels.map((label) => ({ label, value: label.toLowerCase() }))
  return { text, stage, ...(labels.length > 0 ? { quickReplies } : {}) }
}
export const target = {
  name: 'pizza',
  open: async ({ variables }) => {
    const ms = Number(variables.ms ?? 0)
    const record = {}
    return {
      greeting: [prompt(record)],
      send: async ({ text, quickReply }) => {
        if (ms > 0) await sleep(ms)
        const said = quickReply?.value ?? text
        let understood = false
        for (const [slot, [words]] of Object.entries(WORDS)) {
          const found = words.exec(said)?.[0].toLowerCase()
          if (found === undefined) continue
          understood = true
          if (slot !== 'size' || record.size === undefined) record[slot] = found
        }
        const steps = [{ name: 'understand', status: understood ? 'ok' : 'miss' }, { name: 'answer', status: 'ok' }]
        return [{ ...prompt(record), steps }]
      },
      record: async () => record,
    }
  },
}
`
