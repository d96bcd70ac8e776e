/** The first 200 characters of anything, for a message. */
export function excerpt(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? 'nothing')
  if (text === '') return 'an empty body'
  return text.length > 200 ? `${text.slice(0, 200)}…` : text
}
