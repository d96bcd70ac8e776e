/** Figures as they once were, by article, as "now then": read by a planted fault alone. */
export const FORMER_FIGURES: Readonly<Record<string, readonly [now: string, then: string]>> = {
  pay_waiting: ['10', '20'],
  pay_cancelled: ['50', '30'],
  pay_requests: ['14', '7'],
  order_unreachable: ['7', '12'],
  order_giving_back: ['3', '5'],
  account_cancel_shift: ['24', '48'],
  account_referral: ['75', '40'],
  safety_insurance: ['48', '24'],
}
