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
  go: 'Please have a seat in the reception area; a community worker will look with you.',
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
  label: 'The compact, one article at a time',
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
  wall: {
    free: 'Free now',
    busy: 'Please sit',
    paused: 'Go to Reception',
    closed: 'Go to Reception',
    away: 'Go to Reception',
    back: 'Please sit',
  },
  waiting: (count) => `${count} waiting`,
  turn: (page, pages) => `Page ${page}/${pages}, see the next`,
  asOf: (time) => `As of ${time}`,
  loading: 'The zones are on their way',
  empty: 'No zones are listed yet',
  failed: 'The zones could not be fetched just now',
};

export const serviceBrowser: typeof zh.serviceBrowser = {
  title: 'What we do for you',
  count: (categories, items) => `${categories} categories, ${items} services`,
  search: 'What can we do for you?',
  placeholder: 'A word or two will do',
  voice: 'Say it',
  jump: 'By kind',
  strands: { care: 'Care', ease: 'Ease', safe: 'Safety', self: 'Self-governance', other: 'More' },
  categories: (count) => `${count} ${count === 1 ? 'category' : 'categories'}`,
  items: (count) => `${count} ${count === 1 ? 'service' : 'services'}`,
  and: ', ',
  more: ' and more',
  frequent: 'Often asked for',
  recent: 'You just read',
  filters: 'Narrow down',
  any: 'Any',
  clear: 'Clear all',
  remove: (name) => `Remove “${name}”`,
  category: 'Category',
  audience: 'For whom',
  audiences: { person: 'A person', organisation: 'An organisation' },
  channel: 'How',
  channels: {
    hall: 'In the hall',
    terminal: 'At a terminal',
    agent: 'We go for you',
    online: 'Online',
    mobile: 'By phone app',
    mail: 'By mail',
  },
  visits: 'Visits',
  visitsOf: ['No visit', 'One visit'],
  fee: 'Cost',
  free: 'Free',
  zone: 'Where you sit',
  sort: 'Order',
  sorts: { relevance: 'Best match first', popularity: 'Often asked for first', name: 'By name' },
  results: 'What we found',
  found: (count) => `${count} found`,
  alike: 'Related categories',
  alias: 'Also',
  related: 'Related',
  showAll: (count) => `Show all ${count}`,
  keys: 'Arrow keys move from one to the next, Esc goes back to the search',
  pages: 'Pages',
  previous: 'Previous',
  next: 'Next',
  page: (page, pages) => `Page ${page} of ${pages}`,
  backToList: 'Back to all services',
  backTo: (name) => `Back to “${name}”`,
  backToResults: 'Back to what we found',
  miss: (query) => `Nothing found for “${query}”`,
  missText: 'Try other words. Hard to put? Sit down and tell us in your own time.',
  postText: 'The general service post finds out with you and takes it from there.',
  nearest: 'It may be in here',
  noneHere: 'Nothing is listed here yet',
  noneHereText: 'Take away a condition or two.',
  old: (time) => `This list was fetched at ${time}; what a worker tells you in person comes first.`,
  oldPlain: 'This list may not be the latest; what a worker tells you in person comes first.',
  idle: (seconds) => `Still reading? In ${seconds} seconds this goes back to the start for the next person.`,
  idleHeard: 'Still reading? Soon this goes back to the start for the next person.',
  stay: 'I am still here',
  pause: 'Pause',
  resume: 'Go on',
  loading: 'The services are on their way',
  empty: 'The list of services is being put together',
  failed: 'The list of services could not be fetched just now',
  go: 'Please take a seat at Reception and tell us what you need.',
};

export const serviceDetail: typeof zh.serviceDetail = {
  handling: {
    instant: 'On the spot',
    promised: 'By promise',
    agent: 'We do it for you',
    self: 'Self-service',
    referral: 'Referred',
    guide: 'Guidance',
  },
  place: (zone, core) => (core ? `${zone} area` : zone),
  sit: (place) => `Please take a seat at the ${place}`,
  phone: 'Or call us first',
};

