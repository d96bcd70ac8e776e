import {
  Anchor,
  type AnchorProps,
  Button,
  type ButtonProps,
  NavLink,
  type NavLinkProps,
} from '@mantine/core'
import { createLink, defaultParseSearch } from '@tanstack/react-router'
import type { ComponentPropsWithRef, ReactNode } from 'react'
import { isInReport } from '../report-data.ts'

type Native = Omit<ComponentPropsWithRef<'a'>, 'style' | 'color'>

/** In a page that is one file, what leads out of it is not shown as a link. */
function leadsOut(href: string | undefined): boolean {
  if (!__REPORT__ || href === undefined) return false
  const [path = '/', search = ''] = href.slice(href.indexOf('#') + 1).split('?')
  return !isInReport(path, defaultParseSearch(search))
}

function TextLink(props: AnchorProps & Native) {
  return leadsOut(props.href) ? <span>{props.children}</span> : <Anchor {...props} />
}

function LinkButton(props: ButtonProps & Native) {
  return leadsOut(props.href) ? null : <Button component="a" {...props} />
}

function LinkOfMenu(props: NavLinkProps & Native & { readonly label: ReactNode }) {
  return leadsOut(props.href) ? null : <NavLink {...props} />
}

/** Links between pages, with the address checked by its types. */
export const PageLink = createLink(TextLink)
export const ButtonLink = createLink(LinkButton)
export const MenuLink = createLink(LinkOfMenu)
