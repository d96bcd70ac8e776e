import type { Source } from '../../../core/message.ts'
import { type Asked, isTask, takeUp } from '../state.ts'
import { carryOn } from './carry-on.ts'
import { type Decision, joined, type Said, type Situation } from './decision.ts'
import { close } from './endings.ts'
import { findArticle, told } from './knowledge.ts'

/** Answers what the knowledge base answers, takes up what is to be done, and puts off what has to wait. */
export function takeQuestions(situation: Situation): Decision | undefined {
  const { asked, state, broken } = situation
  if (asked.length === 0) return undefined
  state.misses = 0
  state.declines = 0
  const say: Said[] = []
  const sources: Source[] = []
  for (const one of asked) {
    const article = findArticle(situation, one)
    if (article !== undefined && sources.some(({ id }) => id === article.id)) continue
    if (article === undefined && isTask(one.topic)) say.push(...takeTask(situation, one))
    else {
      const answer = told(situation, one, article)
      say.push(...answer.say)
      sources.push(...answer.sources)
    }
  }
  if (broken('ends_early') && state.task === undefined && state.answered.length > 0) {
    return { ...joined(say, close(situation)), sources }
  }
  const then = carryOn(situation)
  return { ...joined(say, then), sources: [...sources, ...(then.sources ?? [])] }
}

/** Another request waits its turn; asked for a second time, or in place of the first, it comes now. */
function takeTask(situation: Situation, asked: Asked): Said[] {
  const { state, heard } = situation
  if (!isTask(asked.topic) || state.task === asked.topic) return []
  const waiting = state.queue.some(({ topic }) => topic === asked.topic)
  if (state.task === undefined || waiting || heard.intents.has('change_mind')) {
    state.queue = state.queue.filter(({ topic }) => topic !== asked.topic)
    takeUp(state, asked.topic)
    return []
  }
  state.queue.push(asked)
  return [{ line: 'later' }]
}
