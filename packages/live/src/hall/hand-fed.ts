import { parseCatalogue, parseCompact, parseHall, parseHallState, parsePlan } from '@huiketing/model';
import type { Catalogue, Compact, Hall, HallState, Parsed, Plan } from '@huiketing/model';
import { describe } from './hall-problems.ts';
import type { HallProblem } from './hall-problems.ts';

export interface HallData {
  hall: Hall | undefined;
  catalogue: Catalogue | undefined;
  plan: Plan | undefined;
  compact: Compact | undefined;
  state: HallState | undefined;
}

export const DATA_NAMES = ['hall', 'catalogue', 'plan', 'compact', 'state'] as const;
export type DataName = (typeof DATA_NAMES)[number];

const parsers: { [N in DataName]: (input: unknown) => Parsed<NonNullable<HallData[N]>> } = {
  hall: parseHall,
  catalogue: (input) => parseCatalogue(input),
  plan: parsePlan,
  compact: parseCompact,
  state: parseHallState,
};

/** Documents that a page hands over as properties or as JSON in the page: read once for each object that comes. */
export class HandFed {
  readonly #read = new Map<DataName, { input: unknown; parsed: Parsed<unknown> }>();

  read<N extends DataName>(name: N, input: unknown): { value: HallData[N]; problems: readonly HallProblem[] } {
    if (input === undefined || input === null) return { value: undefined, problems: [] };
    let known = this.#read.get(name);
    if (known?.input !== input) this.#read.set(name, (known = { input, parsed: parsers[name](input) }));
    const { value, problems } = known.parsed;
    return { value: value as HallData[N], problems: problems.map((problem) => describe(name, problem)) };
  }
}
