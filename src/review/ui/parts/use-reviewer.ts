import { useLocalStorage } from '@mantine/hooks'

/** Who reviews, as this browser remembers; empty until a name is given. */
export function useReviewer(): { reviewer: string; rename(name: string): void } {
  const [reviewer, setReviewer] = useLocalStorage({
    key: 'offscript-reviewer',
    defaultValue: '',
    getInitialValueInEffect: false,
  })
  return { reviewer, rename: (name) => setReviewer(name.trim()) }
}
