/** Any value as text: what is no word or number as JSON, and a mark for what no JSON can hold. */
export function textOf(value: unknown): string {
  switch (typeof value) {
    case 'string':
      return value;
    case 'number':
    case 'boolean':
      return String(value);
    case 'object':
      return value === null ? '' : json(value);
    default:
      return '';
  }
}

function json(value: object): string {
  try {
    return JSON.stringify(value) ?? '';
  } catch {
    // A circle, or deeper than the engine goes.
    return '…';
  }
}
