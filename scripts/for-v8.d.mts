/** `source`, in JavaScript, as V8 is quick with it: `...null` before a spread that an object begins with and adds to, and patterns in ASCII. */
export function forV8(source: string): string
/** `source` with `NAME(…)` where it says `import(…)`. */
export function importingBy(name: string, source: string): string
