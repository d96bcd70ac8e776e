import { AppShell, Burger, Group, Text } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { Outlet, useRouterState } from '@tanstack/react-router'
/** The places of the page, in the order of its menu; those that ask the server anew are left out of a report. */
import { ButtonLink, MenuLink } from './parts/links.tsx'
import { SchemeSwitch } from './parts/scheme-switch.tsx'
import { ShortcutSheet } from './parts/shortcut-sheet.tsx'
import { SilentServer } from './parts/silent-server.tsx'

const PLACES = [
  { to: '/', label: 'Overview', inReport: true },
  { to: '/run', label: 'Run', inReport: true },
  ...(__REPORT__ ? [{ to: '/transcripts', label: 'Transcripts', inReport: true } as const] : []),
  { to: '/conversations', label: 'Conversations', inReport: false },
  { to: '/queue', label: 'Review', inReport: false },
  { to: '/compare', label: 'Compare', inReport: false },
  { to: '/cases', label: 'Cases', inReport: false },
] as const

/** What every page stands in: the menu, the colour scheme, the keys. */
export function Shell() {
  const [opened, { toggle, close }] = useDisclosure()
  const path = useRouterState({ select: ({ location }) => location.pathname })
  const places = PLACES.filter(({ inReport }) => inReport || !__REPORT__)
  return (
    <AppShell
      header={{ height: 56 }}
      navbar={{ width: 220, breakpoint: 'sm', collapsed: { desktop: true, mobile: !opened } }}
      padding="md"
    >
      <a className="skip-link" href="#content">
        Skip to content
      </a>
      <AppShell.Header px="md">
        <Group h="100%" justify="space-between" wrap="nowrap">
          <Group gap="sm" wrap="nowrap">
            <Burger
              opened={opened}
              onClick={toggle}
              hiddenFrom="sm"
              size="sm"
              aria-label="Menu"
              aria-expanded={opened}
            />
            <Text fw={700} component="span">
              Offscript
            </Text>
            <Group component="nav" aria-label="Pages" gap={4} visibleFrom="sm" wrap="nowrap">
              {places.map(({ to, label }) => (
                <ButtonLink
                  key={to}
                  to={to}
                  size="compact-sm"
                  variant={path === to ? 'light' : 'subtle'}
                  aria-current={path === to ? 'page' : undefined}
                >
                  {label}
                </ButtonLink>
              ))}
            </Group>
          </Group>
          <Group gap="xs" wrap="nowrap">
            <ShortcutSheet />
            <SchemeSwitch />
          </Group>
        </Group>
      </AppShell.Header>
      <AppShell.Navbar p="md" aria-label="Pages">
        {places.map(({ to, label }) => (
          <MenuLink key={to} to={to} label={label} active={path === to} onClick={close} />
        ))}
      </AppShell.Navbar>
      <AppShell.Main id="content" tabIndex={-1}>
        <SilentServer />
        <Outlet />
      </AppShell.Main>
    </AppShell>
  )
}
