/** How often a property is tried: often enough in every run, as often as is asked for in a long one. */
export const numRuns = Number(process.env['HKT_RUNS'] ?? 200);
