/** `source`, a JavaScript module, as V8 is quick with it: `...null` before a spread that an object begins with and adds to, and patterns in ASCII. */
export function forV8(source: string): string
