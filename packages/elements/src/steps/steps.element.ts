import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { ATTRIBUTE_OUT_OF_RANGE } from '@huiketing/model/errors';
import { textIn } from '@huiketing/model/text';
import type { Text } from '@huiketing/model/text';
import { isOneOf, STEP_STATES } from '@huiketing/model/vocabularies';
import type { StepState } from '@huiketing/model/vocabularies';
import { check } from '@huiketing/identity/pictograms/check.js';
import { HktElement } from '../base/hkt-element.ts';
import { warn } from '../base/warn.ts';
import { SizeController } from '../controllers/size-controller.ts';
import { icon } from '../icon/icon-template.ts';
import * as en from '../i18n/en.ts';
import * as zh from '../i18n/zh-CN.ts';
import { JsonChild } from '../internal/json-child.ts';
import { langOf } from '../internal/lang-of.ts';
import { objectsIn } from '../internal/objects.ts';
import { iconStyles } from '../styles/icon.styles.ts';
import { nativesStyles } from '../styles/natives.styles.ts';
import { stepsStyles } from './steps.styles.ts';

/** One step of something that takes several. */
export interface Step {
  /** What happens, in a few words. */
  label: Text;
  /** How far it is; without it, still to come. */
  state?: StepState;
  /** When, where or by whom, in a sentence. */
  note?: Text;
}

/** Beyond so many, steps stand side by side only in a wider box, or not at all. */
const FEW = 4;
const SOME = 7;

/**
 * How far something is, step by step: side by side in a wide box, one below the other in a column. Each state has its
 * word and its shape, never a colour alone.
 *
 * @summary Steps of a process with their states.
 * @status stable
 * @since 0.1.0
 */
export class HktStepsElement extends HktElement {
  static override readonly tag = 'hkt-steps';
  static override styles = [nativesStyles, iconStyles, stepsStyles];

  /** The steps in their order. Without it, those of the JSON child: a list of `{"label", "state", "note"}`. */
  @property({ attribute: false }) steps: readonly Step[] | undefined;

  /** What the steps lead to, for the ear. */
  @property() label = '';

  /** Whether these are instructions, not a case on its way: no step says how far it is. */
  @property({ type: Boolean }) plain = false;

  readonly #child = new JsonChild(this);

  constructor() {
    super();
    new SizeController(this);
  }

  #stateOf({ state = 'todo' }: Step): StepState {
    if (isOneOf(STEP_STATES, state)) return state;
    const cause = (): string => `a step's "state" must be ${STEP_STATES.join(', ')} (got "${String(state)}")`;
    warn(ATTRIBUTE_OUT_OF_RANGE, 'hkt-steps', cause, 'Using todo');
    return 'todo';
  }

  protected override render(): TemplateResult {
    const words = this.words(zh.steps, en.steps);
    const steps = objectsIn<Step>(this.steps ?? (this.#child.value as Step[] | undefined));
    const states = steps.map((step) => this.#stateOf(step));
    const current = states.indexOf(states.indexOf('current') < 0 ? 'problem' : 'current');
    const size = steps.length <= FEW ? 'few' : steps.length <= SOME ? 'some' : 'many';
    // eslint-disable-next-line lit-a11y/no-redundant-role -- Safari takes a list without markers for no list
    return html`<ol
      class="root ${size} ${this.plain ? 'plain' : ''}"
      role="list"
      aria-label=${this.label || words.label}
      ?hidden=${!steps.length}
    >
      ${steps.map((step, i) => this.#renderStep(step, states[i]!, i, i === current))}
    </ol>`;
  }

  #renderStep(step: Step, state: StepState, i: number, isCurrent: boolean): TemplateResult {
    const mark = state === 'done' ? icon(check, 's') : state === 'problem' ? '!' : i + 1;
    return html`<li class="step ${state}" aria-current=${isCurrent ? 'step' : nothing}>
      <span class="mark" aria-hidden="true">${mark}</span>
      <span class="words">
        ${this.#renderText('label', step.label)}
        ${this.plain ? nothing : html`<span class="state">${this.words(zh.steps, en.steps)[state]}</span>`}
        ${step.note ? this.#renderText('note', step.note) : nothing}
      </span>
    </li>`;
  }

  #renderText(name: string, text: Text): TemplateResult {
    const { locale } = this.scope.values;
    const words = textIn(text, locale);
    return html`<span class=${name} lang=${langOf(words, locale)}>${words}</span>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hkt-steps': HktStepsElement;
  }
}
