import { addressOf } from '../address.ts';

export interface Target {
  src: string;
  hall: string;
}

/** `https://host/hkt/v1/hall.json`, or a base and a hall; `undefined` when it is neither. */
export function targetOf(url: string, hall: string | undefined): Target | undefined {
  const whole = /^(https?:\/\/.*?|)\/hkt\/v1\/([a-z0-9-]+)(?:\.json|\/.*)?$/.exec(url);
  const target = whole ? { src: whole[1]!, hall: hall ?? whole[2]! } : hall ? { src: url, hall } : undefined;
  if (!target || !/^https?:\/\//.test(target.src)) return undefined;
  try {
    addressOf(target.src, target.hall);
    return target;
  } catch {
    return undefined;
  }
}
