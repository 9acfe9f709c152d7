import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Face } from '@huiketing/identity/runtime';

/** Renders an element again when its scope's face changes: another pack, another mode, or a hall that came late. */
export class FaceController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #faceOf: () => Face;
  readonly #meet: ((face: Face) => void) | undefined;
  #face: Face | undefined;
  #stop: (() => void) | undefined;
  #connected = false;

  /** `meet` is called with each face before the first render under it. */
  constructor(host: ReactiveControllerHost, faceOf: () => Face, meet?: (face: Face) => void) {
    this.#host = host;
    this.#faceOf = faceOf;
    this.#meet = meet;
    host.addController(this);
  }

  hostConnected(): void {
    this.#connected = true;
    this.#follow();
    // The face may have changed while the element was away.
    this.#host.requestUpdate();
  }

  hostUpdate(): void {
    // An element that is away may still finish an update; it watches nothing then.
    if (this.#connected) this.#follow();
  }

  hostDisconnected(): void {
    this.#connected = false;
    this.#stop?.();
    this.#face = undefined;
  }

  #follow(): void {
    const face = this.#faceOf();
    if (face === this.#face) return;
    this.#stop?.();
    this.#face = face;
    this.#stop = face.watch(() => this.#host.requestUpdate());
    this.#meet?.(face);
  }
}
