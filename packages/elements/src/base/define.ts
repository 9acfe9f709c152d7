// First of all: it listens for what may keep Lit from being loaded.
import './trusted-types.ts';
import { SECOND_COPY } from '@huiketing/model/errors';
import { registry, VERSION } from '@huiketing/identity/runtime';
import type { HktElement } from './hkt-element.ts';
import { warn } from './warn.ts';

export interface HktElementClass extends CustomElementConstructor {
  new (): HktElement;
  readonly tag: string;
  /** Elements that this one renders inside itself. */
  readonly dependencies: readonly HktElementClass[];
}

/** Registers an element and those it renders. A second copy on the page never throws: the first one stays. */
export function define(element: HktElementClass): void {
  element.dependencies.forEach(define);
  const { tag } = element;
  const first = customElements.get(tag);
  if (!first) {
    customElements.define(tag, element);
    registry().defined.set(tag, VERSION);
  } else if (first !== element) {
    warn(
      SECOND_COPY,
      tag,
      () => `already defined by version ${registry().defined.get(tag) ?? 'unknown'}`,
      `Version ${VERSION} stands back; load the kit once`,
    );
  }
}
