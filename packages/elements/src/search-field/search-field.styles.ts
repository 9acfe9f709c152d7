import { css } from 'lit';

export const searchFieldStyles = css`
  .root {
    --_target: var(--hkt-target-size);

    position: relative;
    display: block;
  }

  .large {
    --_target: 60px;

    font-size: var(--hkt-font-size-l);
  }

  .label {
    display: block;
    padding-bottom: var(--hkt-space-1);
    font-weight: var(--hkt-font-weight-medium);
  }

  .row {
    display: grid;
    gap: var(--hkt-space-2);
    grid-template-columns: minmax(0, 1fr) auto;
  }

  .root[data-size='xs'] .row {
    grid-template-columns: 100%;
  }

  .field,
  .submit {
    min-height: var(--_target);
    border: var(--hkt-border-width-thin) solid var(--hkt-field-border-color);
    border-radius: var(--hkt-field-radius);
  }

  .field {
    display: flex;
    align-items: center;
    padding-left: var(--hkt-space-3);
    background: var(--hkt-field-fill);
    color: var(--hkt-color-text-quiet);
  }

  .input {
    flex: 1;
    align-self: stretch;
    width: 0;
    min-width: 0;
    min-height: var(--_target);
    padding: 0 var(--hkt-space-2);
    outline: none;
    color: var(--hkt-color-text);
    -webkit-appearance: none;
    appearance: none;
  }

  .input::placeholder {
    color: var(--hkt-color-text-quiet);
    opacity: 1;
  }

  .input::-webkit-search-cancel-button {
    -webkit-appearance: none;
  }

  .field:focus-within {
    outline: var(--hkt-focus-width) solid var(--hkt-color-focus);
    outline-offset: var(--hkt-focus-offset);
  }

  .clear {
    display: flex;
    align-items: center;
    justify-content: center;
    align-self: stretch;
    min-width: var(--_target);
    min-height: var(--_target);
  }

  .submit {
    padding: 0 var(--hkt-space-5);
    border-color: transparent;
    background: var(--hkt-color-primary-fill-loud);
    color: var(--hkt-color-primary-on-loud);
    font-weight: var(--hkt-button-font-weight);
  }

  .submit:hover {
    background: var(--hkt-color-primary-border-loud);
  }

  .disabled .field,
  .disabled .submit {
    border-color: var(--hkt-color-neutral-border-quiet);
    background: var(--hkt-color-neutral-fill-quiet);
    color: var(--hkt-color-text-quiet);
  }

  :disabled {
    color: inherit;
    cursor: not-allowed;
  }
`;
