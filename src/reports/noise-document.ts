import { counted, percent } from '../core/figures.ts'
import type { Noise, NoiseShare } from '../core/noise.ts'
import type { Document } from './document.ts'

/** Where the variance of the outcome comes from. */
export function noiseDocument(noise: Noise): Document {
  const { target, iteration, runIds, users, cells, failure, flaky, shares, modelUser } = noise
  return {
    title: `${target} ${iteration}: what chance makes of it`,
    lead: [
      `Runs          ${runIds.join(', ')}: ${users} users of ${cells} cells, each met twice or more with the same draws`,
      `Failure rate  ${counted(failure)}`,
      `Flaky         ${counted(flaky)} users failed at times and passed at others`,
    ],
    sections: shares
      ? [
          {
            title: 'Share of the variance of "failed or not"',
            notes: ['An analysis of variance, users within cells; intervals by resampling cells.'],
            head: ['from', 'share', '95 % interval', 'what it is'],
            figures: [1, 2],
            rows: [
              row('which user', shares.cell, 'scenario and persona: what a run is there to find'),
              row(
                'straying',
                shares.user,
                'how one user of a cell strays: more repeats average it out',
              ),
              row(
                'bot',
                shares.bot,
                modelUser
                  ? 'the same user met again: the bot, and the model that plays the user'
                  : 'the same user met again: the bot alone, since an agenda says the same',
              ),
              ['judge', '0.0 %', '', 'checks are rules: the same transcript, the same verdict'],
            ],
          },
        ]
      : [],
    warnings: shares
      ? []
      : ['nothing varies, or too few users were met twice: there are no shares to give'],
  }
}

function row(name: string, { value, low, high }: NoiseShare, what: string): string[] {
  const interval =
    low === undefined || high === undefined ? '' : `${percent(low)} to ${percent(high)}`
  return [name, percent(value), interval, what]
}
