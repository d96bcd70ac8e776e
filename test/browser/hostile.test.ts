import { expect, test } from 'vitest'
import { createProject } from '../e2e/project.ts'
import { reviewOf } from './review.ts'

test('x', () => expect(createProject).not.toBe(reviewOf))
