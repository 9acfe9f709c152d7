/** One event of a `text/event-stream` (HTML Standard, “Server-sent events”). */
export interface StreamEvent {
  type: string;
  data: string;
  id: string;
}

/** Reads a stream of any chunks into events; `limit` is the most characters that one event may have. */
export class EventStreamReader {
  readonly #limit: number;
  #rest = '';
  #type = '';
  #data: string[] = [];
  #size = 0;
  #id = '';
  #isFirst = true;

  constructor(limit: number) {
    this.#limit = limit;
  }

  /** The id that came last, also of an event that carried no data. */
  get lastId(): string {
    return this.#id;
  }

  /** The events that this chunk completes; `undefined` when one grows beyond the limit. */
  push(chunk: string): StreamEvent[] | undefined {
    let text = this.#rest + chunk;
    if (this.#isFirst && text) {
      this.#isFirst = false;
      if (text[0] === '\ufeff') text = text.slice(1);
    }
    const events: StreamEvent[] = [];
    let from = 0;
    for (;;) {
      const end = text.slice(from).search(/[\r\n]/);
      // A CR at the end may be half of a CRLF.
      if (end < 0 || (text[from + end] === '\r' && from + end + 1 === text.length)) break;
      const line = text.slice(from, from + end);
      from += end + (text[from + end] === '\r' && text[from + end + 1] === '\n' ? 2 : 1);
      const event = this.#line(line);
      if (event) events.push(event);
      if (this.#size > this.#limit) return undefined;
    }
    this.#rest = text.slice(from);
    return this.#rest.length + this.#size > this.#limit ? undefined : events;
  }

  #line(line: string): StreamEvent | undefined {
    if (!line) return this.#finish();
    const colon = line.indexOf(':');
    // A comment: servers send them to keep a proxy awake.
    if (colon === 0) return undefined;
    const field = colon < 0 ? line : line.slice(0, colon);
    const value = colon < 0 ? '' : line.slice(colon + 1).replace(/^ /, '');
    if (field === 'event') this.#type = value;
    else if (field === 'id' && value.indexOf('\0') < 0) this.#id = value;
    else if (field === 'data') {
      this.#data.push(value);
      this.#size += value.length + 1;
    }
    return undefined;
  }

  #finish(): StreamEvent | undefined {
    const event = this.#data.length
      ? { type: this.#type || 'message', data: this.#data.join('\n'), id: this.#id }
      : undefined;
    this.#type = '';
    this.#data = [];
    this.#size = 0;
    return event;
  }
}
