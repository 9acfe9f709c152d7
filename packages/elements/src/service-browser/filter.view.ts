import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { WAYS } from '@huiketing/catalogue';
import type { Facets } from '@huiketing/catalogue';
import { close } from '@huiketing/identity/pictograms/close.js';
import type { Category } from '@huiketing/model';
import { AUDIENCES } from '@huiketing/model/vocabularies';
import { icon } from '../icon/icon-template.ts';
import { placeOf, say } from '../service-guide/told.ts';
import type { ServiceState } from './service-browser.events.ts';
import type { Actions, Shown } from './shown.ts';

/** One thing to choose: a change of the state, its words, and how many items it would leave. */
export interface Choice {
  change: Partial<ServiceState>;
  name: string;
  count: number;
  chosen: boolean;
}

export interface Condition {
  name: string;
  choices: Choice[];
  /** Too many for buttons. */
  long?: boolean;
}

/** What can be chosen now: nothing that would leave nothing, but all that is chosen. */
export function conditionsOf(
  facets: Facets,
  state: Readonly<ServiceState>,
  categories: readonly Category[],
  shown: Shown,
): Condition[] {
  const { words } = shown;
  const of = (
    key: 'category' | 'audience' | 'channel' | 'zone',
    counts: ReadonlyMap<string, number>,
    nameOf: (value: string) => string,
    order: readonly string[] = [],
  ): Choice[] => {
    const there = [...counts.keys()].filter((value) => !order.includes(value));
    const values = [...order, ...there];
    if (state[key] && !values.includes(state[key])) values.push(state[key]);
    return values
      .map((value) => ({
        change: { [key]: value },
        name: nameOf(value),
        count: counts.get(value) ?? 0,
        chosen: value === state[key],
      }))
      .filter(({ name, count, chosen }) => name && (count || chosen));
  };
  const visits = (['0', '1'] as const).map((visits) => ({
    change: { visits },
    name: words.visitsOf[Number(visits)]!,
    count: facets.visits[Number(visits) as 0 | 1],
    chosen: state.visits === visits,
  }));
  const free = { change: { free: true }, name: words.free, count: facets.free, chosen: state.free };
  const named = new Map(categories.map((category) => [category.code, say(category, shown)]));
  const some = (choices: Choice[]): Choice[] => choices.filter(({ count, chosen }) => count || chosen);
  return [
    { name: words.channel, choices: of('channel', facets.way, (way) => words.channels[way] ?? '', WAYS) },
    { name: words.visits, choices: some(visits) },
    { name: words.fee, choices: some([free]) },
    { name: words.audience, choices: of('audience', facets.audience, (who) => words.audiences[who] ?? '', AUDIENCES) },
    { name: words.zone, choices: of('zone', facets.zone, (zone) => placeOf(zone, shown)?.name ?? ''), long: true },
    { name: words.category, choices: of('category', facets.category, (code) => named.get(code) ?? ''), long: true },
  ].filter(
    ({ choices, name }) =>
      choices.length > (name === words.fee || name === words.visits ? 0 : 1) || choices.some(({ chosen }) => chosen),
  );
}

/** What undoes a choice. */
function undo({ change }: Choice): Partial<ServiceState> {
  return 'free' in change ? { free: false } : { [Object.keys(change)[0]!]: '' };
}

/** The conditions, folded; what is chosen stands beside, each to be taken away with a tap. */
export function renderFilters(
  conditions: readonly Condition[],
  open: boolean,
  shown: Shown,
  actions: Actions,
  onToggle: (event: Event) => void,
): TemplateResult {
  const { words } = shown;
  return html`<details class="filters" ?open=${open} @toggle=${onToggle}>
    <summary class="focusable drawn">${words.filters}</summary>
    ${open ? html`<div class="conditions">${conditions.map((each) => renderCondition(each, shown, actions))}</div>` : nothing}
  </details>`;
}

export function renderChosen(conditions: readonly Condition[], { words }: Shown, actions: Actions): unknown {
  const chosen = conditions
    .filter(({ name }) => name !== words.category)
    .reduce<Choice[]>((all, { choices }) => all.concat(choices.filter((each) => each.chosen)), []);
  if (!chosen.length) return nothing;
  return html`<p class="chosen">
    ${chosen.map(
      (each) =>
        html`<button
          class="pill focusable"
          type="button"
          aria-label=${words.remove(each.name)}
          @click=${() => actions.change(undo(each), '')}
        >
          ${each.name}${icon(close, 's')}
        </button>`,
    )}
  </p>`;
}

function renderCondition(condition: Condition, { words }: Shown, actions: Actions): TemplateResult {
  const { name, choices, long } = condition;
  if (long) return renderSelect(condition, words.any, actions);
  return html`<div class="condition" role="group" aria-label=${name}>
    <span class="label" aria-hidden="true">${name}</span>
    ${choices.map(
      (each) =>
        html`<button
          class="pill focusable"
          type="button"
          aria-pressed=${each.chosen ? 'true' : 'false'}
          @click=${() => actions.change(each.chosen ? undo(each) : each.change)}
        >
          ${each.name} <span class="count">${each.count}</span>
        </button>`,
    )}
  </div>`;
}

function renderSelect({ name, choices }: Condition, any: string, actions: Actions): TemplateResult {
  const onChange = ({ target }: Event): void => {
    const { selectedIndex } = target as HTMLSelectElement;
    actions.change(selectedIndex ? choices[selectedIndex - 1]!.change : undo(choices[0]!));
  };
  return html`<label class="condition"
    ><span class="label">${name}</span>
    <select class="focusable" @change=${onChange}>
      <option ?selected=${!choices.some(({ chosen }) => chosen)}>${any}</option>
      ${choices.map((each) => html`<option ?selected=${each.chosen}>${each.name} (${each.count})</option>`)}
    </select></label
  >`;
}
