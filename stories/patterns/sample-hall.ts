/** The sample hall, read as a page would read it, for all patterns. */
import '@huiketing/live/hkt-hall.js';
import { parseCatalogue, parseCompact, parseHall, parseHallState, parsePlan } from '@huiketing/model';
import catalogue from '@huiketing/model/data/sample-hall/catalogue.json' with { type: 'json' };
import compact from '@huiketing/model/data/sample-hall/compact.json' with { type: 'json' };
import hallInfo from '@huiketing/model/data/sample-hall/hall.json' with { type: 'json' };
import plan from '@huiketing/model/data/sample-hall/plan.json' with { type: 'json' };
import state from '@huiketing/model/data/sample-hall/state.json' with { type: 'json' };
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import './patterns.css';

const sample = {
  catalogue: parseCatalogue(catalogue).value,
  compact: parseCompact(compact).value,
  hallInfo: parseHall(hallInfo).value,
  plan: parsePlan(plan).value,
  state: parseHallState(state).value,
};

export interface WallSize {
  /** Inches. */
  diagonal: number;
  /** Metres. */
  distance: number;
}

/** A hall on a morning of the sample, with its data set by property. */
export const sampleHall = (content: TemplateResult, wall?: WallSize): TemplateResult =>
  html`<hkt-hall
    now=${state.now}
    diagonal=${wall?.diagonal ?? nothing}
    distance=${wall?.distance ?? nothing}
    .catalogue=${sample.catalogue}
    .compact=${sample.compact}
    .hallInfo=${sample.hallInfo}
    .plan=${sample.plan}
    .state=${sample.state}
    >${content}</hkt-hall
  >`;

export const patternStory = (name: string, why: string, render: () => TemplateResult) => ({
  name,
  render,
  parameters: { bare: true, docs: { description: { story: why } } },
});
