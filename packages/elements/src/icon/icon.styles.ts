import { css } from 'lit';

export const iconHostStyles = css`
  :host {
    display: inline-block;
    vertical-align: middle;
  }

  .root {
    display: block;
  }
`;
