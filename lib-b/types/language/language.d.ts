import type { ForceData } from './force-data.js';
import type { TestimoniumData } from './testimonium-data.js';
import type { TypographyData } from './typography-data.js';
import type { ValueData } from './value-data.js';
import type { WordData } from './word-data.js';
/** What the tool knows of one language, as data: a rule or a formatter never knows a language by name. */
export interface Language {
    /** BCP 47 primary tag, such as `fr`. */
    readonly tag: string;
    readonly format: FormatData;
    readonly words: WordData;
    readonly values: ValueData;
    readonly force: ForceData;
    readonly testimonium: TestimoniumData;
    /** By BCP 47 tag, the primary tag at the least. */
    readonly typography: Readonly<Record<string, TypographyData>>;
}
/** What `Intl` does not give for writing figures and dates into an edition. */
export interface FormatData {
    /** Ordinal of a number as inline Markdown by CLDR ordinal category; `#` stands for the number. */
    readonly ordinal: Readonly<Record<string, string>>;
    /** A century, `#` being its figure, by CLDR ordinal category. */
    readonly century: Readonly<Record<string, string>>;
    readonly centuryNumerals: 'arabic' | 'roman';
    /** Day of a date where it is not the bare figure, by CLDR ordinal category. */
    readonly day: Readonly<Record<string, string>>;
    /** Day of a date that is to be written as an ordinal, by CLDR ordinal category. */
    readonly ordinalDay: Readonly<Record<string, string>>;
}
