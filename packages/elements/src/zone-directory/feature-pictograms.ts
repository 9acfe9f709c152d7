/** The feature zones that the kit has drawn. A hall's own feature gets a place mark. */
import { cultureSports } from '@huiketing/identity/pictograms/culture-sports.js';
import { energyStation } from '@huiketing/identity/pictograms/energy-station.js';
import { happyClassroom } from '@huiketing/identity/pictograms/happy-classroom.js';
import { heartTalk } from '@huiketing/identity/pictograms/heart-talk.js';
import { kidsPlay } from '@huiketing/identity/pictograms/kids-play.js';
import { mediationRoom } from '@huiketing/identity/pictograms/mediation-room.js';
import { nursingRoom } from '@huiketing/identity/pictograms/nursing-room.js';
import { teaCorner } from '@huiketing/identity/pictograms/tea-corner.js';
import { volunteerPost } from '@huiketing/identity/pictograms/volunteer-post.js';
import { waiting } from '@huiketing/identity/pictograms/waiting.js';
import type { Pictogram } from '@huiketing/identity/pictograms/types.js';

const features: readonly Pictogram[] = [
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
];

export function featurePictogram(wanted: unknown): Pictogram | undefined {
  return features.find(({ name }) => name === wanted);
}
