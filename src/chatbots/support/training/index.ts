import type { ExampleFile, UnlabelledFile } from './example.ts'
import { EXAMPLES_EN } from './examples-en.ts'
import { EXAMPLES_ES } from './examples-es.ts'
import { EXAMPLES_FR } from './examples-fr.ts'
import { UNLABELLED_EN } from './unlabelled-en.ts'
import { UNLABELLED_ES } from './unlabelled-es.ts'
import { UNLABELLED_FR } from './unlabelled-fr.ts'

/** Every file of examples. */
export const EXAMPLE_FILES: readonly ExampleFile[] = [EXAMPLES_EN, EXAMPLES_ES, EXAMPLES_FR]
/** Every file of messages without labels. */
export const UNLABELLED_FILES: readonly UnlabelledFile[] = [
  UNLABELLED_EN,
  UNLABELLED_ES,
  UNLABELLED_FR,
]
