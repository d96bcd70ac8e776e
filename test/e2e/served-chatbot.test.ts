import { describe, expect, it } from 'vitest'
import {
  bundledBots,
  carryOut,
  loadProject,
  openStore,
  planRun,
  serveChatbot,
} from '../../src/app.ts'
import { systemClock } from '../../src/core/clock.ts'
import type { StoredConversation } from '../../src/core/records.ts'
import { Settings } from '../../src/core/settings.ts'
import { overHttp } from './over-http.ts'

const surroundings = { cwd: process.cwd(), env: {}, clock: systemClock }
const never = new AbortController().signal

async function hold(settings: Settings): Promise<StoredConversation[]> {
  const project = {
    ...(await loadProject({ personas: 'personas', scenarios: 'scenarios' }, surroundings)),
    settings,
  }
  const chosen = { scenarios: ['shoe-shop-germany', 'food-truck-spain', 'yoga-studio-france'] }
  const plan = planRun(
    project,
    { target: 'onboarding', iteration: 'v2', repeats: 1, ...chosen },
    surroundings,
  )
  const store = openStore(':memory:')
  const options = { store, concurrency: 8, baseDir: process.cwd(), stop: never, drop: never }
  await carryOut(plan, settings, options, surroundings)
  const held = plan.conversations.map(({ id }) => store.conversation(id))
  store.close()
  return held.flatMap((one) => one ?? [])
}

/** What was said and how it was judged, without times and ids. */
function told({ spec, conversation, outcome }: StoredConversation): unknown {
  const turns = conversation.turns.map(({ user, note, replies, stage }) => ({
    said: user.text,
    behaviour: note.behaviour,
    heard: replies.map(({ text }) => text),
    stage,
  }))
  return {
    scenario: spec.scenario,
    persona: spec.persona,
    arm: spec.arm,
    turns,
    outcome,
    record: conversation.record,
  }
}

describe('the bundled chatbot behind HTTP', () => {
  it('holds the same conversations with the same outcomes as in this process', async () => {
    const bot = bundledBots['onboarding']?.create('v2')
    if (!bot) throw new Error('no onboarding chatbot')
    const server = await serveChatbot(bot, { port: 0 })
    try {
      const [inside, outside] = [
        await hold(Settings.parse({})),
        await hold(overHttp('onboarding', server.url)),
      ]
      expect(outside.length).toBe(78)
      expect(outside.map(told)).toEqual(inside.map(told))
    } finally {
      await server.close()
    }
  })
})
