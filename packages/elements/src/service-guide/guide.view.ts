import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Section } from '@huiketing/catalogue';
import { agent } from '@huiketing/identity/pictograms/agent.js';
import { check } from '@huiketing/identity/pictograms/check.js';
import { online } from '@huiketing/identity/pictograms/online.js';
import { readAloud } from '@huiketing/identity/pictograms/read-aloud.js';
import { route } from '@huiketing/identity/pictograms/route.js';
import type { Pictogram } from '@huiketing/identity/pictograms/types.js';
import { safeUrl } from '../base/safe-url.ts';
import { icon } from '../icon/icon-template.ts';
import { langOf } from '../internal/lang-of.ts';
import { wordsIn } from '../internal/objects.ts';
import { seatOf } from './outline.ts';
import type { Group, Line, Part, Subject, Teller } from './outline.ts';
import type { Head } from './plain.ts';
import { say } from './told.ts';

/** What a person does in a guide. */
export interface GuideActions {
  askAgent(): void;
  askRoute(): void;
  goOnline(event: Event): void;
  readOrStop(): void;
}

/** All that a guide is drawn from. */
export interface GuideView extends Teller {
  subject: Subject;
  head: Head;
  parts: readonly Part[];
  /** The part that a question asked for. */
  asked: Section | '';
  /** The key of what is being read. */
  spoken: string;
  isSpeaking: boolean;
  /** Whether somebody here does it for people. */
  hasAgent: boolean;
  /** 2–5: the level of the name's heading; parts are one below. */
  level: number;
  /** What was asked for that the page does not do: how it is done. */
  hint: 'agent' | 'route' | '';
  actions: GuideActions;
}

/** Most everyday words for it that are shown: they help to recognise it, not to study it. */
const ALIASES = 3;

export function renderHead(view: GuideView): TemplateResult {
  const { guide, head, locale, level, actions, isSpeaking } = view;
  const aliases =
    locale === 'en'
      ? []
      : wordsIn(view.subject.item.aliases)
          .filter((alias) => !head.name.includes(alias))
          .slice(0, ALIASES);
  return html`<header class="head">
    ${text(say(view.subject.category, view), view, 'eyebrow')}
    <h2 class="top" id="top" tabindex="-1" aria-level=${level} lang=${langOf(head.name, locale)}>${head.name}</h2>
    ${aliases.length ? html`<p class="eyebrow">${guide.also} ${aliases.join(guide.and)}</p>` : nothing}
    <div class=${marked('summary', 'head', view)}>${text(head.summary, view, '')}</div>
    ${renderFacts(head.facts)} ${button(isSpeaking ? guide.stop : guide.read, readAloud, actions.readOrStop, 'read')}
  </header>`;
}

function renderFacts(facts: readonly string[]): unknown {
  if (!facts.length) return nothing;
  // eslint-disable-next-line lit-a11y/no-redundant-role -- Safari takes a list without markers for no list
  return html`<ul class="facts" role="list">
    ${facts.map((fact) => html`<li>${fact}</li>`)}
  </ul>`;
}

/** Words of the data, in Chinese where they stay so on an English page. */
function text(words: string, { locale }: Teller, name: string): unknown {
  return words ? html`<p class=${name || nothing} lang=${langOf(words, locale)}>${words}</p>` : nothing;
}

const marked = (name: string, key: string, { spoken }: GuideView): string =>
  key && key === spoken ? `${name} spoken` : name;

export function button(
  words: string,
  picture: Pictogram,
  act: (event: Event) => void,
  name: string,
  href = '',
): TemplateResult {
  return html`<hkt-button
    class=${name}
    variant=${name === 'agent' ? 'primary' : 'secondary'}
    .href=${href}
    @click=${act}
    >${icon(picture, 's')}${words}</hkt-button
  >`;
}

export function renderPart(part: Part, view: GuideView): TemplateResult {
  const { id, heading } = part;
  const { asked, spoken, level } = view;
  const state = `${id === asked ? ' asked' : ''}${id === spoken ? ' spoken' : ''}`;
  return html`<section
    class="part ${id}${state}"
    data-part=${id}
    role="group"
    tabindex="-1"
    aria-labelledby="part-${id}"
    aria-current=${id === asked ? 'true' : nothing}
  >
    <h3 id="part-${id}" aria-level=${level + 1}>${heading}</h3>
    ${contentOf(part, view)}
  </section>`;
}

