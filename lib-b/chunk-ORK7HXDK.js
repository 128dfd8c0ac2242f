import { createRequire as bundledRequire } from 'node:module'; const require = bundledRequire(import.meta.url);
import{a as t}from"./chunk-GRNYN4ID.js";var e=class extends Error{static{t(this,"Malformed")}};function o(n){try{return n()}catch(r){if(r instanceof e)return r;throw r}}t(o,"attempt");export{e as a,o as b};
