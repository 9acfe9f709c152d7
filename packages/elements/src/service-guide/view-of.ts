import type { Section } from '@huiketing/catalogue';
import type { Category, Item } from '@huiketing/model';
import { safeUrl } from '../base/safe-url.ts';
import { wordsIn } from '../internal/objects.ts';
import type { GuideView } from './guide.view.ts';
import { factsOf, outlineOf } from './outline.ts';
import type { Part, Subject, Teller } from './outline.ts';
import { say } from './told.ts';

const words = (value: unknown): string => (typeof value === 'string' ? value : '');

/** What a guide shows of an item, before anybody has done anything with it. */
export function viewOf(
  item: Item,
  category: Category | undefined,
  section: Section | '',
  teller: Teller,
): Omit<GuideView, 'actions' | 'level' | 'hint' | 'spoken' | 'isSpeaking'> {
  const channels = wordsIn(item.channels);
  const subject: Subject = {
    item,
    category,
    zone: words(item.zone) || words(category?.zone),
    isPrivate: !!category && category.privacy !== 'public',
    online: safeUrl('hkt-service-guide', words(item.online)),
  };
  const hasAgent = !channels.length || channels.includes('agent') || item.handling === 'agent';
  const parts = outlineOf(subject, teller);
  const name = say(item, teller);
  const { handling } = teller.guide;
  const own = Object.prototype.hasOwnProperty.call(handling, item.handling) ? handling[item.handling]! : '';
  const head = { name, summary: say(item.summary, teller) || own, facts: factsOf(item, teller) };
  return { ...teller, subject, head, parts, hasAgent, asked: section && askedIn(section, parts, subject, hasAgent) };
}

/** Who asks for a part of which nothing is known is shown where somebody knows. */
function askedIn(section: Section, parts: readonly Part[], { online }: Subject, hasAgent: boolean): Section {
  const hasPhone = parts.some(({ groups }) =>
    groups.some(({ lines }) => lines.some(({ url }) => url.startsWith('tel:'))),
  );
  const others: Partial<Record<Section, boolean>> = { agent: hasAgent, online: !!online, phone: hasPhone };
  return others[section] || parts.some(({ id }) => id === section) ? section : 'place';
}
