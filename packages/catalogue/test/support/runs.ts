/**
 * How often a property of imports is tried: often enough in every run, as often as is asked for in a long one, and no more
 * than an hour takes: each try is a whole list.
 */
export const numRuns = Math.min(Number(process.env['HKT_RUNS'] ?? 200), 20_000);
