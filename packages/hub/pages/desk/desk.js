/* global document, location */
// The desk: what it shows is the hall's state; what it keeps itself is who sits here and what was said last.
import { command, findHall, forgetToken, listen, token } from './api.js';
import * as view from './view.js';

const byId = (id) => document.getElementById(id);
const own = {
  staff: new URLSearchParams(location.search).get('staff'),
  isMoving: false,
  given: undefined,
  wasWrong: false,
};
let hall;
let state;

function say(tone, zh, en) {
  const message = view.el('hkt-message', { tone, live: true, closable: true }, zh, ' ', view.en(en));
  byId('said').replaceChildren(...(zh ? [message] : []));
}

/** Gives a command and says in words what was wrong with it. */
async function give(name, body) {
  own.isMoving = false;
  try {
    const answer = await command(hall, name, body);
    say('info', '', '');
    return answer;
  } catch (problem) {
    if (problem.status === 401) {
      own.wasWrong = true;
      forgetToken();
      draw();
    } else if (problem.zh) say('warning', problem.zh, problem.title);
    else say('error', '没有连上服务器，请再试一次。', 'The server did not answer; please try again.');
    return undefined;
  }
}

const liveCalls = () => Object.entries(state.calls).filter(([, { state: now }]) => /calling|arrived|serving/.test(now));

function myCall() {
  const found = liveCalls().find(([, { to }]) => to.staff === own.staff);
  return found && { id: found[0], ...found[1] };
}

/** What can be done now, by key. */
function actions() {
  const call = myCall();
  const me = state.staff[own.staff];
  if (!me || me.state === 'away') return {};
  if (!call) return { n: { words: ['请下一位', 'Next', 'N'], run: () => give('call', { staff: own.staff }) } };
  const about = { call: call.id };
  const all = {
    b: { words: ['开始办', 'Begin', 'B'], run: () => give('begin', about), of: ['calling', 'arrived'] },
    f: { words: ['办好了', 'Done', 'F'], run: () => give('finish', about), of: ['arrived', 'serving'] },
    r: { words: ['再叫一次', 'Call again', 'R'], run: () => give('recall', about), of: ['calling'], quiet: true },
    m: { words: ['没有来', 'No-show', 'M'], run: () => give('miss', about), of: ['calling'], quiet: true },
    t: { words: ['转给…', 'Send on', 'T'], run: move, of: ['calling', 'arrived', 'serving'], quiet: true },
  };
  return Object.fromEntries(Object.entries(all).filter(([, { of }]) => of.includes(call.state)));
}

function move() {
  own.isMoving = !own.isMoving;
  draw();
}

/** Where the resident may be sent: free colleagues first, then queues; by the keys 1 to 9. */
function targets() {
  const call = myCall();
  if (!own.isMoving || !call) return [];
  const free = Object.entries(state.staff).filter(([id, each]) => id !== own.staff && each.state === 'free');
  const queues = Object.entries(state.queues).filter(([id]) => id !== call.queue);
  return [
    ...free.map(([id, { label }]) => ({ text: label, body: { staff: id } })),
    ...queues.map(([id, { name }]) => ({ text: name, body: { queue: id } })),
  ].map(({ text, body }, index) => ({
    words: [view.zh(text), text.en || '', index < 9 ? String(index + 1) : ''],
    run: () => give('transfer', { call: call.id, ...body }),
  }));
}

function drawMine() {
  const possible = Object.values(actions());
  const buttons = possible.map(({ words, run, quiet }, index) =>
    view.key(words, run, { variant: index === 0 && !quiet ? 'primary' : 'secondary' }),
  );
  const call = myCall();
  const isOn = (state.staff[own.staff] || {}).state !== 'away';
  const waiting = Object.values(state.queues).reduce(
    (sum, { waiting: here, open }) => sum + (open === 'suspended' ? 0 : here),
    0,
  );
  const cards = [
    call ? view.callCard(call, state.queues[call.queue], buttons) : view.freeCard(isOn, waiting, buttons[0]),
  ];
  const others = targets();
  if (others.length > 0)
    cards.push(view.targetsCard(others.map(({ words, run }) => view.key(words, run, { variant: 'secondary' }))));
  cards.push(view.takeCard(state.queues, take, own.given));
  return cards;
}

