import type { Artifact } from '../model.js';
import type { PublishedFile } from './task.js';
/** What is told of files once they are published: everything but their bytes. */
export declare function publishedFiles(artifacts: readonly Artifact[]): PublishedFile[];
