import { css } from 'lit';

/** For a root that is a flex box: no page's `::first-line` reaches into one, and the seal's box before it costs time. */
export const flexRootStyles = css`
  :host::before {
    content: none !important;
  }
`;
