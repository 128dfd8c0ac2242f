import type { FontMetrics } from './font-metrics.js';
/** The descriptor of a font under a name. */
export declare function describeFont(metrics: FontMetrics, name: string): object;
