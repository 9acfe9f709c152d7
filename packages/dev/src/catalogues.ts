/** Realistic service lists of any size for stories, tests and benchmarks. The same seed gives the same list. */
import type { Catalogue, Category, Item } from '@huiketing/model';
import { faulty } from './catalogues-faults.ts';
import { guideOf } from './catalogues-guides.ts';
import { AUDIENCES, DOMAINS, STREETS, VERBS } from './catalogues-words.ts';
import type { Domain } from './catalogues-words.ts';
import { randomOf } from './random.ts';
import type { Random } from './random.ts';

export interface CatalogueWish {
  /** How many items, 1 … 1,000,000. */
  items: number;
  /** Any whole number. Default 1. */
  seed?: number;
  /** How many rows are broken, spread over the list, each named by `extra.fault`. Default 0. */
  broken?: number;
  /** Default true. Without guides an item is its code, name and handling. */
  guides?: boolean;
}

/** @returns a catalogue that parses without a problem, but for its `broken` rows. */
export function makeCatalogue({ items, seed = 1, broken = 0, guides = true }: CatalogueWish): Catalogue {
  const random = randomOf(seed);
  const places = placesFor(items);
  const shares = sharesOf(items, places.length, random);
  const categories = places.map((place, no): Category => {
    const category = categoryOf(place, no);
    const names = namesOf(place, shares[no]!, random);
    category.items = names.map((name, at) => itemOf(`${category.code}.${at + 1}`, name, place.domain, random, guides));
    return category;
  });
  spoil(categories, Math.min(broken, items));
  const status = `SAMPLE, made by makeCatalogue with seed ${seed}. No real district’s list.`;
  return { status, version: `made-${seed}`, count: categories.length, itemCount: items, categories };
}

/** A domain of services, and from the 52nd category on the street that offers it. */
interface Place {
  domain: Domain;
  street?: string;
}

/** Categories grow with the square root of the list, as a district's do: 5 for 10 items, 51 for 131, 440 for 10,000. */
function placesFor(items: number): Place[] {
  const most = DOMAINS.length * (STREETS.length + 1);
  const count = Math.max(1, Math.min(Math.ceil(items / 2), Math.round(4.42 * Math.sqrt(items)), 600, most));
  return Array.from({ length: count }, (_, no) => {
    const round = Math.floor(no / DOMAINS.length);
    return { domain: DOMAINS[no % DOMAINS.length]!, ...(round && { street: STREETS[round - 1]! }) };
  });
}

/** Some categories are three times as long as others; none is empty. */
function sharesOf(items: number, count: number, random: Random): number[] {
  const weights = Array.from({ length: count }, () => 1 + 2 * random());
  const sum = weights.reduce((total, weight) => total + weight, 0);
  const shares = weights.map((weight) => 1 + Math.floor(((items - count) * weight) / sum));
  let left = items - shares.reduce((total, share) => total + share, 0);
  for (let at = 0; left > 0; at = (at + 1) % count, left--) shares[at]!++;
  return shares;
}

function categoryOf({ domain, street }: Place, no: number): Category {
  const { code, zh, en, strand, zone, privacy } = domain;
  const where = street && `${street}街道`;
  return {
    no: no + 1,
    code: where ? `${code}-${Math.floor(no / DOMAINS.length)}` : code,
    zh: where ? `${where}${zh}` : zh,
    en,
    strand,
    zone,
    privacy,
    items: [],
  };
}

/** All names of a category: what × doing × for whom, the plainest first and each once. */
function namesOf({ domain, street }: Place, count: number, random: Random): string[] {
  const { objects } = domain;
  const start = Math.floor(random() * objects.length);
  const all = objects.length * VERBS.length * AUDIENCES.length;
  return Array.from({ length: count }, (_, at) => {
    const object = objects[(start + at) % objects.length]!;
    const verb = VERBS[(Math.floor(at / objects.length) + (at % objects.length)) % VERBS.length]!;
    const who = AUDIENCES[Math.floor(at / (objects.length * VERBS.length)) % AUDIENCES.length]!;
    const round = Math.floor(at / all);
    const name = `${who}${object}${verb}`;
    const streets = [street, round && STREETS[(round - 1) % STREETS.length]]
      .filter(Boolean)
      .map((each) => `${each}街道`);
    const places = [...streets, round > STREETS.length && `第 ${round} 批`];
    const note = places.filter(Boolean).join('，');
    return note ? `${name}（${note}）` : name;
  });
}

function itemOf(code: string, zh: string, domain: Domain, random: Random, guides: boolean): Item {
  const handling = random.of([
    'agent',
    'agent',
    'instant',
    'instant',
    'promised',
    'guide',
    'self',
    'referral',
  ] as const);
  const item = { code, zh, handling } as Item;
  return guides ? Object.assign(item, guideOf(zh, domain, handling, random)) : item;
}

function spoil(categories: Category[], broken: number): void {
  const rows = categories.flatMap(({ items }) => items.map((_, at) => ({ items, at })));
  for (let no = 0; no < broken; no++) {
    const { items, at } = rows[Math.floor(((no + 0.5) * rows.length) / broken)]!;
    items[at] = faulty(items[at]!, no);
  }
}
