import * as z from 'zod'
import { UserAct } from '../../core/conversation.ts'
import type { Usage } from '../../core/message.ts'
import { type ChatModel, ModelError } from '../../core/model.ts'
import type { UserSpec } from '../../core/settings.ts'
import { answerAs } from '../../llm/index.ts'
import type { EngineOptions } from '../engine.ts'
import { personaPrompt } from './persona-prompt.ts'
import type { Voice } from './voice.ts'

/** What the model answers. Stop is a field, never a mark inside the text. */
const ModelMessage = z.object({
  text: z.string(),
  act: UserAct,
  done: z.boolean(),
  reason: z.string(),
  quickReply: z.string().nullable(),
})

/** 31 bits: what every known endpoint takes as a seed. */
const MAX_SEED = 0x7fff_ffff

/** A voice that asks a model for the words. A click needs no words, so none are asked for. */
export function createModelVoice(
  { scenario, persona }: EngineOptions,
  model: ChatModel,
  spec: Extract<UserSpec, { kind: 'llm' }>,
): Voice {
  let usage: Usage = { calls: 0, inputTokens: 0, outputTokens: 0, costUsd: 0 }
  return {
    usage: () => usage,
    draft: async ({ direction, random, rejected, history, signal }) => {
      const { quickReply } = direction.utterance
      if (quickReply) return { text: quickReply.label }
      try {
        const answer = await answerAs(model, {
          name: 'user_message',
          schema: ModelMessage,
          messages: personaPrompt({ scenario, persona, direction, history, rejected }),
          temperature: spec.temperature,
          seed: ((spec.seed ?? 0) + random.integer(0, MAX_SEED)) % (MAX_SEED + 1),
          maxTokens: spec.maxTokens,
          signal,
          onUsage: (spent) => {
            usage = added(usage, spent)
          },
        })
        if (answer.ok) return { text: answer.value.text, done: answer.value.done }
        return answer.kind === 'empty'
          ? { text: '' }
          : { fault: `model_${answer.kind}`, detail: answer.detail }
      } catch (thrown) {
        if (!(thrown instanceof ModelError)) throw thrown
        return { fault: `model_${thrown.kind}`, detail: thrown.message }
      }
    },
  }
}

function added(a: Usage, b: Usage): Usage {
  return {
    calls: a.calls + b.calls,
    inputTokens: a.inputTokens + b.inputTokens,
    outputTokens: a.outputTokens + b.outputTokens,
    costUsd: a.costUsd + b.costUsd,
  }
}
