export { createRouter } from './route/router.ts';
export type { NoRoute, NoRouteReason, Route, RoutePoint, Router } from './route/router.ts';
export { PROFILES } from './route/profile.ts';
export type { Profile } from './route/profile.ts';
export type { Spot, Target } from './route/target.ts';
export { directionsOf, noWayWords } from './directions/directions.ts';
export type { Directions, DirectionStep } from './directions/directions.ts';
