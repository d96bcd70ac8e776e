import type { Locator, Page } from 'playwright-core'

/** Tabs further than any page has stops. */
const MOST = 200

/** Goes to something as a person without a mouse does. Throws where no Tab leads there. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  await target.waitFor()
  for (let tab = 0; tab < MOST; tab += 1) {
    if ((await target.and(page.locator(':focus')).count()) > 0) return
    await page.keyboard.press('Tab')
  }
  throw new Error('the keyboard does not lead there')
}

/** Gives one's name on a page that asks for it, by keyboard alone. */
export async function giveName(page: Page, name: string): Promise<void> {
  await tabTo(page, page.getByLabel('Your name'))
  await page.keyboard.type(name)
  await page.keyboard.press('Enter')
  await page.getByText(`Reviewing as ${name}`).waitFor()
  // Keys of the page do not work while somebody types, nor need they.
  await page.keyboard.press('Tab')
}
