import type { Element } from 'hast';

/** A heading, the blocks under it, and the sections within it. */
export interface Section {
  readonly heading: Element;
  readonly depth: number;
  readonly content: Element[];
  readonly sections: Section[];
}

/** What stands before the first heading, and the sections, nested as their headings are. */
export interface Sections {
  readonly content: readonly Element[];
  readonly sections: readonly Section[];
}

/** Nests blocks under the headings that they follow. */
export function sectionsOf(blocks: readonly Element[]): Sections {
  const content: Element[] = [];
  const sections: Section[] = [];
  const open: Section[] = [];
  for (const block of blocks) {
    const depth = depthOf(block);
    if (depth === undefined) (open.at(-1)?.content ?? content).push(block);
    else {
      while ((open.at(-1)?.depth ?? 0) >= depth) open.pop();
      const section: Section = { heading: block, depth, content: [], sections: [] };
      (open.at(-1)?.sections ?? sections).push(section);
      open.push(section);
    }
  }
  return { content, sections };
}

function depthOf({ tagName }: Element): number | undefined {
  return /^h[1-6]$/.test(tagName) ? Number(tagName[1]) : undefined;
}
