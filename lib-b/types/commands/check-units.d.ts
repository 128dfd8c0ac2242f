import { type RuleSetting } from '../concord/run-rules.js';
import { type Diagnostic } from '../diagnostic.js';
/** What to hold aligned texts against beside each other. */
interface UnitsOptions {
    readonly rule: Readonly<Record<string, RuleSetting>>;
    /** File of a termbase. */
    readonly terms?: string;
}
/** What is found in a file of aligned texts, which is no instrument. */
export declare function checkUnits(file: string, options: UnitsOptions): Promise<readonly Diagnostic[]>;
export {};
