import { css } from 'lit';

/** What opens on a press, with an arrow that turns; an element says how it stands and how high it is. */
export const disclosureStyles = css`
  summary {
    align-items: center;
    color: var(--hkt-color-primary-on-quiet);
    cursor: pointer;
    list-style: none;
  }

  summary::-webkit-details-marker {
    display: none;
  }

  summary::before {
    flex: none;
    width: 0.5em;
    height: 0.5em;
    margin: 0 0.75em 0 0.25em;
    border: solid;
    border-width: 0 var(--hkt-border-width-thick) var(--hkt-border-width-thick) 0;
    transform: rotate(-45deg);
    content: '';
  }

  details[open] > summary::before {
    transform: rotate(45deg);
  }
`;
