/* global document, location, EventSource */
// One ticket on a phone: where it stands, where to go, and what if the call was missed.

const [, , hall, ticket] = location.pathname.split('/');
const main = document.getElementById('main');
let shown = '';
let people;
let rules = [];

function el(tag, props, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(props)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

const en = (words) => el('span', { lang: 'en' }, words);
const zh = (text) => (typeof text === 'string' ? text : text ? text.zh : '');
const english = (text) => (text && text.en) || zh(text);

const PRIORITIES = { elder: '敬老', disability: '助残', booking: '预约' };
const ENDED = {
  done: ['办好了。慢走，常来坐坐。', 'All done. Take care, and come again.'],
  cancelled: ['这个号已经结束了。还要办事，请再取一个号。', 'This number has ended. Please take another.'],
  missed: [
    '刚才叫过您了，别着急。到接待区说一声，不用重新取号。',
    'You were called just now. Tell the reception; you keep your number.',
  ],
};

function placeWords({ to }) {
  const who = people.staff[to.staff] || {};
  const parts = [to.seat, who.label].filter(Boolean);
  return [parts.map(zh).join(' · '), parts.map(english).join(' · ')];
}

function callWords(call) {
  const [where, whereEn] = placeWords(call);
  if (call.state === 'serving') return [`正在办：${where}`, `Being served: ${whereEn}`];
  return [`轮到您了，请到 ${where}`, `It is your turn: ${whereEn}`];
}

function waitingWords({ ahead }) {
  if (ahead === undefined) return ['您在排队，请坐下歇会儿。', 'You are in the queue; have a seat.'];
  if (ahead === 0) return ['下一位就是您。', 'You are next.'];
  return [`前面还有 ${ahead} 位。`, `${ahead} before you.`];
}

function timeWords({ state, wait }) {
  if (state !== 'waiting' || !wait) return [];
  const [lo, hi] = [wait.lo / 60, wait.hi / 60];
  return [
    el(
      'p',
      { class: 'note' },
      `大约还要等 ${lo}–${hi} 分钟，是看最近 ${wait.n} 次估的。`,
      en(`About ${lo}–${hi} minutes, from the last ${wait.n}.`),
    ),
  ];
}

function draw(words) {
  const [what, whatEn] = words.call ? callWords(words.call) : ENDED[words.state] || waitingWords(words);
  const head = el('span', { slot: 'heading' }, '您的号 ', zh(people.queues[words.queue].name));
  if (words.priority) head.append(' ', el('hkt-tag', { tone: 'warning' }, PRIORITIES[words.priority]));
  const card = el(
    'hkt-card',
    { level: 2 },
    head,
    el('p', { class: 'no' }, words.no),
    el('p', { class: 'what' }, what, en(whatEn)),
    ...timeWords(words),
  );
  const key = card.textContent;
  if (key === shown) return;
  shown = key;
  // Read out alone: the number does not change, and the rules were heard.
  document.getElementById('heard').textContent = what;
  const lines = rules.map((rule) => el('li', {}, rule.zh, en(rule.en)));
  const about = el('hkt-card', { level: 2 }, el('span', { slot: 'heading' }, '先请谁，后请谁'), el('ul', {}, ...lines));
  main.replaceChildren(card, about);
  if (words.call && words.call.state === 'calling' && navigator.vibrate) navigator.vibrate([300, 150, 300]);
}

function sayOld() {
  if (document.getElementById('old')) return;
  const words = [
    '连不上大厅，下面是之前的情况。请听大厅叫号。',
    'No connection; what you see is from before. Please listen for your number.',
  ];
  main.prepend(el('hkt-message', { id: 'old', tone: 'warning' }, words[0], en(words[1])));
}

async function look() {
  try {
    const response = await fetch(`/hkt/v1/${hall}/tickets/${ticket}.json`);
    if (response.status === 404) {
      main.replaceChildren(el('hkt-empty', { heading: '这个号不是今天的' }));
      return;
    }
    const words = await response.json();
    const old = document.getElementById('old');
    if (old) old.remove();
    draw(words);
  } catch {
    sayOld();
  }
}

document.getElementById('hall').setAttribute('hall', hall);
rules = (await (await fetch(`/hkt/v1/${hall}/rules.json`)).json()).words || [];
const source = new EventSource(`/hkt/v1/${hall}/stream`);
source.addEventListener('snapshot', ({ data }) => {
  people = JSON.parse(data);
  look();
});
source.addEventListener('merge', look);
source.addEventListener('beat', look);
source.onerror = sayOld;
