import type { CaseFormatName } from '../../core/names.ts'
import { braintrust } from './braintrust.ts'
import type { CaseFormat } from './case-format.ts'
import { csv } from './csv.ts'
import { jsonl } from './jsonl.ts'
import { langfuse } from './langfuse.ts'
import { langsmith } from './langsmith.ts'
import { openaiEvals } from './openai-evals.ts'
import { openaiFinetune } from './openai-finetune.ts'
import { promptfoo } from './promptfoo.ts'

/** Every format that cases are exported in. */
export const CASE_FORMATS = {
  jsonl,
  csv,
  promptfoo,
  braintrust,
  langsmith,
  langfuse,
  'openai-evals': openaiEvals,
  'openai-finetune': openaiFinetune,
} as const satisfies Record<CaseFormatName, CaseFormat>
