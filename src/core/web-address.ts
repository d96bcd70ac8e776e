/** Words that follow "must be" or "expected". */
export const WEB_ADDRESS = 'a whole http(s) URL such as http://localhost:3000/chat'

/** Whether requests can go to a text: it is a whole URL, of `http:` or `https:`. */
export function isWebAddress(text: string): boolean {
  return /^https?:\/\//i.test(text) && URL.canParse(text)
}

const CREDENTIALS = /^([a-z]+:\/\/)[^/?#]*@/i

/** Whether a name or a password stands in a URL. */
export function hasCredentials(url: string): boolean {
  return CREDENTIALS.test(url)
}

/** A URL as messages name it: without its query, its name and its password, where secrets stand. */
export function shownUrl(url: string): string {
  return url.replace(/[?#].*$/s, '').replace(CREDENTIALS, '$1')
}
