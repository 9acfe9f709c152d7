/* global document */
// How the desk is drawn: out of the kit's elements, from the state alone.

export function el(tag, props = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(props)) {
    if (name.startsWith('on')) element.addEventListener(name.slice(2), value);
    else if (typeof value === 'boolean') element.toggleAttribute(name, value);
    else element.setAttribute(name, value);
  }
  element.append(...children);
  return element;
}

export const zh = (text) => (typeof text === 'string' ? text : text ? text.zh : '');
export const en = (words) => el('span', { lang: 'en' }, words);
const both = (text) => (text && text.en ? [zh(text), ' ', en(text.en)] : [zh(text)]);

const STATES = {
  calling: ['正在叫', 'Calling', 'primary'],
  arrived: ['到了', 'Here', 'support'],
  serving: ['正在办', 'Being served', 'success'],
};
const PRIORITIES = { elder: '敬老', disability: '助残', booking: '预约' };
const OPEN = { suspended: ['暂停', 'Paused'], closed: ['不再取号', 'No more numbers'] };

/** A button with its key: `[zh, en, key]`. */
export function key([words, english, letter], press, props = {}) {
  const button = el('hkt-button', { ...props, onclick: press }, words, ' ', en(english));
  if (letter) button.append(el('kbd', {}, letter));
  return button;
}

const heading = (words, english) => el('span', { slot: 'heading' }, words, ' ', en(english));

export function callCard(call, queue, actions) {
  const [words, english, tone] = STATES[call.state];
  const line = el('div', { class: 'call' }, el('p', { class: 'no' }, call.no));
  if (call.priority) line.append(el('hkt-tag', { tone: 'warning' }, PRIORITIES[call.priority]), ' ');
  line.append(el('hkt-tag', { tone, loudness: 'normal' }, words, ' ', english));
  const note = el('p', { class: 'note' }, ...both(queue && queue.name));
  if (call.attempt > 1) note.append(` · 叫了 ${call.attempt} 次 `, en(`called ${call.attempt} times`));
  if (call.from) note.append(' · 转来的 ', en('sent on to you'));
  return el(
    'hkt-card',
    { level: 2 },
    heading('正在接待', 'With you now'),
    line,
    note,
    el('div', { class: 'keys' }, ...actions),
  );
}

export function freeCard(isOn, count, action) {
  const words = !isOn
    ? ['您现在不在岗。上岗后就可以请下一位。', 'You are off duty. Go on duty to call the next.']
    : count > 0
      ? [`有 ${count} 位居民在等。`, `${count} waiting.`]
      : ['现在没有人在等。喝口茶，歇一歇。', 'Nobody is waiting. Have some tea.'];
  const card = el(
    'hkt-card',
    { level: 2 },
    heading('正在接待', 'With you now'),
    el('p', { class: 'note' }, words[0], ' ', en(words[1])),
  );
  if (isOn && count > 0) card.append(el('div', { class: 'keys' }, action));
  return card;
}

export function targetsCard(targets) {
  return el('hkt-card', { level: 2 }, heading('转给谁', 'Send on to'), el('div', { class: 'keys' }, ...targets));
}

function waitWords({ wait }) {
  if (!wait) return [];
  const [lo, hi] = [wait.lo / 60, wait.hi / 60];
  return [
    el(
      'p',
      { class: 'note' },
      `新来的大约等 ${lo}–${hi} 分钟（看最近 ${wait.n} 次）`,
      ' ',
      en(`About ${lo}–${hi} min, from the last ${wait.n}`),
    ),
  ];
}

export function queueCard(queue, next, toggle) {
  const top = heading(zh(queue.name), (queue.name && queue.name.en) || '');
  if (OPEN[queue.open]) top.append(' ', el('hkt-tag', { tone: 'warning' }, OPEN[queue.open].join(' ')));
  const list =
    next.length > 0
      ? el('ol', { class: 'next', 'aria-label': '接下来' }, ...next.slice(0, 5).map((no) => el('li', {}, no)))
      : el('p', { class: 'note' }, '没有人在等 ', en('nobody waiting'));
  const more =
    queue.waiting > 5 ? [el('p', { class: 'note' }, `一共 ${queue.waiting} 位 `, en(`${queue.waiting} in all`))] : [];
  return el('hkt-card', { level: 2 }, top, list, ...more, ...waitWords(queue), toggle);
}

export function missedCard(missed, activate) {
  const buttons = missed.map(({ no, ticket }) =>
    el('hkt-button', { variant: 'secondary', onclick: () => activate(ticket) }, `${no} 又到了 `, en('is here again')),
  );
  return el(
    'hkt-card',
    { level: 2 },
    heading('过号的居民', 'Missed their call'),
    el('div', { class: 'keys' }, ...buttons),
  );
}

export function takeCard(queues, take, given) {
  const buttons = Object.entries(queues)
    .filter(([, { open }]) => open === 'open')
    .map(([id, { name }]) => el('hkt-button', { variant: 'secondary', onclick: () => take(id) }, ...both(name)));
  const card = el(
    'hkt-card',
    { level: 2 },
    heading('帮居民取号', 'Take a number for somebody'),
    el('div', { class: 'keys' }, ...buttons),
  );
  if (given) {
    const code = el('hkt-qr', { value: given.url, label: '扫一扫，在手机上看排到哪儿了' });
    code.append(el('span', { slot: 'fallback' }, '没有手机也不要紧，听叫号就行。'));
    card.append(el('div', { class: 'call given' }, el('p', { class: 'no' }, given.no), code));
  }
  return card;
}

export function signInCard(signIn, wasWrong) {
  const input = el('input', { id: 'token', type: 'password', autocomplete: 'current-password' });
  const go = () => input.value && signIn(input.value);
  input.addEventListener('keydown', ({ key: pressed }) => pressed === 'Enter' && go());
  const card = el(
    'hkt-card',
    { level: 2 },
    heading('请先登录', 'Please sign in'),
    el('p', { class: 'note' }, el('label', { for: 'token' }, '工作口令 ', en('staff token'))),
    input,
    ' ',
    el('hkt-button', { onclick: go }, '登录 ', en('Sign in')),
  );
  if (wasWrong) card.append(el('p', { class: 'note' }, '这个口令不对，请再试一次。 ', en('That token is not known.')));
  return card;
}
