import { setFlagsFromString } from 'node:v8'

/**
 * Has V8 prepare patterns for their first use without polishing: of a long one that takes five times as long as the rest,
 * and from its second use on it runs as machine code anyway.
 */
export function prepareQuickly(): void {
  setFlagsFromString('--no-regexp-peephole-optimization')
}
