/** Everything that can have happened in a hall: the log holds these and nothing else. Never a name, an ID or a phone. */
import type { Priority } from '@huiketing/model';
import type { Text } from '@huiketing/model/text';

export interface SeatPlace {
  zone: string;
  seat?: Text;
  staff?: string;
}

/** An appointment, in milliseconds. */
export interface BookedWindow {
  from: number;
  until: number;
}

/** Which line the rule took somebody from; `direct` when a colleague sent them. */
export type Lane = 'ahead' | 'others' | 'direct';

export type Happened =
  | { type: 'day-began'; day: string }
  | {
      type: 'taken';
      ticket: string;
      no: string;
      prefix: string;
      queue: string;
      service?: string;
      priority?: Priority;
      window?: BookedWindow;
    }
  | { type: 'called'; call: string; ticket: string; to: SeatPlace; until: number; lane: Lane; from?: string }
  | { type: 'recalled'; call: string; until: number }
  | { type: 'arrived'; call: string }
  | { type: 'began'; call: string }
  | { type: 'missed'; call: string }
  | { type: 'activated'; ticket: string; hold: number }
  | { type: 'moved'; call: string; queue?: string }
  | { type: 'finished'; call: string }
  | { type: 'cancelled'; ticket: string }
  | { type: 'queue-set'; queue: string; open: 'open' | 'suspended' | 'closed' }
  | { type: 'duty-set'; staff: string; on: boolean }
  | { type: 'seat-set'; staff: string; zone: string; seat?: Text; queues?: readonly string[] }
  | { type: 'notice-set'; notice: string; text?: Text; zone?: string }
  /** Nothing but time went by, and that changed what is shown (a booking came into its window). */
  | { type: 'time-passed' };

/** One line of the log. `seq` counts from 1 within a hall, without a gap. */
export interface Entry {
  seq: number;
  at: number;
  /** The token that asked for it, by its name. */
  by?: string;
  happened: Happened;
}
