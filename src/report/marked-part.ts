/** What stands between `<!-- name -->` and `<!-- /name -->` in a Markdown file; undefined where the markers are not. */
export function markedPart(markdown: string, name: string): string | undefined {
  const [before, after] = markers(name);
  const start = markdown.indexOf(before);
  const end = markdown.indexOf(after);
  return start < 0 || end < start ? undefined : markdown.slice(start + before.length, end).trim();
}

/** The Markdown with another text between its markers; unchanged where the markers are not. */
export function withMarkedPart(markdown: string, name: string, part: string): string {
  if (markedPart(markdown, name) === undefined) return markdown;
  const [before, after] = markers(name);
  const head = markdown.slice(0, markdown.indexOf(before) + before.length);
  return `${head}\n${part.trim()}\n${markdown.slice(markdown.indexOf(after))}`;
}

function markers(name: string): [string, string] {
  return [`<!-- ${name} -->`, `<!-- /${name} -->`];
}
