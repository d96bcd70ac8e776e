/**
 * Changes whenever the persona engine would say something else under the same seed; runs of different versions are
 * neither paired nor resumed. The pinned transcripts in test/no-regression fail when it was forgotten.
 */
export const SIMULATOR_VERSION = '3'
