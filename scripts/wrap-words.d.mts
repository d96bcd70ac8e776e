export function wrapWords(text: string, columns: number): string
