// Written by `npm run generate`.
import type { Example } from './internal/example.ts';
import { examples as hktButton } from './button/button.examples.ts';
import { examples as hktCallBanner } from './call-banner/call-banner.examples.ts';
import { examples as hktCallVoice } from './call-voice/call-voice.examples.ts';
import { examples as hktCard } from './card/card.examples.ts';
import { examples as hktClock } from './clock/clock.examples.ts';
import { examples as hktCompact } from './compact/compact.examples.ts';
import { examples as hktCompactCard } from './compact-card/compact-card.examples.ts';
import { examples as hktDialog } from './dialog/dialog.examples.ts';
import { examples as hktElderSwitch } from './elder-switch/elder-switch.examples.ts';
import { examples as hktEmpty } from './empty/empty.examples.ts';
import { examples as hktHeader } from './header/header.examples.ts';
import { examples as hktIcon } from './icon/icon.examples.ts';
import { examples as hktLockup } from './lockup/lockup.examples.ts';
import { examples as hktMessage } from './message/message.examples.ts';
import { examples as hktQr } from './qr/qr.examples.ts';
import { examples as hktQueueBoard } from './queue-board/queue-board.examples.ts';
import { examples as hktQueueSummary } from './queue-summary/queue-summary.examples.ts';
import { examples as hktSearchField } from './search-field/search-field.examples.ts';
import { examples as hktServiceBrowser } from './service-browser/service-browser.examples.ts';
import { examples as hktServiceGuide } from './service-guide/service-guide.examples.ts';
import { examples as hktServiceShortcuts } from './service-shortcuts/service-shortcuts.examples.ts';
import { examples as hktSkeleton } from './skeleton/skeleton.examples.ts';
import { examples as hktSteps } from './steps/steps.examples.ts';
import { examples as hktTabs } from './tabs/tabs.examples.ts';
import { examples as hktTag } from './tag/tag.examples.ts';
import { examples as hktTicketStatus } from './ticket-status/ticket-status.examples.ts';
import { examples as hktZoneDirectory } from './zone-directory/zone-directory.examples.ts';

/** Every example of every element, by tag: the one list that stories, pictures, axe and hostile pages read. */
export const examples: Readonly<Record<string, readonly Example[]>> = {
  'hkt-button': hktButton,
  'hkt-call-banner': hktCallBanner,
  'hkt-call-voice': hktCallVoice,
  'hkt-card': hktCard,
  'hkt-clock': hktClock,
  'hkt-compact': hktCompact,
  'hkt-compact-card': hktCompactCard,
  'hkt-dialog': hktDialog,
  'hkt-elder-switch': hktElderSwitch,
  'hkt-empty': hktEmpty,
  'hkt-header': hktHeader,
  'hkt-icon': hktIcon,
  'hkt-lockup': hktLockup,
  'hkt-message': hktMessage,
  'hkt-qr': hktQr,
  'hkt-queue-board': hktQueueBoard,
  'hkt-queue-summary': hktQueueSummary,
  'hkt-search-field': hktSearchField,
  'hkt-service-browser': hktServiceBrowser,
  'hkt-service-guide': hktServiceGuide,
  'hkt-service-shortcuts': hktServiceShortcuts,
  'hkt-skeleton': hktSkeleton,
  'hkt-steps': hktSteps,
  'hkt-tabs': hktTabs,
  'hkt-tag': hktTag,
  'hkt-ticket-status': hktTicketStatus,
  'hkt-zone-directory': hktZoneDirectory,
};
