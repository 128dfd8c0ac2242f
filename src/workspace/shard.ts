/** One of `count` parts of a workspace, counted from 1. */
export interface Shard {
  readonly index: number;
  readonly count: number;
}

/** Reads `2/5`; undefined where it is no shard. */
export function parseShard(text: string): Shard | undefined {
  const [, index = '', count = ''] = /^(\d{1,6})\/(\d{1,6})$/.exec(text) ?? [];
  const shard = { index: Number(index), count: Number(count) };
  return shard.index >= 1 && shard.index <= shard.count ? shard : undefined;
}

/** The part of sorted items that is a shard's: in turns, so that shards differ by one item at most and neighbours are spread. */
export function shardOf<T>(sorted: readonly T[], { index, count }: Shard): T[] {
  return sorted.filter((_, at) => at % count === index - 1);
}
