/** It is this person's turn. */
export class HktTicketTurnEvent extends Event {
  /** The number as it was given. */
  readonly number: string;

  constructor(number: string) {
    super('hkt-ticket-turn');
    this.number = number;
  }
}

declare global {
  interface HTMLElementEventMap {
    'hkt-ticket-turn': HktTicketTurnEvent;
  }
}
