// Written by art/build-index.ts; do not edit.
import { accessibleToilet } from './accessible-toilet.ts';
import { act } from './act.ts';
import { aed } from './aed.ts';
import { agent } from './agent.ts';
import { announce } from './announce.ts';
import { appointment } from './appointment.ts';
import { armchair } from './armchair.ts';
import { arrowDown } from './arrow-down.ts';
import { arrowLeft } from './arrow-left.ts';
import { arrowRight } from './arrow-right.ts';
import { arrowUp } from './arrow-up.ts';
import { ask } from './ask.ts';
import { bicycle } from './bicycle.ts';
import { bin } from './bin.ts';
import { bloodPressure } from './blood-pressure.ts';
import { board } from './board.ts';
import { book } from './book.ts';
import { bookshelf } from './bookshelf.ts';
import { borrow } from './borrow.ts';
import { calendar } from './calendar.ts';
import { callBell } from './call-bell.ts';
import { check } from './check.ts';
import { chess } from './chess.ts';
import { chevronDown } from './chevron-down.ts';
import { chevronLeft } from './chevron-left.ts';
import { chevronRight } from './chevron-right.ts';
import { chevronUp } from './chevron-up.ts';
import { clock } from './clock.ts';
import { close } from './close.ts';
import { consent } from './consent.ts';
import { contrast } from './contrast.ts';
import { cultureSports } from './culture-sports.ts';
import { cup } from './cup.ts';
import { dark } from './dark.ts';
import { deskSide } from './desk-side.ts';
import { discuss } from './discuss.ts';
import { document } from './document.ts';
import { download } from './download.ts';
import { edit } from './edit.ts';
import { elder } from './elder.ts';
import { energyStation } from './energy-station.ts';
import { entrance } from './entrance.ts';
import { error } from './error.ts';
import { exit } from './exit.ts';
import { external } from './external.ts';
import { faceHappy } from './face-happy.ts';
import { facePlain } from './face-plain.ts';
import { faceUnhappy } from './face-unhappy.ts';
import { faceVeryHappy } from './face-very-happy.ts';
import { faceVeryUnhappy } from './face-very-unhappy.ts';
import { filter } from './filter.ts';
import { firstAidKit } from './first-aid-kit.ts';
import { firstAid } from './first-aid.ts';
import { guideDog } from './guide-dog.ts';
import { handCart } from './hand-cart.ts';
import { happyClassroom } from './happy-classroom.ts';
import { heartTalk } from './heart-talk.ts';
import { heart } from './heart.ts';
import { help } from './help.ts';
import { here } from './here.ts';
import { home } from './home.ts';
import { hotWater } from './hot-water.ts';
import { hourglass } from './hourglass.ts';
import { idea } from './idea.ts';
import { info } from './info.ts';
import { kidsPlay } from './kids-play.ts';
import { kiosk } from './kiosk.ts';
import { lamp } from './lamp.ts';
import { lift } from './lift.ts';
import { light } from './light.ts';
import { list } from './list.ts';
import { listen } from './listen.ts';
import { location } from './location.ts';
import { look } from './look.ts';
import { mail } from './mail.ts';
import { map } from './map.ts';
import { mediationRoom } from './mediation-room.ts';
import { menu } from './menu.ts';
import { minus } from './minus.ts';
import { nursingRoom } from './nursing-room.ts';
import { nursing } from './nursing.ts';
import { offline } from './offline.ts';
import { online } from './online.ts';
import { parcel } from './parcel.ts';
import { parking } from './parking.ts';
import { pause } from './pause.ts';
import { peopleGreet } from './people-greet.ts';
import { people } from './people.ts';
import { person } from './person.ts';
import { phoneCharger } from './phone-charger.ts';
import { phone } from './phone.ts';
import { photo } from './photo.ts';
import { plant } from './plant.ts';
import { play } from './play.ts';
import { plus } from './plus.ts';
import { pram } from './pram.ts';
import { print } from './print.ts';
import { printer } from './printer.ts';
import { privacy } from './privacy.ts';
import { qr } from './qr.ts';
import { queue } from './queue.ts';
import { quiet } from './quiet.ts';
import { ramp } from './ramp.ts';
import { rate } from './rate.ts';
import { readAloud } from './read-aloud.ts';
import { readingGlasses } from './reading-glasses.ts';
import { record } from './record.ts';
import { refresh } from './refresh.ts';
import { returnIt } from './return.ts';
import { roundTable } from './round-table.ts';
import { route } from './route.ts';
import { screen } from './screen.ts';
import { search } from './search.ts';
import { seat } from './seat.ts';
import { sewingKit } from './sewing-kit.ts';
import { share } from './share.ts';
import { shoppingCart } from './shopping-cart.ts';
import { socket } from './socket.ts';
import { sofa } from './sofa.ts';
import { speakerOff } from './speaker-off.ts';
import { speaker } from './speaker.ts';
import { stairs } from './stairs.ts';
import { star } from './star.ts';
import { success } from './success.ts';
import { suggestionBox } from './suggestion-box.ts';
import { table } from './table.ts';
import { takeTicket } from './take-ticket.ts';
import { teaCorner } from './tea-corner.ts';
import { textSize } from './text-size.ts';
import { toilet } from './toilet.ts';
import { toolbox } from './toolbox.ts';
import { transfer } from './transfer.ts';
import { translate } from './translate.ts';
import { turnLeft } from './turn-left.ts';
import { turnRight } from './turn-right.ts';
import { umbrella } from './umbrella.ts';
import { visit } from './visit.ts';
import { volunteerPost } from './volunteer-post.ts';
import { vote } from './vote.ts';
import { waiting } from './waiting.ts';
import { warning } from './warning.ts';
import { water } from './water.ts';
import { wheelchair } from './wheelchair.ts';
import { wifi } from './wifi.ts';
import { withdraw } from './withdraw.ts';
import { zoomIn } from './zoom-in.ts';
import { zoomOut } from './zoom-out.ts';
import type { Pictogram } from './types.ts';

