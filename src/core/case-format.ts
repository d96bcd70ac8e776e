import * as z from 'zod'

/** The formats that cases are exported in; ours is `jsonl`. */
export const CaseFormatName = z.enum([
  'promptfoo',
  'braintrust',
  'langsmith',
  'langfuse',
  'openai-evals',
  'openai-finetune',
  'jsonl',
  'csv',
])
export type CaseFormatName = z.infer<typeof CaseFormatName>
