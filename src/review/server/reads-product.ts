import * as z from 'zod'
import {
  compareView,
  overviewClustersView,
  overviewView,
  runClustersView,
  runTurnsView,
  runView,
} from '../../app.ts'
import { name } from './input.ts'
import { read } from './read.ts'
import { runsStamp } from './runs-stamp.ts'

const run = z.object({ run: name.default('latest') })

/** What product asks: how the error rate moves, where a run broke, what two runs differ in. */
export const productReads = {
  overview: read({
    input: z.object({ target: name.optional() }),
    slow: true,
    stamp: runsStamp,
    answer: (context, { target }) => overviewView(context, target),
  }),
  overviewClusters: read({
    input: z.object({ target: name }),
    slow: true,
    stamp: runsStamp,
    answer: (context, { target }) => overviewClustersView(context, target),
  }),
  run: read({
    input: run,
    slow: true,
    stamp: runsStamp,
    answer: (context, asked) => runView(context, asked.run),
  }),
  runTurns: read({
    input: run,
    slow: true,
    stamp: runsStamp,
    answer: (context, asked) => runTurnsView(context, asked.run),
  }),
  runClusters: read({
    input: run,
    slow: true,
    stamp: runsStamp,
    answer: (context, asked) => runClustersView(context, asked.run),
  }),
  compare: read({
    input: z.object({ a: name.optional(), b: name.optional() }),
    slow: true,
    stamp: runsStamp,
    answer: (context, { a, b }) => compareView(context, a, b),
  }),
}
