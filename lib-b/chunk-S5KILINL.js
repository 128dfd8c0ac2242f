import { createRequire as bundledRequire } from 'node:module'; const require = bundledRequire(import.meta.url);
import{a as t}from"./chunk-GRNYN4ID.js";import{existsSync as n}from"node:fs";import{dirname as r,join as m}from"node:path";import{fileURLToPath as a}from"node:url";var c=i(r(a(import.meta.url)));function i(o){return n(m(o,"package.json"))?o:i(r(o))}t(i,"rootAbove");export{c as a};
