/** Ways to spoil a document at one place, and the check that the rest of it survived. */
import assert from 'node:assert/strict';
import type { Path } from '../../src/index.ts';
import type { Json } from './documents.ts';

/** Every path in a document except the root. */
export function pathsOf(value: Json, base: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [];
  const steps: [string | number, Json][] = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return steps.flatMap(([step, child]) => [[...base, step], ...pathsOf(child, [...base, step])]);
}

export function at(value: unknown, path: Path): unknown {
  return path.reduce((inner: any, step) => inner?.[step], value);
}

/** A copy with `change` applied to the container of the last step. */
export function changed(document: Json, path: Path, change: (container: any, step: string | number) => void): any {
  const copy = structuredClone(document);
  change(at(copy, path.slice(0, -1)), path[path.length - 1] as string | number);
  return copy;
}

export function startsWith(path: Path, start: Path): boolean {
  return start.every((step, index) => path[index] === step);
}

/** Fails unless all that stands beside `path`, on every level, is in `actual` as it is in `expected`. */
export function assertSiblingsSurvive(expected: any, actual: any, path: Path): void {
  const [step, ...rest] = path as [string | number, ...Path];
  if (Array.isArray(expected)) {
    const kept = actual.length === expected.length;
    const others = expected.filter((_, index) => index !== step);
    assert.deepEqual(kept ? actual.filter((_: unknown, index: number) => index !== step) : actual, others);
    if (kept && rest.length) assertSiblingsSurvive(expected[step as number], actual[step as number], rest);
    return;
  }
  for (const key of Object.keys(expected)) if (key !== step) assert.deepEqual(actual[key], expected[key]);
  if (rest.length && actual[step] !== undefined) {
    // A safe value may stand where the spoilt one was; then there is nothing below to compare.
    if (typeof actual[step] === typeof expected[step] && keepsForm(expected[step], actual[step])) {
      assertSiblingsSurvive(expected[step], actual[step], rest);
    }
  }
}

function keepsForm(expected: unknown, actual: unknown): boolean {
  return typeof actual === 'object' && Array.isArray(expected) === Array.isArray(actual);
}
