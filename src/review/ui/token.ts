const KEY = 'offscript-token'

/**
 * The token that came after the `#` of the address. It is taken out of the address at once, so that a copied link does not give it
 * away, and kept for this tab alone.
 */
export function token(): string | undefined {
  const given = /^#token=([\w-]+)$/u.exec(window.location.hash)?.[1]
  if (given !== undefined) {
    sessionStorage.setItem(KEY, given)
    history.replaceState(null, '', window.location.pathname + window.location.search)
  }
  return sessionStorage.getItem(KEY) ?? undefined
}
