/** The open event streams of a fake server. */
export class FakeStreams {
  readonly #open = new Set<ReadableStreamDefaultController<Uint8Array>>();

  get size(): number {
    return this.#open.size;
  }

  open(kind: string, id: string, text: string, signal?: AbortSignal): Response {
    let own: ReadableStreamDefaultController<Uint8Array>;
    const body = new ReadableStream<Uint8Array>({
      start: (controller) => {
        own = controller;
        this.#open.add(controller);
        controller.enqueue(eventOf(kind, id, text));
      },
      cancel: () => void this.#open.delete(own),
    });
    signal?.addEventListener('abort', () => {
      if (this.#open.delete(own)) own.error(new DOMException('aborted', 'AbortError'));
    });
    return new Response(body, { headers: { 'content-type': 'text/event-stream' } });
  }

  send(kind: string, id: string, text: string): void {
    const bytes = eventOf(kind, id, text);
    // In two pieces, split anywhere: a network knows no events.
    const middle = bytes.length >> 1;
    this.#open.forEach((controller) => {
      controller.enqueue(bytes.slice(0, middle));
      controller.enqueue(bytes.slice(middle));
    });
  }

  closeAll(): void {
    this.#open.forEach((controller) => controller.close());
    this.#open.clear();
  }
}

function eventOf(kind: string, id: string, text: string): Uint8Array {
  return new TextEncoder().encode(`id: ${id}\nevent: ${kind}\ndata: ${text}\n\n`);
}
