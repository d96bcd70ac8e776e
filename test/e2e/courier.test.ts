import { describe, expect, it } from 'vitest'
import { carryOut, loadProject, openStore, planRun } from '../../src/app.ts'
import { bundledBots, serveChatbot } from '../../src/chatbots/index.ts'
import { systemClock } from '../../src/core/clock.ts'
import type { StoredConversation } from '../../src/core/records.ts'
import { Settings } from '../../src/core/settings.ts'
import { overHttp } from './over-http.ts'

const surroundings = { cwd: process.cwd(), env: {}, clock: systemClock }
const never = new AbortController().signal

interface Asked {
  readonly settings?: Settings
  readonly scenarios?: readonly string[]
  readonly repeats: number
  readonly iteration: string
}

async function hold({
  settings = Settings.parse({}),
  ...request
}: Asked): Promise<StoredConversation[]> {
  const project = {
    ...(await loadProject({ personas: 'personas', scenarios: 'scenarios' }, surroundings)),
    settings,
  }
  const plan = planRun(project, { target: 'courier', ...request }, surroundings)
  const store = openStore(':memory:')
  // In one thread: a thread of its own cannot be started from the sources.
  const options = {
    store,
    concurrency: 8,
    threads: 1,
    baseDir: process.cwd(),
    stop: never,
    drop: never,
  }
  await carryOut(plan, settings, options, surroundings)
  const held = plan.conversations.map(({ id }) => store.conversation(id))
  store.close()
  return held.flatMap((one) => one ?? [])
}

/** What went wrong, to be read in a failed assertion. */
function trouble(held: readonly StoredConversation[]): string[] {
  return held
    .filter(({ outcome }) => outcome.label !== 'passed')
    .map(
      ({ spec, outcome }) =>
        `${spec.scenario} × ${spec.persona}: ${outcome.label}, ${outcome.cause}`,
    )
}

describe('the courier chatbot', () => {
  it('passes every conversation in every scenario with every persona, when nothing is wrong with it', async () => {
    const held = await hold({ repeats: 4, iteration: 'v2' })
    expect(held.length).toBeGreaterThan(400)
    expect(trouble(held)).toEqual([])
  })

  it('fails in some where something is', async () => {
    const held = await hold({ repeats: 1, iteration: 'v1' })
    expect(trouble(held).length).toBeGreaterThan(20)
  })

  it('does over HTTP what it does in this process', async () => {
    const bot = bundledBots['courier']?.create('v2')
    if (!bot) throw new Error('no courier chatbot')
    const server = await serveChatbot(bot, { port: 0 })
    const scenarios = ['reassign-breakdown', 'questions-about-pay', 'large-pay-claim']
    try {
      const settings = overHttp('courier', server.url)
      const outside = await hold({ settings, scenarios, repeats: 1, iteration: 'v2' })
      const inside = await hold({ scenarios, repeats: 1, iteration: 'v2' })
      const said = ({ conversation }: StoredConversation) =>
        conversation.turns.map(({ user, replies }) => [
          user.text,
          ...replies.map(({ text }) => text),
        ])
      expect(outside.map(said)).toEqual(inside.map(said))
      expect(outside.map(({ conversation }) => conversation.record)).toEqual(
        inside.map(({ conversation }) => conversation.record),
      )
      expect(trouble(outside)).toEqual([])
    } finally {
      await server.close()
    }
  })
})
