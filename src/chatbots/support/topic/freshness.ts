import { wordKey } from '../../../core/fold.ts'
import type { ExampleFile, UnlabelledFile } from '../training/example.ts'
import { TOPICS } from '../words.ts'

/** What the training data is held against. */
export interface FreshnessLimits {
  /** Days since a file was last reviewed; 365 by default. */
  readonly maxAgeDays?: number
  /** Examples by hand that each topic of each file needs; 8 by default. */
  readonly minPerTopic?: number
}

const DAY_MS = 86_400_000

/**
 * What is wrong with the training data on a day (ISO date), one sentence each; empty when it is fresh: files reviewed long
 * ago or in the future, topics with too few examples, examples that stand twice, and examples with two labels.
 */
export function checkFreshness(
  examples: readonly ExampleFile[],
  unlabelled: readonly UnlabelledFile[],
  today: string,
  { maxAgeDays = 365, minPerTopic = 8 }: FreshnessLimits = {},
): string[] {
  const ages = [
    ...examples.map(({ language, reviewed }) => [`examples-${language}`, reviewed] as const),
    ...unlabelled.map(({ language, reviewed }) => [`unlabelled-${language}`, reviewed] as const),
  ].flatMap(([file, reviewed]) => aged(file, reviewed, today, maxAgeDays))
  const few = examples.flatMap(({ language, topics }) =>
    TOPICS.filter((topic) => topics[topic].length < minPerTopic).map(
      (topic) =>
        `examples-${language}: ${topic} has ${topics[topic].length} examples, needs ${minPerTopic}`,
    ),
  )
  return [...ages, ...few, ...repeated(examples)]
}

function aged(file: string, reviewed: string, today: string, maxAgeDays: number): string[] {
  const days = (Date.parse(today) - Date.parse(reviewed)) / DAY_MS
  if (Number.isNaN(days)) return [`${file}: "${reviewed}" is no date`]
  if (days < 0) return [`${file}: reviewed on ${reviewed}, which is in the future`]
  return days > maxAgeDays ? [`${file}: last reviewed ${days} days ago, on ${reviewed}`] : []
}

function repeated(examples: readonly ExampleFile[]): string[] {
  const labels = new Map<string, string>()
  const problems: string[] = []
  for (const { language, topics, held } of examples) {
    for (const [label, texts] of Object.entries({ ...topics, ...held })) {
      for (const text of texts) {
        const key = wordKey(text)
        const before = labels.get(key)
        if (before === label) problems.push(`examples-${language}: "${text}" stands twice`)
        else if (before !== undefined)
          problems.push(`examples-${language}: "${text}" is both ${before} and ${label}`)
        labels.set(key, label)
      }
    }
  }
  return problems
}
