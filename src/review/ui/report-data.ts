/** What a page that is one file carries: the answer to every question it asks, by address. */
interface ReportData {
  readonly answers: Readonly<Record<string, unknown>>
}

let data: ReportData | undefined

/** The answer in this file. Throws where it was left out. */
export function askReport<Answer>(address: string): Answer {
  data ??= JSON.parse(document.querySelector('#offscript-data')?.textContent ?? '{"answers":{}}')
  const found = data?.answers[address]
  if (found === undefined) throw new Error('This is not part of the report.')
  return found as Answer
}
