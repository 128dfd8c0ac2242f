import { InvalidArgumentError } from 'commander';
import type { RuleSetting } from '../concord/run-rules.js';
import { parseShard, type Shard } from '../workspace/shard.js';

/** Words between commas. */
export const list = (value: string): string[] => value.split(',').map((item) => item.trim());

/** Formats of a publication, between commas. */
export function formatList(value: string): string[] {
  const formats = list(value);
  if (formats.some((format) => !['html', 'pdf', 'collation'].includes(format)))
    throw new InvalidArgumentError('Formats are html, pdf and collation.');
  return formats;
}

/** `id=level`, added to those before it. */
export function ruleSetting(value: string, settings: Record<string, RuleSetting>): Record<string, RuleSetting> {
  const [id = '', level] = value.split('=');
  const levels: Record<string, RuleSetting> = { off: 'off', remark: 'remark', warn: 'warning', error: 'error' };
  const setting = level === undefined ? undefined : levels[level];
  if (id === '' || setting === undefined)
    throw new InvalidArgumentError('Write id=off, id=remark, id=warn or id=error.');
  return { ...settings, [id]: setting };
}

/** A whole number. */
export function count(value: string): number {
  if (!/^\d{1,9}$/.test(value)) throw new InvalidArgumentError('Not a whole number.');
  return Number(value);
}

/** A whole number of at least one. */
export function atLeastOne(value: string): number {
  const number = count(value);
  if (number < 1) throw new InvalidArgumentError('One is the least.');
  return number;
}

/** A port of this machine; 0 stands for any. */
export function port(value: string): number {
  const number = count(value);
  if (number > 65_535) throw new InvalidArgumentError('Ports end at 65535.');
  return number;
}

/** Anything but nothing, and but blanks. */
export function something(value: string): string {
  if (value.trim() === '') throw new InvalidArgumentError('It may not be empty.');
  return value;
}

/** The address of a Redis server, or the path of its socket. */
export function redisAddress(value: string): string {
  if (!/^(?:rediss?:\/\/.|\/.)/.test(value))
    throw new InvalidArgumentError('Write redis://host:port, rediss:// for TLS, or the path of a socket.');
  return value;
}

/** `i/n`. */
export function shard(value: string): Shard {
  const read = parseShard(value);
  if (!read) throw new InvalidArgumentError('Write 1/4 for the first of four.');
  return read;
}
