/** The control: an element like ours without the seal. A hostile page that leaves it as it is would prove nothing. */
class Control extends HTMLElement {
  constructor() {
    super();
    const root = this.attachShadow({ mode: 'open' });
    root.innerHTML = `<style>
      :host { --hkt-color-text: #3a2a1a; --hkt-color-page: #fffaf2; --hkt-space-4: 16px }
      div { display: block; padding: var(--hkt-space-4); background: var(--hkt-color-page); color: var(--hkt-color-text) }
    </style><div part="root base button">会客厅 living room <table><tr><td>没有柜台</td></tr></table></div>`;
  }
}

customElements.define('hkt-control', Control);
