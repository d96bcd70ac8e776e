import type { ResolvedCase } from './article.ts'

/** Cases that were solved in English. */
export const EN_CASES: readonly ResolvedCase[] = [
  { id: 'en-01', language: 'en', summary: 'Courier finished last week and sees no money in the bank on Monday.', resolution: 'Explained the weekly payout; it came on Tuesday.', article: 'pay_schedule' },
  { id: 'en-02', language: 'en', summary: 'Needs his earnings today for the rent, cannot wait for the payout.', resolution: 'Showed him Cash out and its fee.', article: 'pay_instant' },
  { id: 'en-03', language: 'en', summary: 'Stood 25 minutes in a burger place and saw no extra money for standing around.', resolution: 'Waiting pay starts later than she thought; it was there.', article: 'pay_waiting' },
  { id: 'en-04', language: 'en', summary: 'Rode a long way out of town and thinks the trip earned too little.', resolution: 'Went through the kilometres and the fee with him.', article: 'pay_distance' },
  { id: 'en-05', language: 'en', summary: 'A customer said he had tipped, the app shows nothing that evening.', resolution: 'Tip showed up the next day.', article: 'pay_tips' },
  { id: 'en-06', language: 'en', summary: 'Customer called it off while she was already riding with the food.', resolution: 'Full fee was paid, food kept.', article: 'pay_cancelled' },
  { id: 'en-07', language: 'en', summary: 'Friday dinner deliveries had no rush money on them.', resolution: 'Two were outside the hours; corrected one.', article: 'pay_bonus' },
  { id: 'en-08', language: 'en', summary: 'Asked whether giving up a fourth delivery this week gets him blocked.', resolution: 'Told him of the half-hour pause.', article: 'order_giving_back' },
  { id: 'en-09', language: 'en', summary: 'Kitchen had not even started after twenty minutes, wants to leave.', resolution: 'Was told of Not ready and left without it being counted.', article: 'order_not_ready' },
  { id: 'en-10', language: 'en', summary: 'Nobody opens and the phone rings out, dinner is getting cold.', resolution: 'Two calls, short wait, safe place, photo.', article: 'order_unreachable' },
  { id: 'en-11', language: 'en', summary: 'Pin on the map is in another street than the customer says.', resolution: 'Short way, delivered at the new address.', article: 'order_wrong_address' },
  { id: 'en-12', language: 'en', summary: 'Soft drinks were left at the counter, customer complains.', resolution: 'Reported, customer refunded.', article: 'order_missing_items' },
  { id: 'en-13', language: 'en', summary: 'Wants to swap the push bike for a motorbike.', resolution: 'Papers sent and checked.', article: 'account_vehicle' },
  { id: 'en-14', language: 'en', summary: 'Code by text never comes, locked out before the shift.', resolution: 'Took the code by email.', article: 'account_login' },
  { id: 'en-15', language: 'en', summary: 'Tyre went flat half way, parcel still in the bag.', resolution: 'Handed on to another courier, repair paid.', article: 'gear_breakdown' },
  { id: 'en-16', language: 'en', summary: 'Zip of the backpack is torn.', resolution: 'New one fetched at the hub.', article: 'gear_bag' },
]
