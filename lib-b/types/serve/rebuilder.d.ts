/** Does a piece of work again and again, one at a time: what is asked for meanwhile is done once, afterwards. */
export declare class Rebuilder {
    #private;
    readonly work: () => Promise<void>;
    readonly delay: number;
    /** `delay` is in milliseconds: what changes together is done together. */
    constructor(work: () => Promise<void>, delay: number);
    /** Asks for the work to be done with what is there by then. */
    ask(): void;
    /** Takes back what was asked, and waits for what is being done. */
    stop(): Promise<void>;
}
