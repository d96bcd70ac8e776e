/** An order as the shop knows it. Amounts in euros. */
export interface Order {
  readonly number: string
  readonly email: string
  readonly item: 'headphones' | 'speaker' | 'keyboard' | 'tablet' | 'lamp' | 'coffee_machine'
  readonly total: number
  readonly status: 'preparing' | 'shipped' | 'delivered'
  /** Days since delivery, or until it. */
  readonly days: number
  readonly address: string
}

/** A customer's account. */
export interface Account {
  readonly email: string
  readonly plus: boolean
}

/** What the shop's systems can be asked and told. */
export interface Shop {
  order(number: string): Order | undefined
  account(email: string): Account | undefined
}

const ORDERS: readonly Order[] = [
  {
    number: '104283',
    email: 'nora.lind@example.com',
    item: 'headphones',
    total: 89.9,
    status: 'delivered',
    days: 9,
    address: '4 Orchard Road, Bath BA1 5TQ',
  },
  {
    number: '104291',
    email: 'nora.lind@example.com',
    item: 'speaker',
    total: 129,
    status: 'delivered',
    days: 6,
    address: '4 Orchard Road, Bath BA1 5TQ',
  },
  {
    number: '104307',
    email: 'nora.lind@example.com',
    item: 'keyboard',
    total: 59.5,
    status: 'preparing',
    days: 3,
    address: '4 Orchard Road, Bath BA1 5TQ',
  },
  {
    number: '205118',
    email: 'sam.okoro@example.com',
    item: 'tablet',
    total: 349,
    status: 'shipped',
    days: 2,
    address: '18 Canal Street, Leeds LS1 4AB',
  },
  {
    number: '205126',
    email: 'sam.okoro@example.com',
    item: 'lamp',
    total: 45,
    status: 'preparing',
    days: 4,
    address: '18 Canal Street, Leeds LS1 4AB',
  },
  {
    number: '205140',
    email: 'sam.okoro@example.com',
    item: 'coffee_machine',
    total: 219,
    status: 'preparing',
    days: 5,
    address: '18 Canal Street, Leeds LS1 4AB',
  },
  {
    number: '311902',
    email: 'j.moreau+shop@example.com',
    item: 'lamp',
    total: 45,
    status: 'delivered',
    days: 3,
    address: '7 rue des Lilas, 69003 Lyon',
  },
  {
    number: '311915',
    email: 'j.moreau+shop@example.com',
    item: 'tablet',
    total: 349,
    status: 'preparing',
    days: 2,
    address: '7 rue des Lilas, 69003 Lyon',
  },
  {
    number: '311920',
    email: 'j.moreau+shop@example.com',
    item: 'speaker',
    total: 129,
    status: 'shipped',
    days: 1,
    address: '7 rue des Lilas, 69003 Lyon',
  },
  {
    number: '420077',
    email: 'pilar.vega@example.com',
    item: 'keyboard',
    total: 59.5,
    status: 'delivered',
    days: 48,
    address: 'Calle Mayor 12, 28013 Madrid',
  },
  {
    number: '420085',
    email: 'pilar.vega@example.com',
    item: 'headphones',
    total: 89.9,
    status: 'shipped',
    days: 1,
    address: 'Calle Mayor 12, 28013 Madrid',
  },
]

const ACCOUNTS: readonly Account[] = [
  { email: 'nora.lind@example.com', plus: true },
  { email: 'sam.okoro@example.com', plus: false },
  { email: 'j.moreau+shop@example.com', plus: true },
  { email: 'pilar.vega@example.com', plus: true },
]

/** The shop's books, read only: what a conversation does is written in its own record. */
export const SHOP: Shop = {
  order: (number) => ORDERS.find((order) => order.number === number),
  account: (email) => ACCOUNTS.find((account) => account.email === email),
}

/** Days after delivery during which an order can be refunded. */
export const REFUND_DAYS = 30
