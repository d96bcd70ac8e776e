import { type CSSVariablesResolver, createTheme } from '@mantine/core'

/** The page's look: system fonts, so that nothing is loaded, and colours that are told apart in both schemes. */
export const theme = createTheme({
  primaryColor: 'indigo',
  primaryShade: { light: 7, dark: 7 },
  autoContrast: true,
  fontFamily: 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif',
  fontFamilyMonospace: 'ui-monospace, SFMono-Regular, Menlo, Consolas, monospace',
  defaultRadius: 'sm',
  headings: { fontWeight: '600' },
})

/** Text of light badges and alerts in the light scheme, dark enough to be read on their own pale ground (WCAG 2.2 AA). */
const ON_PALE = {
  green: '#1a6129',
  yellow: '#704800',
  orange: '#8f3400',
  red: '#a61b1b',
  grape: '#7a298f',
  teal: '#055c46',
  blue: '#12549a',
  indigo: '#3045a8',
  gray: '#454c54',
}
/** The same in the dark scheme. */
const ON_DARK = {
  green: '#8ce99a',
  yellow: '#ffe066',
  orange: '#ffc078',
  red: '#ffa8a8',
  grape: '#e599f7',
  teal: '#63e6be',
  blue: '#a5d8ff',
  indigo: '#bac8ff',
  gray: '#ced4da',
}

/** The library's own shades where they are too faint. */
export const readable: CSSVariablesResolver = () => ({
  variables: {},
  light: { '--mantine-color-dimmed': '#5a616a', ...lightColours(ON_PALE) },
  dark: { '--mantine-color-dimmed': '#adb5bd', ...lightColours(ON_DARK) },
})

function lightColours(colours: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(colours).map(([name, value]) => [`--mantine-color-${name}-light-color`, value]),
  )
}
