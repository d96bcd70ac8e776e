/** `source`, a JavaScript module, with such spreads after one of nothing, and ASCII where its patterns were not. */
export function forV8(source: string): string
