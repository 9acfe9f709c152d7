/** What elements need at run time: the registry, faces and modes. Nothing that verifies or signs. */
export { registry, VERSION } from './registry.ts';
export type { Registry } from './registry.ts';
export { Face } from './face.ts';
export type { Environment, Modes, Preferences, WallScreen } from './modes.ts';
export { named, seal } from './seal.ts';
