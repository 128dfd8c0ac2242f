import { createRequire as bundledRequire } from 'node:module'; const require = bundledRequire(import.meta.url);
import{c as a,d as b}from"./chunk-3GIST6EB.js";import"./chunk-HLALGEJN.js";import"./chunk-ORK7HXDK.js";import"./chunk-GRNYN4ID.js";export{b as normalize,a as readPdf};
