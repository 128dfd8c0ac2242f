import type { Artifact } from '../model.js';
import type { PublishedFile } from './task.js';

/** What is told of files once they are published: everything but their bytes. */
export function publishedFiles(artifacts: readonly Artifact[]): PublishedFile[] {
  return artifacts.map(({ path, format, locale, original, bytes }) => ({
    path,
    format,
    ...(locale !== undefined && { locale }),
    ...(original !== undefined && { original }),
    bytes: bytes.length,
  }));
}
