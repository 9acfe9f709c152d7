/** The sample hall, for examples and tests only: no element may import it, or every bundle would carry it. */
import catalogue from '@huiketing/model/data/sample-hall/catalogue.json' with { type: 'json' };
import compact from '@huiketing/model/data/sample-hall/compact.json' with { type: 'json' };
import hall from '@huiketing/model/data/sample-hall/hall.json' with { type: 'json' };
import plan from '@huiketing/model/data/sample-hall/plan.json' with { type: 'json' };
import state from '@huiketing/model/data/sample-hall/state.json' with { type: 'json' };
import type { Catalogue, Compact, Hall, HallState, Plan } from '@huiketing/model';

export const sampleCatalogue = catalogue as unknown as Catalogue;
export const sampleCompact = compact as unknown as Compact;
export const sampleHall = hall as unknown as Hall;
export const samplePlan = plan as unknown as Plan;
export const sampleState = state as unknown as HallState;
