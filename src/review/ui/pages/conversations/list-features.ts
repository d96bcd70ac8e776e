import { columnVisibilityFeature, tableFeatures } from '@tanstack/react-table'

/** What of the table library the list uses: which columns are shown. All else is done on the server. */
export const features = tableFeatures({ columnVisibilityFeature })
export type ListFeatures = typeof features
