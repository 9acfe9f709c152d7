export { HktHallElement } from './hall/hall.element.ts';
export { useMqtt } from './hall/line.ts';
export { HktHallStatusEvent } from './hall/hall.events.ts';
export type { HallDocument, HallProblem } from './hall/hall-problems.ts';