/** Every pictogram by name. Import single files instead where bytes matter. */
export const pictograms = {
  'accessible-toilet': accessibleToilet,
  act,
  aed,
  agent,
  announce,
  appointment,
  armchair,
  'arrow-down': arrowDown,
  'arrow-left': arrowLeft,
  'arrow-right': arrowRight,
  'arrow-up': arrowUp,
  ask,
  bicycle,
  bin,
  'blood-pressure': bloodPressure,
  board,
  book,
  bookshelf,
  borrow,
  calendar,
  'call-bell': callBell,
  check,
  chess,
  'chevron-down': chevronDown,
  'chevron-left': chevronLeft,
  'chevron-right': chevronRight,
  'chevron-up': chevronUp,
  clock,
  close,
  consent,
  contrast,
  'culture-sports': cultureSports,
  cup,
  dark,
  'desk-side': deskSide,
  discuss,
  document,
  download,
  edit,
  elder,
  'energy-station': energyStation,
  entrance,
  error,
  exit,
  external,
  'face-happy': faceHappy,
  'face-plain': facePlain,
  'face-unhappy': faceUnhappy,
  'face-very-happy': faceVeryHappy,
  'face-very-unhappy': faceVeryUnhappy,
  filter,
  'first-aid-kit': firstAidKit,
  'first-aid': firstAid,
  'guide-dog': guideDog,
  'hand-cart': handCart,
  'happy-classroom': happyClassroom,
  'heart-talk': heartTalk,
  heart,
  help,
  here,
  home,
  'hot-water': hotWater,
  hourglass,
  idea,
  info,
  'kids-play': kidsPlay,
  kiosk,
  lamp,
  lift,
  light,
  list,
  listen,
  location,
  look,
  mail,
  map,
  'mediation-room': mediationRoom,
  menu,
  minus,
  'nursing-room': nursingRoom,
  nursing,
  offline,
  online,
  parcel,
  parking,
  pause,
  'people-greet': peopleGreet,
  people,
  person,
  'phone-charger': phoneCharger,
  phone,
  photo,
  plant,
  play,
  plus,
  pram,
  print,
  printer,
  privacy,
  qr,
  queue,
  quiet,
  ramp,
  rate,
  'read-aloud': readAloud,
  'reading-glasses': readingGlasses,
  record,
  refresh,
  return: returnIt,
  'round-table': roundTable,
  route,
  screen,
  search,
  seat,
  'sewing-kit': sewingKit,
  share,
  'shopping-cart': shoppingCart,
  socket,
  sofa,
  'speaker-off': speakerOff,
  speaker,
  stairs,
  star,
  success,
  'suggestion-box': suggestionBox,
  table,
  'take-ticket': takeTicket,
  'tea-corner': teaCorner,
  'text-size': textSize,
  toilet,
  toolbox,
  transfer,
  translate,
  'turn-left': turnLeft,
  'turn-right': turnRight,
  umbrella,
  visit,
  'volunteer-post': volunteerPost,
  vote,
  waiting,
  warning,
  water,
  wheelchair,
  wifi,
  withdraw,
  'zoom-in': zoomIn,
  'zoom-out': zoomOut,
} as const satisfies Readonly<Record<string, Pictogram>>;

/** A name that exists in the set. */
export type PictogramName = keyof typeof pictograms;
