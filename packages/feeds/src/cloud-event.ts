import { isTable } from './merge-patch.ts';

/** What a CloudEvents envelope (1.0, structured mode) carries; anything else as it is. */
export function unwrap(body: unknown): unknown {
  if (!isTable(body) || typeof body['specversion'] !== 'string' || body['v'] !== undefined) return body;
  const { data } = body;
  if (typeof data !== 'string') return data;
  try {
    return JSON.parse(data) as unknown;
  } catch {
    return data;
  }
}
