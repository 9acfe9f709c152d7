import type * as zh from './zh-CN.ts';

/** What the kit says in English: the same tables as zh-CN.ts, held to their shape. */

export const button: typeof zh.button = {
  busy: 'One moment',
};

export const lockup: typeof zh.lockup = {
  name: 'Residents’ Living Room',
  comma: ', ',
};

export const header: typeof zh.header = {
  open: (times) => `Here today ${times}`,
  extended: (times) => `extended ${times}`,
  closed: 'Closed today',
  and: ', ',
};

export const elderSwitch: typeof zh.elderSwitch = {
  label: '长辈版',
  on: 'on',
  off: 'off',
};

export const clock: typeof zh.clock = {
  weekdays: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
  date: (year, month, day) => {
    const months = 'January February March April May June July August September October November December';
    return `${day} ${months.split(' ')[month - 1]} ${year}`;
  },
};

export const message: typeof zh.message = {
  info: 'Good to know',
  success: 'Done',
  warning: 'Please note',
  error: 'That did not work',
  close: 'Got it, close',
};

export const empty: typeof zh.empty = {
  heading: 'Nothing here yet',
  go: 'Please have a seat in the reception area; we will look together.',
  phone: 'Or call',
};

export const skeleton: typeof zh.skeleton = {
  loading: 'Getting ready, one moment',
};

export const compact: typeof zh.compact = {
  title: 'Our Living-Room Compact',
  article: (no) => `Article ${no}`,
  loading: 'The compact is on its way',
  empty: 'The compact is still being talked over',
  emptyText: 'Once agreed, it hangs here. If you have a thought, come and tell us.',
  failed: 'The compact could not be fetched just now',
  failedText: 'There is a copy on the wall of the hall; ask at Reception and we will read it to you.',
};

export const compactNotes: typeof zh.compactNotes = {
  version: (version) => `Version ${version}`,
  adopted: (on, by) => `Agreed${by ? ` by ${by}` : ''}${on ? ` on ${on}` : ''}`,
};

export const compactCard: typeof zh.compactCard = {
  previous: 'Previous article',
  next: 'Next article',
  pause: 'Stay on this one',
  resume: 'Go on',
};

export const tabs: typeof zh.tabs = {
  numbered: (n) => `Part ${n}`,
};

export const dialog: typeof zh.dialog = {
  close: 'Close',
  untitled: 'Please have a look',
};

export const searchField: typeof zh.searchField = {
  label: 'Search',
  clear: 'Clear',
  submit: 'Search',
  suggestions: 'You may be looking for',
};

export const steps: typeof zh.steps = {
  label: 'Steps',
  done: 'Done',
  current: 'Under way',
  todo: 'Not yet',
  problem: 'Needs attention',
};

export const qr: typeof zh.qr = {
  image: (label) => `QR code: ${label}`,
  scan: 'Scan with your phone',
  human: 'Rather not scan? Please have a seat in the reception area; we will do it with you.',
};

export const zoneDirectory: typeof zh.zoneDirectory = {
  label: 'What is in the hall',
  core: (count) => `${count} ${count === 1 ? 'zone' : 'zones'}`,
  feature: (count) => `${count} ${count === 1 ? 'feature' : 'features'} of this hall`,
  uses: 'Come here for',
  free: 'Free now, take a seat',
  busy: 'Busy now, please sit a while',
  paused: 'Paused for a while, please sit at Reception',
  closed: 'Closed now, please sit at Reception',
  away: 'Back in a while, please sit at Reception',
  back: 'Back in a moment, please sit',
  waiting: (count) => `${count} waiting`,
  asOf: (time) => `As of ${time}`,
  loading: 'The zones are on their way',
  empty: 'No zones are listed yet',
  failed: 'The zones could not be fetched just now',
};
