import { createRequire as bundledRequire } from 'node:module'; const require = bundledRequire(import.meta.url);
import {
  faultsOfFile
} from "./chunk-4XWLKCEL.js";
import "./chunk-GS2EHPHW.js";
export {
  faultsOfFile
};
