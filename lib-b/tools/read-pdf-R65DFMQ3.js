import { createRequire as bundledRequire } from 'node:module'; const require = bundledRequire(import.meta.url);
import {
  normalize,
  readPdf
} from "./chunk-2RELUDVA.js";
import "./chunk-UWZM5KHY.js";
import "./chunk-GS2EHPHW.js";
export {
  normalize,
  readPdf
};
