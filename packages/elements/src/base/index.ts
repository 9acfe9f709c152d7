/** What live, and an element of one's own, build on. */
export { clockOf, SharedClock } from './clock.ts';
export type { Clock } from './clock.ts';
export { define } from './define.ts';
export type { HktElementClass } from './define.ts';
export { HktElement } from './hkt-element.ts';
export { oneOf } from './one-of.ts';
export { safeUrl } from './safe-url.ts';
export { pageScope, Scope, scopeContext } from './scope.ts';
export type { DueCall, HallStatus, Member, ScopeKey, ScopeValues } from './scope.ts';
export { forgetWarnings, warn } from './warn.ts';
export type { Example } from '../internal/example.ts';
export { JsonChild } from '../internal/json-child.ts';
