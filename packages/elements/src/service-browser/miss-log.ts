/** What was looked for in vain: words and how often, nobody's name and no time. */
export interface Miss {
  readonly query: string;
  readonly count: number;
}

/** More different words than these nobody mends at once; the oldest make room. */
const MOST = 200;

/** Runs of six figures and more could be somebody's number, also with a dash, a space or an X in it. */
const NUMBER = /(?:[0-9０-９][-\s]*){6,}[xXｘＸ]?/g;

/** A query that may be told to the host: without what could be a number of a person, and short. */
export function withoutNumbers(query: string): string {
  return query.replace(NUMBER, '…').trim().slice(0, 60);
}

/** Kept in memory, for the page to take away. */
export class MissLog {
  readonly #counts = new Map<string, number>();

  get list(): Miss[] {
    return [...this.#counts].map(([query, count]) => ({ query, count }));
  }

  add(query: string): void {
    const count = this.#counts.get(query) ?? 0;
    // To the end of the map: what was looked for last stays longest.
    this.#counts.delete(query);
    this.#counts.set(query, count + 1);
    if (this.#counts.size > MOST) this.#counts.delete(this.#counts.keys().next().value!);
  }

  clear(): void {
    this.#counts.clear();
  }
}
