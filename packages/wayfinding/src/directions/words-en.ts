/** English: short, spoken, by the body and by what one sees. */
import type { Passage, Text } from '@huiketing/model';
import type { Turn } from './heading.ts';
import { roundPaces } from './numbers.ts';
import { textOf } from './wording.ts';
import type { Wording } from './wording.ts';

const GO: Record<Turn, string> = {
  ahead: 'go straight ahead',
  'slight-left': 'go ahead to your left',
  'slight-right': 'go ahead to your right',
  left: 'go left',
  right: 'go right',
  back: 'turn round and go back',
};
const TURN: Record<Turn, string> = {
  ahead: 'keep straight on',
  'slight-left': 'bear left',
  'slight-right': 'bear right',
  left: 'turn left',
  right: 'turn right',
  back: 'go back',
};
const SIDE = { left: 'on your left', right: 'on your right', ahead: 'right in front of you' };
const OFF: Record<Passage['kind'], string> = {
  lift: 'out of the lift',
  stairs: 'after the stairs',
  ramp: 'after the ramp',
};

const say = (text: Text | undefined): string => textOf(text, 'en');
const capital = (line: string): string => line.charAt(0).toUpperCase() + line.slice(1);
const small = (line: string): string => line.charAt(0).toLowerCase() + line.slice(1);

export const en: Wording = {
  locale: 'en',
  zone(name) {
    const plain = `the ${name.toLowerCase()}`;
    return /(area|corner|station|room|post|hall|desk)$/.test(plain) ? plain : `${plain} area`;
  },
  start({ from, turn, towards }) {
    if (from === 'entrance') return `come in and ${GO[turn!]}`;
    if (from === 'facing') return GO[turn!];
    const way = towards === undefined ? 'go straight ahead' : `head for ${say(towards)}`;
    return from ? `${OFF[from]}, ${way}` : way;
  },
  turn({ turn, round, by, there }) {
    if (there) return `${TURN[turn]} when you get there`;
    if (round !== undefined) return `go round ${say(round)} and ${TURN[turn]}`;
    return by === undefined ? `then ${TURN[turn]}` : `at ${say(by)}, ${TURN[turn]}`;
  },
  ride({ passage: { kind }, floor, rise }) {
    const name = say(floor);
    const where = name ? `to the ${small(name)}` : rise > 0 ? 'up' : 'down';
    if (!rise) return { lift: 'take the lift', stairs: 'take the few steps', ramp: 'take the ramp' }[kind];
    return kind === 'lift'
      ? `take the lift ${where}`
      : `take the ${kind} ${name ? (rise > 0 ? 'up ' : 'down ') : ''}${where}`;
  },
  arrive({ side, seen, stayed, headedFor }, to, isZone) {
    if (headedFor) return 'it is right there';
    if (isZone) {
      if (stayed) return `you are in ${to} already`;
      return seen === undefined ? `you come to ${to}` : `when you see ${say(seen)}, you have reached ${to}`;
    }
    if (to === undefined) return stayed ? 'you are there already' : 'you are there';
    return `${to} is ${side ? SIDE[side] : 'right here'}`;
  },
  far(metres, rolls) {
    const count = rolls ? Math.max(1, Math.round(metres)) : roundPaces(metres);
    if (rolls) return `about ${count} ${count === 1 ? 'metre' : 'metres'}`;
    return count <= 3 ? 'a few steps' : `about ${count} steps`;
  },
  sentence: (parts) => `${capital(parts.join(', '))}.`,
  line: (parts, far) => `${capital(parts.join('; '))}${far && `: ${far}`}.`,
  noWay(reason, help) {
    const why = {
      'unknown-start': 'We do not know yet where you are.',
      'unknown-target': 'This plan does not show the place you are looking for.',
      'no-way': 'This plan shows no way there.',
      'no-step-free-way': 'The way there has steps or is too narrow for a wheelchair or a pram.',
    }[reason];
    return `${why} ${help ? `Please come to ${help}; somebody will help you.` : 'Please ask any of us; we will walk with you.'}`;
  },
};
