import elements from '../../packages/elements/custom-elements.json';
import live from '../../packages/live/custom-elements.json';

interface Declaration {
  slots?: { name: string }[];
}

interface Manifest {
  modules: { declarations?: Declaration[] }[];
}

/** Storybook lists all rows of an element by name: a slot says that it is one, or it would hide the property of that name. */
const named = (declaration: Declaration): Declaration => ({
  ...declaration,
  ...(declaration.slots && {
    slots: declaration.slots.map((slot) => ({ ...slot, name: slot.name ? `slot="${slot.name}"` : 'default slot' })),
  }),
});

/** What the elements of all packages offer, for Storybook's tables. */
export const manifest: Manifest = {
  ...elements,
  modules: [...(elements as Manifest).modules, ...(live as Manifest).modules].map((module) => ({
    ...module,
    declarations: (module.declarations ?? []).map(named),
  })),
};
