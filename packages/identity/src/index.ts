export * from './runtime.ts';
export { createFace, dropFace, HallFace, keepFace } from './hall-face.ts';
export { defaultPreferences, settleModes, tokensFor } from './modes.ts';
export { sealFor } from './seal.ts';
export { packOf } from './pack/pack-of.ts';
export { samplePack } from './pack/sample-pack.ts';
export { trustedKeys } from './pack/trusted-keys.ts';
export { useIdentity } from './pack/use-identity.ts';
export type { IdentityInUse, UseIdentityOptions } from './pack/use-identity.ts';
