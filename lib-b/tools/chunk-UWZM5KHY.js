import { createRequire as bundledRequire } from 'node:module'; const require = bundledRequire(import.meta.url);
import {
  __name
} from "./chunk-GS2EHPHW.js";

// src/malformed.ts
var Malformed = class extends Error {
  static {
    __name(this, "Malformed");
  }
};
function attempt(read) {
  try {
    return read();
  } catch (error) {
    if (error instanceof Malformed) return error;
    throw error;
  }
}
__name(attempt, "attempt");

export {
  Malformed,
  attempt
};
