import type { BlockHandler } from '../setting.js';
/** `svg`: a square drawing of one path in black, such as a QR code; its title speaks for it to those who do not see it. */
export declare const svg: BlockHandler;
