/** A question to the review page's server as an address: empty values are left out, and keys sorted, so that one question has one address. */
export function addressOf(name: string, input: object): string {
  const params = new URLSearchParams()
  for (const [key, value] of Object.entries(input).sort(([a], [b]) => (a < b ? -1 : 1)))
    for (const one of [value].flat()) if (isAsked(one)) params.append(key, String(one))
  const query = params.toString()
  return query === '' ? name : `${name}?${query}`
}

function isAsked(value: unknown): boolean {
  return value !== undefined && value !== null && value !== '' && value !== false
}
