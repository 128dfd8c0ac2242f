/** A number below 65,536 as four hexadecimal digits. */
export declare function hex(number: number): string;
