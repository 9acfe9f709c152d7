/** How different people walk. */
import type { Passage } from '@huiketing/model';

export const PROFILES = ['walking', 'step-free', 'pram', 'low-vision'] as const;
export type Profile = (typeof PROFILES)[number];

export interface Gait {
  /** Metres kept from walls and tables: half the width that is needed. */
  clearance: number;
  stairs: boolean;
  /** The steepest ramp, rise over run. */
  slope: number;
  /** The narrowest ramp or lift, in metres. */
  width: number;
  /** What one turn costs, in metres. */
  turn: number;
  /** What a metre costs far from any wall that one could follow. */
  open: number;
}

/**
 * Step-free: GB 50763-2012 (无障碍设计规范) asks for 0.9 m of clear width and a slope of 1:12 at most; a slope or width
 * that the plan does not say is not trusted. The rest are choices of this house.
 */
export const gaits: Readonly<Record<Profile, Gait>> = {
  walking: { clearance: 0.3, stairs: true, slope: 1, width: 0, turn: 0, open: 1 },
  'step-free': { clearance: 0.45, stairs: false, slope: 1 / 12, width: 0.9, turn: 0, open: 1 },
  pram: { clearance: 0.35, stairs: false, slope: 1 / 8, width: 0.7, turn: 0, open: 1 },
  'low-vision': { clearance: 0.3, stairs: true, slope: 1, width: 0, turn: 2, open: 1.3 },
};

/** Whether this passage is for this gait. */
export function takes(gait: Gait, { kind, slope, width }: Passage): boolean {
  if (kind === 'stairs') return gait.stairs;
  if ((width ?? 0) < gait.width) return false;
  return kind === 'lift' || (slope ?? (gait.stairs ? 0 : 1)) <= gait.slope + 1e-4;
}
