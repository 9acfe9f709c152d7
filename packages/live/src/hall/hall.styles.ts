import { css } from 'lit';

/** The hall draws nothing: what stands in it belongs to the page, and the page goes on styling it. */
export const hallStyles = css`
  :host {
    display: block;
  }

  :host([hidden]) {
    display: none;
  }
`;
