import type { ExampleFile, UnlabelledFile } from './example.ts'
import { EXAMPLES_EN } from './examples-en.ts'
import { UNLABELLED_EN } from './unlabelled-en.ts'

/** Every file of examples. */
export const EXAMPLE_FILES: readonly ExampleFile[] = [EXAMPLES_EN]
/** Every file of messages without labels. */
export const UNLABELLED_FILES: readonly UnlabelledFile[] = [UNLABELLED_EN]
