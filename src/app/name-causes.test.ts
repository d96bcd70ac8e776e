import { expect, it } from 'vitest'
import { ModelError } from '../core/model.ts'
import { createScriptedModel } from '../llm/index.ts'
import { sampleClusters } from '../reports/sample.case.ts'
import { sampleItem } from '../store/sample-run.case.ts'
import { withCauses } from './name-causes.ts'

const found = sampleClusters()
const store = { conversation: () => ({ ...sampleItem('r1', 0), runId: 'r1' }) }

it('a group has the one line that the model says, and nothing of what follows', async () => {
  const model = createScriptedModel(['Forgets the country.\nAnd more.', 'Refuses too much.'])
  const { clusters } = await withCauses(store, found, model)
  expect(clusters.map(({ cause }) => cause)).toEqual(['Forgets the country.', 'Refuses too much.'])
})

it('a model that fails leaves the group as it was', async () => {
  const away = createScriptedModel(() => new ModelError('unreachable', 'away'))
  const [first] = (await withCauses(store, found, away)).clusters
  expect(first).toEqual(found.clusters[0])
})