function contentOf({ id, groups }: Part, view: GuideView): unknown {
  const { lines } = groups[0]!;
  if (id === 'materials') return html`<div class="groups">${groups.map((group) => renderGroup(group, view))}</div>`;
  if (id === 'place') return renderPlace(lines, view);
  if (id === 'steps') return renderSteps(lines, view);
  if (id === 'faq') return lines.map((line) => folded(line.text, line.note, line.key, view));
  if (id === 'law') {
    const rules = lines.map((line) => line.text);
    return folded(view.guide.rules(rules.length), rules, '', view);
  }
  return lines.map((line) => renderLine(line, view));
}

function renderGroup({ kind, name, lines }: Group, view: GuideView): TemplateResult {
  if (!name) return html`<div class="group said">${lines.map((line) => renderLine(line, view))}</div>`;
  // eslint-disable-next-line lit-a11y/no-redundant-role -- Safari takes a list without markers for no list
  const list = html`<ul role="list">
    ${lines.map((line) => html`<li>${icon(check, 's')}${renderLine(line, view)}</li>`)}
  </ul>`;
  return html`<div class="group ${kind}">
    <h4 aria-level=${view.level + 2}>${name}</h4>
    ${list}
  </div>`;
}

/** A line: what it answers, its words (a link where it leads somewhere), what belongs to it, and a note. */
function renderLine(line: Line, view: GuideView): unknown {
  const { guide, locale } = view;
  const { label, text: words, extra, note, url, key } = line;
  if (line.isForPaper) return nothing;
  const isPhone = url.startsWith('tel:');
  const isSample = url && !isPhone;
  const address = isSample ? safeUrl('hkt-service-guide', url) : url;
  return html`<div class=${marked('line', key, view)}>
    ${label ? html`<span class="label">${label}</span>` : nothing}
    ${
      isPhone
        ? html`<a class="focusable phone" href=${url} data-part="phone">${words}</a>`
        : html`<span class="text" lang=${langOf(words, locale)}>${words}</span>`
    }
    ${extra ? html`<span class="extra" lang=${langOf(extra, locale)}>${extra}</span>` : nothing}
    ${isSample && address ? html`<a class="focusable sample" href=${address} aria-label="${guide.sample}${guide.note(words)}">${guide.sample}</a>` : nothing}
    ${text(note, view, 'note')}
  </div>`;
}

function renderPlace([seat, ...lines]: readonly Line[], view: GuideView): TemplateResult {
  const { guide, actions, subject, hasAgent, hint } = view;
  const place = seatOf(subject.zone, view);
  return html`<div class=${marked('seat', seat!.key, view)}>
      <span class="picture">${icon(place.picture, 'l')}</span>
      <div class="words">
        <p class="sit">${seat!.text}</p>
        ${text(seat!.note, view, '')}
      </div>
    </div>
    ${lines.map((line) => renderLine(line, view))}
    <div class="acts">
      ${act('agent', hasAgent, view, button(guide.agent, agent, actions.askAgent, 'agent'))}
      ${act('route', true, view, button(guide.route, route, actions.askRoute, 'route'))}
      ${act('online', !!subject.online, view, button(guide.online, online, actions.goOnline, 'online', subject.online))}
    </div>
    <p class="hint" role="status">${hint ? guide[`${hint}How`](place.name) : nothing}</p>`;
}

function act(id: string, isThere: boolean, { asked }: GuideView, content: TemplateResult): unknown {
  return isThere
    ? html`<div class=${id === asked ? 'act asked' : 'act'} data-part=${id} tabindex="-1">${content}</div>`
    : nothing;
}

function renderSteps(lines: readonly Line[], { guide, spoken }: GuideView): TemplateResult {
  const steps = lines.map(({ key, text: label, extra, note }) => ({
    label,
    // Marks what is being read.
    state: key === spoken ? ('current' as const) : ('todo' as const),
    ...(extra || note ? { note: [extra, note].filter(Boolean).join(guide.pause) } : undefined),
  }));
  return html`<hkt-steps plain label=${guide.steps} .steps=${steps}></hkt-steps>`;
}

function folded(question: string, answer: string | readonly string[], key: string, view: GuideView): TemplateResult {
  const answers = typeof answer === 'string' ? [answer] : answer;
  return html`<details class=${marked('', key, view)} ?open=${!!key && key === view.spoken}>
    <summary class="focusable drawn" lang=${langOf(question, view.locale)}>${question}</summary>
    ${answers.map((each) => text(each, view, ''))}
  </details>`;
}
