import type { Category } from '@huiketing/model';
import type { Group } from './tile.view.ts';

/** Each group by itself, in pages of as many tiles as the screen holds. */
export function screenPages(groups: readonly Group[], fit: number): Group[] {
  return groups.reduce<Group[]>((pages, { strand, categories }) => {
    const pageCount = Math.ceil(categories.length / fit) || 1;
    const slices = Array.from({ length: pageCount }, (_, i): Category[] => {
      return pageCount > 1 ? categories.slice(i * fit, (i + 1) * fit) : categories;
    });
    return pages.concat(slices.map((slice) => ({ strand, categories: slice, count: categories.length })));
  }, []);
}
