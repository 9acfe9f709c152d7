import type { Lane } from './lane.ts';

/** The named lanes (by the start of their name) and all that they stand on, in the given order. */
export function withNeeds(all: readonly Lane[], names: readonly string[]): Lane[] {
  const wanted = new Set<string>();
  const add = (lane: Lane): void => {
    if (wanted.has(lane.name)) return;
    wanted.add(lane.name);
    all.filter((other) => lane.after?.includes(other.name)).forEach(add);
  };
  for (const name of names) {
    const found = all.filter(
      (lane) => lane.name === name || lane.name.startsWith(`${name}:`) || lane.name.endsWith(`: ${name}`),
    );
    if (found.length === 0) throw new Error(`no lane “${name}”; see npm test -- --list`);
    found.forEach(add);
  }
  return all.filter((lane) => wanted.has(lane.name));
}
