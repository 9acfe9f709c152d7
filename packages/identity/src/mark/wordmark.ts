import type { Drawing } from './types.ts';

/** 居民会客厅 as outlines (placeholder until extracted). */
export const wordmark: Drawing = { width: 120, height: 24, layers: [{ role: 'text', d: 'M0 0h120v24H0z' }] };
