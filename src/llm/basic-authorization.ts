/** The name and the password in a URL as a header has them (RFC 7617); undefined where there are none. */
export function basicAuthorization({ username, password }: URL): string | undefined {
  if (username === '' && password === '') return undefined
  const known = `${decoded(username)}:${decoded(password)}`
  return `Basic ${Buffer.from(known).toString('base64')}`
}

/** A lone percent sign is meant as one. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
