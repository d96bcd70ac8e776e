import * as z from 'zod'
import type { ChatModel } from '../core/model.ts'
import { answerAs } from '../llm/index.ts'
import type { Proposal } from '../observed/index.ts'

/** What a model may put better than a rule: never rates, stages or facts. */
const Scenario = z.object({ title: z.string().min(1), goal: z.string().min(1) })
const Persona = z.object({ name: z.string().min(1), description: z.string().min(1) })
const SHAPES = { scenario: Scenario, persona: Persona }

const ASKED = {
  scenario:
    'Below is what users of a chatbot said first. Give a short title, and in one or two sentences, in the first person, the goal that most of them have. Name no person and no account.',
  persona:
    'Below is what is measured of a group of users of a chatbot. Give the group a short name, and describe in two sentences how such a user writes and behaves. Invent nothing that is not there.',
}

/** Characters of a record that a model is shown. */
const SHOWN = 6_000

/** Titles, goals and descriptions in a model's words. Where it does not answer, a proposal stays as it is, and it is said. */
export async function inWords(
  proposals: readonly Proposal[],
  model: ChatModel,
): Promise<{ proposals: Proposal[]; remarks: string[] }> {
  const remarks: string[] = []
  const said: Proposal[] = []
  for (const one of proposals) {
    const answer = await answerAs(model, {
      name: one.kind,
      schema: SHAPES[one.kind] as z.ZodType<Record<string, string>>,
      messages: [
        { role: 'system', content: ASKED[one.kind] },
        { role: 'user', content: JSON.stringify(one.record).slice(0, SHOWN) },
      ],
    })
    if (!answer.ok) remarks.push(`the model gave no words for ${one.id}: ${answer.detail}`)
    said.push(answer.ok ? withWords(one, answer.value) : one)
  }
  return { proposals: said, remarks }
}

function withWords(one: Proposal, words: Record<string, string>): Proposal {
  const said = ([first]: readonly (string | number)[]): boolean =>
    first !== undefined && Object.hasOwn(words, first)
  return {
    ...one,
    record: { ...one.record, ...words },
    comments: one.comments.map((each) =>
      said(each.at) ? { ...each, text: `Put by a model. ${each.text}` } : each,
    ),
  }
}
