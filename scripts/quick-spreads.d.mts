/** `source`, a JavaScript module, with `...null` before each spread that an object begins with and does not end with. */
export function quickSpreads(source: string): string
