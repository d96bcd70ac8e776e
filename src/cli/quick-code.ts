import { setFlagsFromString } from 'node:v8'

/**
 * Whether this is the V8 of Node 20, on which the figures below were found. A newer one compiles otherwise, and has other
 * names for some of these flags: it would complain of them on standard error.
 */
const FOUND_ON_THIS = process.versions.v8.startsWith('11.3.')

/** Bytes of its bytecode that a function runs before V8 keeps what it sees in it, on which quicker code is built; 940 by itself. */
const SEEN_AFTER = 200
/** Bytes of bytecode that a function runs before V8 looks whether to optimise it; 66 kB by itself. */
const OPTIMISED_AFTER = 33_000
/** The same where threads hold conversations too: V8's compiler has no core to itself then, and takes time from them. */
const OPTIMISED_AFTER_IN_THREADS = 264_000
/** Bytes of bytecode that V8 copies into one function at most; 920 by itself. */
const INLINED = 200

/**
 * Has V8 come to quick code soon, as a process needs that is over in seconds. Patterns are prepared for their first use
 * without polishing: of a long one that takes five times as long as the rest, and from its second use on it runs as
 * machine code anyway.
 */
export function prepareQuickly(): void {
  if (!FOUND_ON_THIS) return
  setFlagsFromString('--no-regexp-peephole-optimization')
  setFlagsFromString(`--interrupt-budget-for-feedback-allocation=${SEEN_AFTER}`)
}

/**
 * Has V8 optimise what a run holds conversations with sooner, but later where threads hold them too, and copy less of what a
 * function calls into it: a turn goes once through many functions rather than often through a few, so that most of such
 * copies only take time to compile.
 */
export function optimiseLightly(): void {
  if (!FOUND_ON_THIS) return
  setFlagsFromString(`--interrupt-budget=${OPTIMISED_AFTER}`)
  setFlagsFromString(`--max-inlined-bytecode-size-cumulative=${INLINED}`)
  process.off('worker', optimiseLater)
  process.once('worker', optimiseLater)
}

function optimiseLater(): void {
  setFlagsFromString(`--interrupt-budget=${OPTIMISED_AFTER_IN_THREADS}`)
}
