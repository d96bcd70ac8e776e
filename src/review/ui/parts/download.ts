import { request } from '../client.ts'

/** Fetches a file with the token, where the page has one, and hands it to the browser. Throws an `AskError`. */
export async function download(path: string, init: RequestInit, name: string): Promise<void> {
  const address = URL.createObjectURL(await (await request(path, init)).blob())
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  URL.revokeObjectURL(address)
}
