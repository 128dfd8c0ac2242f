import { createRequire as bundledRequire } from 'node:module'; const require = bundledRequire(import.meta.url);
import{a as o}from"./chunk-S5KILINL.js";import{readFileSync as r}from"node:fs";import{join as t}from"node:path";var{version:e}=JSON.parse(r(t(o,"package.json"),"utf8")),p=`alternat ${e}`;export{e as a,p as b};
