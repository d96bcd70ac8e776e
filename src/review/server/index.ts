/** @module The review page's server. */

export { type ReviewServer, serveReview } from './serve-review.ts'
export { staticReport } from './static-report.ts'
