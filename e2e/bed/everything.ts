/** Puts every example of every element into the page, without any style of the page's own. */
import { render } from 'lit';
import { examples } from '@huiketing/elements/examples.js';
import { examples as liveExamples } from '@huiketing/live/examples.js';

for (const list of Object.values({ ...examples, ...liveExamples })) {
  for (const example of list) {
    const box = document.createElement('section');
    box.dataset.example = example.name;
    document.body.append(box);
    render(example.render(), box);
  }
}
