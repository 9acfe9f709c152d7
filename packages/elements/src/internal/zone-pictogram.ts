/** The pictograms of the 8 + N zones that the kit knows, by the name that a plan gives. */
import { armchair } from '@huiketing/identity/pictograms/armchair.js';
import { board } from '@huiketing/identity/pictograms/board.js';
import { book } from '@huiketing/identity/pictograms/book.js';
import { cultureSports } from '@huiketing/identity/pictograms/culture-sports.js';
import { deskSide } from '@huiketing/identity/pictograms/desk-side.js';
import { energyStation } from '@huiketing/identity/pictograms/energy-station.js';
import { happyClassroom } from '@huiketing/identity/pictograms/happy-classroom.js';
import { heartTalk } from '@huiketing/identity/pictograms/heart-talk.js';
import { kidsPlay } from '@huiketing/identity/pictograms/kids-play.js';
import { kiosk } from '@huiketing/identity/pictograms/kiosk.js';
import { location } from '@huiketing/identity/pictograms/location.js';
import { mediationRoom } from '@huiketing/identity/pictograms/mediation-room.js';
import { nursingRoom } from '@huiketing/identity/pictograms/nursing-room.js';
import { peopleGreet } from '@huiketing/identity/pictograms/people-greet.js';
import { roundTable } from '@huiketing/identity/pictograms/round-table.js';
import { sofa } from '@huiketing/identity/pictograms/sofa.js';
import { teaCorner } from '@huiketing/identity/pictograms/tea-corner.js';
import { volunteerPost } from '@huiketing/identity/pictograms/volunteer-post.js';
import { waiting } from '@huiketing/identity/pictograms/waiting.js';
import type { Pictogram } from '@huiketing/identity/pictograms/types.js';
import { pictogram } from '../icon/pictograms.ts';

const known = new Map<string, Pictogram>(
  [
    peopleGreet,
    board,
    roundTable,
    deskSide,
    sofa,
    armchair,
    book,
    kiosk,
    energyStation,
    kidsPlay,
    cultureSports,
    teaCorner,
    waiting,
    happyClassroom,
    mediationRoom,
    heartTalk,
    volunteerPost,
    nursingRoom,
  ].map((each) => [each.name, each]),
);

/** What the eight core zones look like in a hall that has no plan. */
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
  return named(icon) ?? knownZone(code) ?? named(code) ?? location;
}

/** The zone of that code, as far as the kit itself knows it: its pictogram carries its name in both languages. */
export function knownZone(code: unknown): Pictogram | undefined {
  if (typeof code !== 'string') return undefined;
  return Object.prototype.hasOwnProperty.call(core, code) ? core[code] : known.get(code);
}

function named(name: unknown): Pictogram | undefined {
  return typeof name === 'string' ? (known.get(name) ?? pictogram(name)) : undefined;
}
