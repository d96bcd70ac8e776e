import { HELD, type Held } from '../training/example.ts'
import { EXAMPLE_FILES, UNLABELLED_FILES } from '../training/index.ts'
import { LABELLING_FUNCTIONS } from '../training/labelling-functions.ts'
import { TOPICS, type Topic } from '../words.ts'
import { type Classifier, type Labelled, train } from './classifier.ts'
import { weakLabels } from './weak-labels.ts'

/** Whether a message passes to the topic step, or why it does not. */
export type Validity = 'question' | Held
const VALIDITIES: readonly Validity[] = ['question', ...HELD]

/** The two trained models of the pipeline. */
export interface Models {
  readonly validity: Classifier<Validity>
  readonly topic: Classifier<Topic>
}

const trained = new Map<Topic | 'all', Models>()

/**
 * The models, trained at first use and kept for the life of the process. `without` names a topic of which only the first
 * two examples are learnt: a planted fault.
 */
export function modelsFor(without?: Topic): Models {
  const key = without ?? 'all'
  const known = trained.get(key)
  if (known) return known
  const byHand = EXAMPLE_FILES.flatMap(({ topics }) => byLabel(TOPICS, topics))
  const weak = UNLABELLED_FILES.flatMap(
    ({ messages }) => weakLabels(messages, LABELLING_FUNCTIONS).labelled,
  )
  const examples = withoutTopic([...byHand, ...weak], without)
  const held = EXAMPLE_FILES.flatMap((file) => byLabel(HELD, file.held))
  const questions = examples.map(({ text }) => ({ text, label: 'question' }) as const)
  const validity = train<Validity>(VALIDITIES, [...questions, ...held])
  const models = { validity, topic: train(TOPICS, examples, validity.vocabulary) }
  trained.set(key, models)
  return models
}

function byLabel<L extends string>(
  labels: readonly L[],
  texts: Readonly<Record<L, readonly string[]>>,
): Labelled<L>[] {
  return labels.flatMap((label) => texts[label].map((text) => ({ text, label })))
}

const KEPT = 2

function withoutTopic(
  examples: readonly Labelled<Topic>[],
  topic: Topic | undefined,
): readonly Labelled<Topic>[] {
  let kept = 0
  return examples.filter(({ label }) => label !== topic || kept++ < KEPT)
}
