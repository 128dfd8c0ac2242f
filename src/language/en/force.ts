import type { ForceData } from '../force-data.js';
import { negation } from './negation.js';
import { obligation } from './obligation.js';
import { permission } from './permission.js';

/** How English denies, permits and obliges. */
export const force: ForceData = { negation, permission, obligation };
