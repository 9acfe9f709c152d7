/** One hall's streams: each frame is written once and given to all. */
import type { HallState } from '@huiketing/model';
import { chinaTime } from '../domain/hall-time.ts';
import type { RunningHall, Shown } from '../hall/running-hall.ts';
import { mergeFrom } from './merge.ts';

/** What a stream needs of a response. */
export interface Outlet {
  write(text: string): unknown;
  end(): unknown;
  readonly writableLength: number;
}

/** States kept so that a client that was away for a moment gets only what changed. */
const KEPT = 8;
/** A client this far behind is dropped; it comes back and gets the newest state instead of all it missed. */
const MOST_BEHIND = 1_000_000;

const idOf = ({ epoch, seq }: HallState): string => `${epoch}:${seq}`;
const frame = (event: string, id: string, data: string): string => `id: ${id}\nevent: ${event}\ndata: ${data}\n\n`;

export class FanOut {
  readonly #hall: RunningHall;
  readonly #outlets = new Map<Outlet, { merges: boolean }>();
  /** As text: of 2,000 halls, the objects would be most of what the hub remembers. */
  readonly #recent = new Map<string, string>();

  constructor(hall: RunningHall) {
    this.#hall = hall;
    this.#remember(hall.shown);
    hall.listen((shown, before) => this.#tell(shown, before));
  }

  get size(): number {
    return this.#outlets.size;
  }

  /**
   * Takes a stream in and brings it up to date.
   * @param known The last id it has seen; from there on it gets changes alone.
   * @param merges Whether it takes changes in any case.
   */
  add(outlet: Outlet, { known, merges }: { known?: string | undefined; merges: boolean }): void {
    const { state, body } = this.#hall.shown;
    const kept = known === undefined ? undefined : this.#recent.get(known);
    const base = kept === undefined ? undefined : (JSON.parse(kept) as HallState);
    this.#outlets.set(outlet, { merges: merges || base !== undefined });
    if (!base) outlet.write(frame('snapshot', idOf(state), body));
    else if (base.seq !== state.seq) outlet.write(this.#merge(state, base));
    outlet.write(this.#beatFrame());
  }

  remove(outlet: Outlet): void {
    this.#outlets.delete(outlet);
  }

  /** Says that what was sent last is still true. */
  beat(): void {
    const text = this.#beatFrame();
    for (const outlet of this.#outlets.keys()) this.#send(outlet, text);
  }

  close(): void {
    for (const outlet of this.#outlets.keys()) outlet.end();
    this.#outlets.clear();
  }

  #beatFrame(): string {
    const { epoch, seq } = this.#hall.shown.state;
    // Without an id line: the client keeps the one it has.
    return `event: beat\ndata: ${JSON.stringify({ epoch, seq, now: chinaTime(this.#hall.now) })}\n\n`;
  }

  #merge(state: HallState, base: HallState): string {
    const patch = { ...(mergeFrom(base, state) as object), epoch: state.epoch, base: base.seq, seq: state.seq };
    return frame('merge', idOf(state), JSON.stringify(patch));
  }

  #tell({ state, body }: Shown, before: Shown): void {
    this.#remember({ state, body });
    if (this.#outlets.size === 0) return;
    const snapshot = frame('snapshot', idOf(state), body);
    const merge = before.state.epoch === state.epoch ? this.#merge(state, before.state) : snapshot;
    for (const [outlet, { merges }] of this.#outlets) this.#send(outlet, merges ? merge : snapshot);
  }

  #send(outlet: Outlet, text: string): void {
    if (outlet.writableLength <= MOST_BEHIND) outlet.write(text);
    else {
      this.#outlets.delete(outlet);
      outlet.end();
    }
  }

  #remember({ state, body }: Shown): void {
    this.#recent.set(idOf(state), body);
    if (this.#recent.size > KEPT) this.#recent.delete(this.#recent.keys().next().value!);
  }
}
