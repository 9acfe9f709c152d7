import { readEnvironment } from './environment.ts';
import { Face } from './face.ts';
import { defaultPreferences } from './modes.ts';

export const VERSION = '0.1.0';

/** The one thing the kit puts on a page: what is here, shared by every copy of the kit that speaks registry version 1. */
export interface Registry {
  /** Version of the copy that came first. */
  readonly version: string;
  /** The page's own face; a hall may wear another. */
  readonly face: Face;
  /** Every face on the page, so that one listener serves them all when the device changes. */
  readonly faces: Set<Face>;
  /** Which copy defined each tag: tag → version. First wins. */
  readonly defined: Map<string, string>;
  /** The page's scope, kept by elements/base. */
  scope?: unknown;
}

const key = Symbol.for('huiketing/1');

export function registry(): Registry {
  const page = globalThis as { [key]?: Registry };
  return (page[key] ??= create());
}

function create(): Registry {
  const faces = new Set<Face>();
  const notice = (): void => {
    const environment = readEnvironment();
    faces.forEach((face) => face.notice(environment));
  };
  const face = new Face(readEnvironment(notice), defaultPreferences);
  faces.add(face);
  return { version: VERSION, face, faces, defined: new Map() };
}
