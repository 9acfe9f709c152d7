/* global location, history, EventSource */
// What the desk asks of the hub, and how it hears of the hall.

const KEY = 'hkt-desk-token';

/** The token comes once behind the # of the address, which no server sees, and stays as long as the tab. */
export function token(given = location.hash.slice(1)) {
  if (given) {
    sessionStorage.setItem(KEY, given);
    history.replaceState(null, '', location.pathname + location.search);
  }
  return sessionStorage.getItem(KEY) || '';
}

export const forgetToken = () => sessionStorage.removeItem(KEY);

/** Which hall this desk belongs to: `?hall=`, or the first of the hub. */
export async function findHall() {
  const wished = new URLSearchParams(location.search).get('hall');
  if (wished) return wished;
  const { halls } = await (await fetch('/hkt/v1/halls.json')).json();
  return halls[0].id;
}

let count = 0;

/** Gives a command; a second try after a lost answer carries the same key, so nothing is done twice. */
export async function command(hall, name, body) {
  const key = `${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}-${++count}`;
  const send = () =>
    fetch(`/hkt/v1/${hall}/commands/${name}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token()}`, 'idempotency-key': key },
      body: JSON.stringify(body),
    });
  const response = await send().catch(send);
  const answer = await response.json();
  if (!response.ok) throw answer;
  return answer;
}

/** Tells each new state, and whether the line stands. */
export function listen(hall, heard, line) {
  const source = new EventSource(`/hkt/v1/${hall}/stream`);
  source.addEventListener('snapshot', ({ data }) => heard(JSON.parse(data)));
  // The hub sends only changes to who comes back with a known id: the whole is one request away.
  source.addEventListener('merge', async () => heard(await (await fetch(`/hkt/v1/${hall}.json`)).json()));
  source.onopen = () => line(true);
  source.onerror = () => line(false);
}
