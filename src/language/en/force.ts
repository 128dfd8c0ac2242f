import type { ForceData } from '../force-data.js';
import { negation } from './negation.js';
import { permission } from './permission.js';

/** How English denies and permits; what obliges needs no table, since it shows as a permission that is not there. */
export const force: ForceData = { negation, permission };
