/** What zones look like. Those of the eight core zones are always here; the others where somebody brought them. */
import { armchair } from '@huiketing/identity/pictograms/armchair.js';
import { board } from '@huiketing/identity/pictograms/board.js';
import { book } from '@huiketing/identity/pictograms/book.js';
import { deskSide } from '@huiketing/identity/pictograms/desk-side.js';
import { kiosk } from '@huiketing/identity/pictograms/kiosk.js';
import { location } from '@huiketing/identity/pictograms/location.js';
import { peopleGreet } from '@huiketing/identity/pictograms/people-greet.js';
import { roundTable } from '@huiketing/identity/pictograms/round-table.js';
import { sofa } from '@huiketing/identity/pictograms/sofa.js';
import type { Pictogram } from '@huiketing/identity/pictograms/types.js';
import { pictogram } from '../icon/pictograms.ts';

const core: Readonly<Record<string, Pictogram>> = {
  reception: peopleGreet,
  display: board,
  deliberation: roundTable,
  service: deskSide,
  parlour: sofa,
  rest: armchair,
  reading: book,
  'self-service': kiosk,
};

/** A zone's pictogram: by its `icon`, else by its code; a place mark for a zone of a hall's own. */
export function zonePictogram({ icon, code }: { icon?: unknown; code?: unknown }): Pictogram {
  return byName(icon) ?? coreZone(code) ?? byName(code) ?? location;
}

/** The pictogram of one of the eight core zones; it carries the zone's name in both languages. */
export function coreZone(code: unknown): Pictogram | undefined {
  return typeof code === 'string' && Object.prototype.hasOwnProperty.call(core, code) ? core[code] : undefined;
}

function byName(name: unknown): Pictogram | undefined {
  if (typeof name !== 'string') return undefined;
  return pictogram(name) ?? Object.values(core).find((each) => each.name === name);
}
