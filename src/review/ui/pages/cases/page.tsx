import { Stack, Text, Title } from '@mantine/core'
import { getRouteApi } from '@tanstack/react-router'
import { howMany } from '../../../../core/figures.ts'
import { Answered } from '../../parts/answered.tsx'
import { CommandLine } from '../../parts/command-line.tsx'
import { useRead } from '../../use-read.ts'
import { CaseCard } from './case-card.tsx'
import { CaseChoice } from './case-choice.tsx'
import { fits } from './fits.ts'

const route = getRouteApi('/cases')

/** The conversations that are kept as regression tests. */
export function CasesPage() {
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const query = useRead('cases', {})
  return (
    <Stack maw="70rem">
      <Title order={1}>Cases</Title>
      <Answered query={query}>
        {({ cases, retireAfter }) => {
          const shown = cases.filter((one) => fits(one, search))
          if (cases.length === 0) return <None />
          return (
            <>
              <Text>
                Conversations kept as regression tests. This holds every one of them against the bot
                as it is now:
              </Text>
              <CommandLine command="npx offscript dataset run" />
              <CaseChoice
                search={search}
                scenarios={[...new Set(cases.map(({ scenario }) => scenario))].sort()}
                onChoose={(next) => void navigate({ search: next, replace: true })}
              />
              <Text role="status">
                {shown.length === cases.length
                  ? howMany(cases.length, 'case')
                  : `${shown.length} of ${cases.length} cases`}
                {`, ${cases.filter((one) => one.retireable).length} passed ${retireAfter} times in a row or more and may be retired`}
              </Text>
              {shown.map((one) => (
                <CaseCard key={`${one.file} ${one.id}`} one={one} />
              ))}
            </>
          )
        }}
      </Answered>
    </Stack>
  )
}

function None() {
  return (
    <>
      <Text>
        No case is kept yet. Keep a failed conversation as a regression test from its own page, or
        with:
      </Text>
      <CommandLine command="npx offscript dataset add CONVERSATION" />
    </>
  )
}
