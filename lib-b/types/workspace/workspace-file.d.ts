/** The name of the file that makes a folder a workspace, a folder of many instruments; undefined where there is none. */
export declare function workspaceFile(folder: string): string | undefined;
/** Whether folders on the command line stand for many instruments, and not for one. */
export declare function areMany(folders: readonly string[]): boolean;
