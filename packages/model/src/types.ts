/** Every type of the model, for `import type`. */
export type { Text } from './text.ts';
export type { District, Hall, Hours, HoursException, HoursSpan } from './schema/hall.ts';
export type { Catalogue, Category } from './schema/catalogue.ts';
export type { Duration, Fee, Item, Material, Question, Step, Times } from './schema/item.ts';
export type { Official } from './schema/official.ts';
export type { Area, Door, Floor, Obstacle, Passage, Plan, PlanPlace, Seat, Wall, Zone } from './schema/plan.ts';
export type { Article, Compact, CompactChange } from './schema/compact.ts';
export type { Alert, AlertInfo } from './schema/alert.ts';
export type { Call, HallState, Notice, Place, Queue, Staff, Wait } from './schema/state.ts';
export type { IdentityPack, PackDrawing, PackPictogram } from './schema/pack.ts';
