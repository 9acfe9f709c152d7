// Written by art/build-index.ts; do not edit.
import { armchair } from './armchair.ts';
import { arrowDown } from './arrow-down.ts';
import { arrowLeft } from './arrow-left.ts';
import { arrowRight } from './arrow-right.ts';
import { arrowUp } from './arrow-up.ts';
import { board } from './board.ts';
import { book } from './book.ts';
import { calendar } from './calendar.ts';
import { check } from './check.ts';
import { chevronDown } from './chevron-down.ts';
import { chevronLeft } from './chevron-left.ts';
import { chevronRight } from './chevron-right.ts';
import { chevronUp } from './chevron-up.ts';
import { clock } from './clock.ts';
import { close } from './close.ts';
import { cultureSports } from './culture-sports.ts';
import { cup } from './cup.ts';
import { deskSide } from './desk-side.ts';
import { document } from './document.ts';
import { elder } from './elder.ts';
import { energyStation } from './energy-station.ts';
import { error } from './error.ts';
import { external } from './external.ts';
import { filter } from './filter.ts';
import { happyClassroom } from './happy-classroom.ts';
import { heartTalk } from './heart-talk.ts';
import { help } from './help.ts';
import { info } from './info.ts';
import { kidsPlay } from './kids-play.ts';
import { kiosk } from './kiosk.ts';
import { location } from './location.ts';
import { mediationRoom } from './mediation-room.ts';
import { menu } from './menu.ts';
import { minus } from './minus.ts';
import { nursingRoom } from './nursing-room.ts';
import { peopleGreet } from './people-greet.ts';
import { person } from './person.ts';
import { phone } from './phone.ts';
import { plus } from './plus.ts';
import { print } from './print.ts';
import { refresh } from './refresh.ts';
import { roundTable } from './round-table.ts';
import { search } from './search.ts';
import { sofa } from './sofa.ts';
import { speakerOff } from './speaker-off.ts';
import { speaker } from './speaker.ts';
import { star } from './star.ts';
import { success } from './success.ts';
import { teaCorner } from './tea-corner.ts';
import { volunteerPost } from './volunteer-post.ts';
import { waiting } from './waiting.ts';
import { warning } from './warning.ts';
import type { Pictogram } from './types.ts';

/** Every pictogram by name. Import single files instead where bytes matter. */
export const pictograms = {
  armchair,
  'arrow-down': arrowDown,
  'arrow-left': arrowLeft,
  'arrow-right': arrowRight,
  'arrow-up': arrowUp,
  board,
  book,
  calendar,
  check,
  'chevron-down': chevronDown,
  'chevron-left': chevronLeft,
  'chevron-right': chevronRight,
  'chevron-up': chevronUp,
  clock,
  close,
  'culture-sports': cultureSports,
  cup,
  'desk-side': deskSide,
  document,
  elder,
  'energy-station': energyStation,
  error,
  external,
  filter,
  'happy-classroom': happyClassroom,
  'heart-talk': heartTalk,
  help,
  info,
  'kids-play': kidsPlay,
  kiosk,
  location,
  'mediation-room': mediationRoom,
  menu,
  minus,
  'nursing-room': nursingRoom,
  'people-greet': peopleGreet,
  person,
  phone,
  plus,
  print,
  refresh,
  'round-table': roundTable,
  search,
  sofa,
  'speaker-off': speakerOff,
  speaker,
  star,
  success,
  'tea-corner': teaCorner,
  'volunteer-post': volunteerPost,
  waiting,
  warning,
} as const satisfies Readonly<Record<string, Pictogram>>;

/** A name that exists in the set. */
export type PictogramName = keyof typeof pictograms;
