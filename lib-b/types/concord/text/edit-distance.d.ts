/** Whether one short word becomes the other by one letter changed, added or dropped, or two neighbours exchanged. */
export declare function oneSlip(a: string, b: string): boolean;