async function take(queue) {
  const taken = await give('take', { queue });
  if (!taken) return;
  own.given = { no: taken.no, url: `${location.origin}/t/${hall}/${taken.ticket}` };
  draw();
}

function drawOthers() {
  const cards = Object.entries(state.queues).map(([id, queue]) => {
    const isOpen = queue.open === 'open';
    const words = isOpen ? ['暂停这个队列', 'Pause', ''] : ['恢复取号', 'Open again', ''];
    const toggle = view.key(words, () => give(isOpen ? 'suspend' : 'resume', { queue: id }), {
      slot: 'actions',
      variant: 'secondary',
    });
    return view.queueCard(queue, state.next[id] || [], toggle);
  });
  // A ticket's id is its call's without the count behind the dot.
  const missed = Object.entries(state.calls)
    .filter(([, { state: now }]) => now === 'missed')
    .map(([id, { no }]) => ({ no, ticket: id.slice(0, id.lastIndexOf('.')) }))
    .filter(
      ({ no }) =>
        !Object.values(state.next).some((list) => list.includes(no)) && !liveCalls().some(([, each]) => each.no === no),
    );
  if (missed.length > 0) cards.push(view.missedCard(missed, (ticket) => give('activate', { ticket })));
  return cards;
}

function drawStaff() {
  const select = byId('staff');
  if (!own.staff) own.staff = Object.keys(state.staff)[0];
  if (select.options.length === 0) {
    select.append(
      ...Object.entries(state.staff).map(([id, { label }]) => view.el('option', { value: id }, view.zh(label))),
    );
  }
  select.value = own.staff;
  const isOn = (state.staff[own.staff] || {}).state !== 'away';
  byId('duty').replaceChildren(...(isOn ? ['离岗 ', view.en('Off duty')] : ['上岗 ', view.en('On duty')]));
}

/** A card that says the same about the same call stays, so that nobody presses what is just being replaced. */
function place(parent, cards) {
  const call = myCall();
  cards.forEach((card, index) => {
    card.dataset.key = `${card.textContent} ${call ? call.id : ''}`;
    const old = parent.children[index];
    if (!old) parent.append(card);
    else if (old.dataset.key !== card.dataset.key) old.replaceWith(card);
  });
  while (parent.children.length > cards.length) parent.lastElementChild.remove();
}

function drawSignIn() {
  // What somebody types stays while the hall goes on.
  if (byId('token') && !own.wasWrong) return;
  byId('who').hidden = true;
  byId('mine').replaceChildren(view.signInCard(signIn, own.wasWrong));
  own.wasWrong = false;
  byId('others').replaceChildren();
}

/** Draws anew, and gives the focus back to the button that had it, by its words. */
function draw() {
  if (!token()) {
    drawSignIn();
    return;
  }
  if (!state) return;
  const had = document.activeElement && document.activeElement.textContent;
  byId('who').hidden = false;
  drawStaff();
  place(byId('mine'), drawMine());
  place(byId('others'), drawOthers());
  const same = had && [...document.querySelectorAll('hkt-button')].find((button) => button.textContent === had);
  if (same && document.activeElement === document.body) same.focus();
}

function signIn(given) {
  token(given);
  draw();
}

document.addEventListener('keydown', (event) => {
  const isTyping = /^(INPUT|SELECT|TEXTAREA)$/.test(event.target.tagName);
  if (isTyping || event.ctrlKey || event.altKey || event.metaKey || event.repeat || !state || !token()) return;
  const target = targets()[Number(event.key) - 1];
  const action = target || actions()[event.key.toLowerCase()];
  if (!action) return;
  event.preventDefault();
  action.run();
});

byId('staff').addEventListener('change', ({ target }) => {
  own.staff = target.value;
  draw();
});
byId('duty').addEventListener('click', () => {
  give('duty', { staff: own.staff, on: state.staff[own.staff].state === 'away' });
});

token();
hall = await findHall();
byId('hall').setAttribute('hall', hall);
draw();
listen(
  hall,
  (heard) => {
    state = heard;
    draw();
  },
  (stands) => {
    if (stands) say('info', '', '');
    else
      say(
        'warning',
        '和服务器的连接断了，正在重新连接。下面是断开前的情况。',
        'The line is down; trying again. Below is what was true before.',
      );
  },
);
