import {
  createLadder,
  createPollTransport,
  createSseTransport,
  createSwitch,
  createTabTransport,
} from '@huiketing/feeds';
import type { Surroundings, TabSharing, Transport } from '@huiketing/feeds';
import { createMqttTransport } from '@huiketing/feeds/mqtt';
import type { MqttConnect } from '@huiketing/feeds/mqtt';

export interface LineSurroundings extends Surroundings {
  /** How the tabs of an origin share one line; absent, each has its own. */
  sharing?: TabSharing | undefined;
}

/** What a hall offers beyond polling, as in its hall.json. */
export interface Offer {
  sse?: string | undefined;
  mqtt?: string | undefined;
}

export interface Line {
  transport: Transport;
  /** Climbs to the best that this page can take. */
  offer(offer: Offer): void;
}

let mqtt: MqttConnect | undefined;

/** Gives the kit the `connect` of the mqtt library: it is too large to come with it. Halls found later use it. */
export function useMqtt(connect: MqttConnect | undefined): void {
  mqtt = connect;
}

/** The line to one hall: polling at first, then what the hall offers, shared by all tabs where a browser can. */
export function createLine(src: string, hall: string, surroundings: LineSurroundings): Line {
  const at = { src, hall };
  const poll = createPollTransport(at, surroundings);
  const line = createSwitch(poll);
  let taken = '';
  const offer = ({ sse, mqtt: broker }: Offer): void => {
    const offered = `${sse} ${broker}`;
    if (offered === taken) return;
    taken = offered;
    const rungs: Transport[] = [poll];
    if (sse) rungs.unshift(createSseTransport({ ...at, url: absolute(sse, src) }, surroundings));
    if (broker && mqtt) rungs.unshift(createMqttTransport({ ...at, url: broker, connect: mqtt }, surroundings));
    line.become(rungs.length > 1 ? createLadder(rungs) : poll);
  };
  const { sharing } = surroundings;
  if (!sharing) return { transport: line, offer };
  const alone = createPollTransport(at, surroundings);
  return { transport: createTabTransport(`huiketing/1 ${src}#${hall}`, line, alone, sharing, surroundings), offer };
}

/** An address in hall.json is relative to the server that it came from, not to the page. */
function absolute(url: string, src: string): string {
  return /^[a-z]+:/i.test(url) || !/^[a-z]+:/i.test(src) ? url : new URL(url, src).href;
}