export const serviceGuide: typeof zh.serviceGuide = {
  and: ', ',
  pause: ', ',
  note: (note) => ` (${note})`,
  answer: (label, text) => `${label}: ${text}`,
  also: 'Also called',
  handling: {
    instant: 'Sit down, and it is done before you leave.',
    promised: 'We agree on a day and let you know.',
    agent: 'You stay seated, we run the errand.',
    self: 'At the terminal, with someone beside you to help.',
    referral: 'We find the person in charge and stay with it.',
    guide: 'We tell you where to go, whom to ask, what to bring.',
  },
  materials: 'What to bring',
  sources: {
    bring: (count) => `Please bring ${count} ${count === 1 ? 'thing' : 'things'}`,
    'looked-up': () => 'We look it up; leave it at home',
    waived: () => 'No longer needed',
  },
  nothing: 'Nothing to bring: just come.',
  unknown: 'Don’t worry yet about what to bring: sit down, and we go through it one by one.',
  forms: { original: 'original', copy: 'copy', both: 'original and copy', electronic: 'electronic will do' },
  copies: (count) => `× ${count}`,
  optional: 'if you have it',
  sample: 'See a sample',
  place: 'Where to go',
  post: 'The service post asks with you and takes it from there.',
  hours: 'When to come',
  extended: 'Extended hours',
  days: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
  dayRange: (from, to) => `${from}–${to}`,
  ways: 'Ways to do it',
  channels: {
    hall: 'in the hall',
    online: 'online',
    mobile: 'by phone app',
    terminal: 'at the terminal',
    mail: 'by post',
    agent: 'through someone else',
  },
  phone: 'Phone',
  private: 'When it is your turn, the screen shows your number only.',
  conditions: 'Who can apply',
  audiences: { person: 'Individuals can.', organisation: 'Organisations can.' },
  steps: 'How it goes',
  times: 'How long it takes',
  units: { workday: 'working days', day: 'days', hour: 'hours', minute: 'minutes', month: 'months', year: 'years' },
  duration: (value, unit) => `${value} ${value === 1 ? unit.replace(/s$/, '') : unit}`,
  about: (time) => `about ${time}`,
  time: (promised, statutory) =>
    promised && statutory
      ? `Usually done in ${promised}; by law, ${statutory} at most.`
      : promised
        ? `Usually done in ${promised}.`
        : `By law, done in ${statutory} at most.`,
  soon: (time) => `Usually ${time}`,
  atMost: (time) => `${time} at most`,
  now: 'Done on the spot',
  visits: (count) => (count === 0 ? 'No visit needed' : count === 1 ? 'One visit only' : `${count} visits`),
  fees: 'What it costs',
  free: 'Free of charge',
  basis: 'Basis',
  reducible: 'can be reduced; please ask us',
  faq: 'Often asked',
  law: 'The rules behind it',
  rules: (count) => (count === 1 ? 'One rule' : `${count} rules`),
  agent: 'Do it for me',
  agentHow: (place) => `Take a seat at the ${place} and say “do it for me”; if you can’t come, a call will do.`,
  route: 'How to get there',
  routeHow: (place) => `Look for the sign “${place}” as you come in; the reception will gladly walk you there.`,
  online: 'Do it online',
  read: 'Read to me',
  stop: 'Stop reading',
  unread: 'This device cannot read aloud. Take a seat at the reception, and we read it to you.',
  copy: 'Copy the text',
  copied: 'Copied. You can paste it to your family.',
  uncopied: 'It could not be copied. Print it, or ask us to write it down for you.',
  share: 'Send to my family',
  print: (paper) => `Print (${paper})`,
  unprinted: 'This device cannot print. Take a seat at the reception, and we print it for you.',
  page: (page, pages) => `Page ${page} of ${pages}`,
  scan: 'Scan to take it along on a phone',
  scanElse: 'No need to scan: print it, or ask us to write it down for you.',
  asOf: (time) => `This is as of ${time}; you may call before you come.`,
  failed: 'The guide could not be reached just now',
  missing: 'We could not find this one yet',
};

export const serviceShortcuts: typeof zh.serviceShortcuts = {
  season: 'Often asked for this season',
  popularity: 'Most used',
  hand: 'Often used',
  empty: 'The most used are being put together',
  failed: 'The most used could not be reached just now',
};

/** Calls, wherever they are shown or spoken. */
export const calls: typeof zh.calls = {
  board: 'Now calling',
  live: 'Please come and sit',
  serving: 'Being helped',
  next: 'Next',
  missed: 'Called before',
  missedHelp: 'Missed your call? No matter: tell reception and we take you straight in.',
  none: 'Nobody is being called. Have a seat and a cup of tea.',
  come: (no) => `Number ${no}`,
  again: (no) => `Once more: number ${no}`,
  to: (place) => `Please sit at: ${place}`,
  with: (staff) => `${staff} is waiting for you`,
  reception: 'reception',
  spoken: (no, place) => `Number ${no}, please sit at: ${place}`,
  priorities: { elder: 'Elders first', disability: 'Disability priority', booking: 'Booked' },
  waiting: (count) => (count ? `${count} waiting` : 'No wait'),
  wait: (lo, hi) => (lo === hi ? `about ${lo} min` : `about ${lo}–${hi} min`),
  unknownWait: 'Wait not known yet',
  open: 'Open',
  suspended: 'Paused for a moment',
  closed: 'Closed for today',
  summary: 'How busy it is now',
  quiet: (from, to) => `Quiet from ${from} to ${to}: the best time to come`,
  asOf: (time) => `As of ${time}`,
  old: 'The calls have stopped for a moment. Please ask at reception; we walk you there.',
  empty: 'Calling has not begun',
  loading: 'The calls are on their way',
  failed: 'The calls could not be fetched',
};

/** One resident's number on their own phone. */
export const ticket: typeof zh.ticket = {
  label: 'My number',
  number: (no) => `Number ${no}`,
  turn: 'It’s your turn',
  nextOne: 'You are next: please come closer',
  ahead: (count) => `${count} before you`,
  waiting: 'Not yet: have a seat and a cup of tea',
  arrived: 'We see you are here; we begin at once',
  serving: 'You are being helped',
  done: 'All done. Take care',
  missed: 'You have just been called',
  cancelled: 'This number is no longer in use',
  moved: 'You are being moved: please look again in a moment',
  unknown: 'There is no such number',
  unknownHelp: 'Please check the number, or ask at reception.',
  none: 'No number yet. Please take one at reception.',
  suspended: 'This queue is paused for a moment; your number stays.',
};

export const callVoice: typeof zh.callVoice = {
  label: 'The voice of the calls',
  turnOn: 'Sound on',
  turnOff: 'Sound off',
  blocked: 'This device cannot speak. Please watch the screen.',
  quiet: 'Quiet hours: please watch the screen.',
};
