/** The part of CAP 1.2 that a hall needs. Only `Actual` takes over a screen; `Cancel` clears. */
import type * as v from 'valibot';
import {
  ALERT_CATEGORIES,
  ALERT_CERTAINTIES,
  ALERT_MSG_TYPES,
  ALERT_SEVERITIES,
  ALERT_STATUSES,
  ALERT_URGENCIES,
} from '../vocabularies.ts';
import { moment, object, oneOf, optional, text, wanted, words } from './kit.ts';

const info = object({
  category: optional(oneOf(ALERT_CATEGORIES)),
  urgency: optional(oneOf(ALERT_URGENCIES), 'Unknown'),
  severity: optional(oneOf(ALERT_SEVERITIES), 'Unknown'),
  certainty: optional(oneOf(ALERT_CERTAINTIES), 'Unknown'),
  expires: wanted(moment()),
  headline: text(200),
  instruction: optional(text(2000)),
});

export const alertSchema = object({
  identifier: words(),
  sender: optional(words()),
  sent: wanted(moment()),
  status: oneOf(ALERT_STATUSES),
  msgType: wanted(oneOf(ALERT_MSG_TYPES), () => 'Alert' as const),
  /** Absent in a `Cancel`. */
  info: optional(info),
});

export type Alert = v.InferOutput<typeof alertSchema>;
export type AlertInfo = v.InferOutput<typeof info>;
