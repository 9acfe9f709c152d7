/** How often a property is tried: a hundred times more in the long lanes. */
export const numRuns = Math.min(Number(process.env['HKT_RUNS'] ?? 200), 20_000);
