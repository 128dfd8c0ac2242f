#!/usr/bin/env node
import { createRequire as bundledRequire } from 'node:module'; const require = bundledRequire(import.meta.url);
import{a as r}from"./chunk-XLXKLA7O.js";import{a as e}from"./chunk-S5KILINL.js";import"./chunk-GRNYN4ID.js";import{join as c}from"node:path";var o=process.argv.slice(2);if(o.length===1&&(o[0]==="--version"||o[0]==="-V"))process.stdout.write(`${r}
`);else{let[{cacheFolder:s},{loadCompiled:i}]=await Promise.all([import("./cache-folder-Z7LBAOMH.js"),import("./load-compiled-CTMETC45.js")]),n=o.includes("--no-cache")?void 0:s(e,process.env),t=[o[0],o[o.indexOf("--format")+1]];i(c(e,"lib/program.cjs"),t,n)}
