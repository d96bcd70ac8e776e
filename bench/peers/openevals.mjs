/**
 * The same conversations by openevals, whose simulated user asks the model; it stores nothing.
 * `node openevals.mjs JOB.json` with `{ base, system, turns, conversations, concurrency }`.
 * @module
 */
import { readFileSync } from 'node:fs'
import { ChatOpenAI } from '@langchain/openai'
import { createLLMSimulatedUser, runMultiturnSimulation } from 'openevals'

const job = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8'))
const client = new ChatOpenAI({
  model: 'stand-in',
  apiKey: 'none',
  configuration: { baseURL: `${job.base}/v1` },
})
const user = createLLMSimulatedUser({ client, system: job.system })

let begun = 0
let passed = 0
const worker = async () => {
  while (begun < job.conversations) {
    begun += 1
    const sessionId = `openevals-${begun}`
    let endState
    const app = async ({ inputs }) => {
      const answer = await fetch(`${job.base}/chat`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ message: inputs.content, sessionId }),
      })
      const reply = await answer.json()
      endState = reply.endState
      return { role: 'assistant', content: reply.text }
    }
    await runMultiturnSimulation({ app, user, maxTurns: job.turns })
    if (endState === 'opened') passed += 1
  }
}
await Promise.all(Array.from({ length: job.concurrency }, worker))
console.log(JSON.stringify({ passed }))
process.exit(0)
