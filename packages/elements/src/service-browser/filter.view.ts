import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { AUDIENCES, CHANNELS } from '@huiketing/model/vocabularies';
import { wordsIn } from '../internal/objects.ts';
import type { Filter, ServiceIndex } from './service-search.ts';
import { placeOf } from './shown.ts';
import type { Shown } from './shown.ts';

export type Condition = 'audience' | 'channel' | 'zone';

/** Per condition the values that this catalogue knows, each with its words. */
export type Conditions = Readonly<Record<Condition, ReadonlyMap<string, string>>>;

export function conditionsIn(index: ServiceIndex, shown: Shown): Conditions {
  const { words } = shown;
  const audiences = new Set<string>();
  const channels = new Set<string>();
  const zones = new Map<string, string>();
  for (const { item, zone } of index.entries) {
    wordsIn(item.audience).forEach((each) => audiences.add(each));
    wordsIn(item.channels).forEach((each) => channels.add(each));
    if (zone && !zones.has(zone)) zones.set(zone, placeOf(zone, shown)?.name ?? '');
  }
  // What says nothing of its ways is done in the hall.
  if (channels.size) channels.add('hall');
  const of = (
    list: readonly string[],
    there: Set<string>,
    names: Readonly<Record<string, string>>,
  ): Map<string, string> =>
    new Map(list.filter((value) => there.has(value)).map((value) => [value, names[value] ?? '']));
  zones.forEach((name, zone) => name || zones.delete(zone));
  return {
    audience: of(AUDIENCES, audiences, words.audiences),
    channel: of(CHANNELS, channels, words.channels),
    zone: zones,
  };
}

export function renderFilters(
  conditions: Conditions,
  filter: Filter,
  shown: Shown,
  choose: (condition: Condition, value: string) => void,
): unknown {
  const { words } = shown;
  const offered = (['audience', 'channel', 'zone'] as const).filter((each) => conditions[each].size > 1);
  if (!offered.length) return nothing;
  const active = offered.filter((each) => filter[each]);
  const said = active.map((each) => conditions[each].get(filter[each]));
  return html`<details class="filters" ?open=${active.length > 0}>
    <summary class="focusable drawn">${words.filters}${active.length ? ` · ${said.join(words.and)}` : nothing}</summary>
    <div class="conditions">
      ${offered.map((each) => renderCondition(each, conditions[each], filter[each], words, choose))}
    </div>
  </details>`;
}

function renderCondition(
  condition: Condition,
  values: ReadonlyMap<string, string>,
  chosen: string,
  words: Shown['words'],
  choose: (condition: Condition, value: string) => void,
): TemplateResult {
  const onChange = (event: Event): void => choose(condition, (event.target as HTMLSelectElement).value);
  return html`<label>
    <span class="label">${words[condition]}</span>
    <select class="focusable" .value=${chosen} @change=${onChange}>
      <option value="">${words.any}</option>
      ${[...values].map(([value, name]) => html`<option value=${value} ?selected=${value === chosen}>${name}</option>`)}
    </select>
  </label>`;
}
