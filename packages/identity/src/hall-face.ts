import { readEnvironment } from './environment.ts';
import { Face } from './face.ts';
import type { Preferences } from './modes.ts';
import { registry } from './registry.ts';

/** The face of a hall: as the page's (or the hall's around it) in all that it does not fix itself. */
export class HallFace extends Face {
  #unfollow: (() => void) | undefined;

  override prefer(change: Partial<Preferences>): void {
    const own: Record<string, unknown> = {};
    const rest: Record<string, unknown> = {};
    for (const name of Object.keys(change) as (keyof Preferences)[]) {
      (name in this.fixed ? own : rest)[name] = change[name];
    }
    this.fix(own);
    if (Object.keys(rest).length) this.around!.prefer(rest);
  }

  /** Catches up with what is around and goes along with it again. */
  follow(): void {
    if (this.#unfollow) return;
    this.#unfollow = this.around!.watch(() => this.redraw());
    this.notice(readEnvironment());
  }

  leave(): void {
    this.#unfollow?.();
    this.#unfollow = undefined;
  }
}

/**
 * A face for a hall that differs from its page (or from the hall around it) in what it fixes. Give it back with
 * `dropFace` when the hall leaves; `keepFace` takes it up again when the hall comes back.
 */
export function createFace(fixed: Partial<Preferences> = {}, around: Face = registry().face): HallFace {
  const face = new HallFace(readEnvironment(), { ...fixed }, around);
  keepFace(face);
  return face;
}

export function keepFace(face: HallFace): void {
  registry().faces.add(face);
  face.follow();
}

export function dropFace(face: HallFace): void {
  registry().faces.delete(face);
  face.leave();
}
