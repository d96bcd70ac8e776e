import { describe, expect, it } from 'vitest'
import type { Conversation } from '../../src/core/conversation.ts'
import * as bots from './bots.ts'
import { plainPersona, script, talk } from './talk.ts'

const meet = async (bot: () => bots.TextBot, greeting?: string): Promise<Conversation> =>
  talk(bots.textTarget(bot, greeting))

const conveyed = (conversation: Conversation): unknown[] =>
  conversation.turns.map(({ note }) => Object.keys(note.conveys).sort())

const claimedDone = { kind: 'user_stopped', reason: 'claimed_done' }

describe('an agenda user meets a bot it was not written for', () => {
  it('answers several questions put in one message, then stops at the claim of success', async () => {
    const conversation = await meet(bots.asksAllAtOnce)
    expect(conversation.ending, script(conversation).join('\n')).toEqual(claimedDone)
    expect(conveyed(conversation)).toEqual(
      [['pizza'], ['address', 'size']].map((s, i) => (i === 0 ? [] : s)),
    )
  })

  it('answers numbered options with the value it wants', async () => {
    const conversation = await meet(bots.numbersOptions)
    expect(conversation.ending, script(conversation).join('\n')).toEqual(claimedDone)
    expect(conveyed(conversation)).toEqual([[], ['pizza'], ['size'], ['address']])
  })

  it('picks its value out of "A, B or C?" and stops at a success followed by a question', async () => {
    const conversation = await meet(bots.asksAOrB)
    expect(conversation.ending, script(conversation).join('\n')).toEqual(claimedDone)
    expect(conversation.turns.at(-1)?.replies[0]?.text).toContain('rate our service')
  })

  it('corrects a value that a confirmation repeats wrongly, and only that one', async () => {
    const conversation = await meet(bots.echoesWrong)
    expect(conversation.ending, script(conversation).join('\n')).toEqual(claimedDone)
    expect(conversation.turns.map(({ note }) => [note.act, Object.keys(note.conveys)])).toEqual([
      ['open', []],
      ['inform', ['pizza', 'size', 'address']],
      ['correct', ['size']],
      ['affirm', []],
    ])
  })

  it('tells a bot that answers nothing all it has to say, then gives up', async () => {
    const conversation = await meet(bots.answersNothing)
    expect(conveyed(conversation), script(conversation).join('\n')).toEqual([
      [],
      ['pizza'],
      ['size'],
      ['address'],
    ])
    expect(conversation.ending).toEqual({
      kind: 'user_stopped',
      reason: 'gave_up',
      cause: 'answered nothing',
    })
  })

  it('varies its words for a bot that repeats itself, then gives up because it is asked again', async () => {
    const conversation = await meet(bots.repeatsItself)
    const said = conversation.turns.map(({ user }) => user.text)
    expect(new Set(said.slice(1)).size, script(conversation).join('\n')).toBeGreaterThan(1)
    expect(conversation.ending).toEqual({
      kind: 'user_stopped',
      reason: 'gave_up',
      cause: 'asked again',
    })
  })

  it('gives up on a bot that gives its own words back', async () => {
    const conversation = await meet(bots.echoesUser)
    expect(conversation.ending, script(conversation).join('\n')).toEqual({
      kind: 'user_stopped',
      reason: 'gave_up',
      cause: 'echoed the user',
    })
    expect(conversation.turns.length).toBeLessThan(8)
  })

  it('climbs its ladder for questions without end, rung by rung, and leaves', async () => {
    const conversation = await meet(bots.asksForEver)
    const rungs = conversation.turns.flatMap(({ note }) => note.rung ?? [])
    expect(rungs, script(conversation).join('\n')).toEqual([
      'next_item',
      'next_item',
      'dont_know',
      'restate',
    ])
    expect(conversation.ending).toEqual({
      kind: 'user_stopped',
      reason: 'gave_up',
      cause: 'asked without end',
    })
  })

  it('puts its goal once more to a bot that refuses, and takes the second no for an answer', async () => {
    const conversation = await meet(bots.refuses)
    expect(conversation.turns.map(({ note }) => note.act)).toEqual(['open', 'restate'])
    expect(conversation.ending).toEqual({ kind: 'user_stopped', reason: 'refused' })
  })

  it('stops when it is handed over to a person', async () => {
    const conversation = await meet(bots.handsOff)
    expect(conversation.turns).toHaveLength(2)
    expect(conversation.ending).toEqual({ kind: 'user_stopped', reason: 'handed_off' })
  })

  it('opens the matter with a bot that waits to be spoken to', async () => {
    const conversation = await meet(bots.waitsToBeSpokenTo)
    expect(conversation.turns[0]?.user.text).toContain('order a pizza')
    expect(conversation.ending, script(conversation).join('\n')).toEqual(claimedDone)
  })

  it('answers at once a bot that speaks first with a question', async () => {
    const conversation = await meet(bots.asksAOrB, 'Welcome! Which pizza would you like?')
    expect(conversation.turns[0]?.note.conveys).toEqual({ pizza: 'margherita' })
  })

  it('speaks Spanish with a Spanish bot', async () => {
    const conversation = await talk(bots.textTarget(bots.speaksSpanish), {
      persona: { ...plainPersona, language: 'es' },
    })
    expect(conversation.ending, script(conversation).join('\n')).toEqual(claimedDone)
    expect(conversation.turns.map(({ user }) => user.text).join(' ')).toMatch(
      /margarita.*Castillo/s,
    )
  })

  it('speaks Portuguese with a Brazilian bot', async () => {
    const conversation = await talk(bots.textTarget(bots.speaksPortuguese), {
      persona: { ...plainPersona, language: 'pt' },
    })
    expect(conversation.ending, script(conversation).join('\n')).toEqual(claimedDone)
    expect(conversation.turns.map(({ user }) => user.text).join(' ')).toMatch(
      /marguerita.*Castelo/s,
    )
  })

  it('says the same under the same seed, and not always the same under others', async () => {
    const say = async (seed: number): Promise<string> =>
      script(await talk(bots.textTarget(bots.numbersOptions), { seed: String(seed) })).join('\n')
    expect(await say(1)).toEqual(await say(1))
    const others = await Promise.all(Array.from({ length: 10 }, (_, seed) => say(seed)))
    expect(new Set(others).size).toBeGreaterThan(3)
  })
})
