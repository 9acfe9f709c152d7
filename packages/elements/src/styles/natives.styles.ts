import { css } from 'lit';

/** Native elements inside a root start plain: what a browser adds of its own ends here. */
export const nativesStyles = css`
  * {
    box-sizing: border-box;
  }

  button,
  input,
  h2,
  p,
  ol,
  ul,
  figure {
    margin: 0;
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    list-style: none;
  }

  button {
    cursor: pointer;
  }

  [hidden] {
    display: none !important;
  }
`;
