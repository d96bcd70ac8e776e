/** With the flag `u`, matches only halves of surrogate pairs that stand alone. */
const LONE_SURROGATE = /[\ud800-\udfff]/u
const MARK = 'json:"'

/**
 * Text as SQLite can hold it. UTF-8 has no halves of surrogate pairs, which SQLite would replace silently;
 * a text with one becomes `json:` and a JSON string, as does a text that looks like that already.
 */
export function toColumn(text: string): string {
  return LONE_SURROGATE.test(text) || text.startsWith(MARK) ? `json:${JSON.stringify(text)}` : text
}

/** The text that `toColumn` was given. */
export function fromColumn(column: string): string {
  return column.startsWith(MARK) ? JSON.parse(column.slice('json:'.length)) : column
}

/** `toColumn` where a value may be absent. */
export function toOptionalColumn(text: string | undefined): string | null {
  return text === undefined ? null : toColumn(text)
}

/** `fromColumn` where a value may be absent. */
export function fromOptionalColumn(column: string | null): string | undefined {
  return column === null ? undefined : fromColumn(column)
}
