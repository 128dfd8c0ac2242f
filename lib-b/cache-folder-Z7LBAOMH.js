import { createRequire as bundledRequire } from 'node:module'; const require = bundledRequire(import.meta.url);
import{a}from"./chunk-NNBU2OTL.js";import"./chunk-GRNYN4ID.js";export{a as cacheFolder};
