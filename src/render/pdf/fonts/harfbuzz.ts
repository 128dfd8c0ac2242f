import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** Functions of HarfBuzz's C interface that we call; pointers and sizes are numbers. */
interface Exports {
  readonly memory: WebAssembly.Memory;
  __wasm_call_ctors(): void;
  malloc(size: number): number;
  free(pointer: number): void;
  hb_blob_create(data: number, length: number, mode: number, userData: number, destroy: number): number;
  hb_face_create(blob: number, index: number): number;
  hb_font_create(face: number): number;
  hb_font_get_nominal_glyph(font: number, codePoint: number, glyph: number): number;
  hb_font_get_glyph_h_advance(font: number, glyph: number): number;
  hb_language_from_string(text: number, length: number): number;
  hb_ot_name_get_utf16(face: number, name: number, language: number, size: number, text: number): number;
  hb_buffer_create(): number;
  hb_buffer_set_cluster_level(buffer: number, level: number): void;
  hb_buffer_clear_contents(buffer: number): void;
  hb_buffer_add_utf16(buffer: number, text: number, length: number, offset: number, itemLength: number): void;
  hb_buffer_guess_segment_properties(buffer: number): void;
  hb_shape(font: number, buffer: number, features: number, count: number): void;
  hb_buffer_get_length(buffer: number): number;
  hb_buffer_get_glyph_infos(buffer: number, length: number): number;
  hb_buffer_get_glyph_positions(buffer: number, length: number): number;
}

/** A memory mode: the bytes are ours to change, and stay where they are. */
const writable = 2;
/** A cluster level: each glyph knows which letters it stands for, though others belong with them. */
const byCharacters = 2;
/** 32-bit words of a glyph's information, and of its position. */
const words = 5;

function load(): Exports {
  // Its own loader waits at the top level, which a CommonJS bundle cannot load: the program alone is as public.
  const file = createRequire(import.meta.url).resolve('harfbuzzjs/dist/harfbuzz.wasm');
  const unused = (): number => 0;
  const grow = (size: number): number => {
    const { memory } = exports;
    return memory.grow(Math.ceil((size - memory.buffer.byteLength) / 65_536)) < 0 ? 0 : 1;
  };
  const { exports: found } = new WebAssembly.Instance(new WebAssembly.Module(readFileSync(file)), {
    wasi_snapshot_preview1: { proc_exit: unused },
    env: {
      _emscripten_runtime_keepalive_clear: unused,
      _abort_js: () => {
        throw new Error('HarfBuzz has stopped');
      },
      _setitimer_js: unused,
      emscripten_resize_heap: grow,
    },
  });
  const exports = found as unknown as Exports;
  exports.__wasm_call_ctors();
  return exports;
}

/** The program, loaded for the first font, with room to pass a text to it. */
let loaded: { readonly hb: Exports; readonly buffer: number; text: number; room: number } | undefined;

function harfBuzz(): NonNullable<typeof loaded> {
  if (loaded) return loaded;
  const hb = load();
  const buffer = hb.hb_buffer_create();
  hb.hb_buffer_set_cluster_level(buffer, byCharacters);
  loaded = { hb, buffer, text: hb.malloc(1024), room: 512 };
  return loaded;
}

/** A glyph as HarfBuzz lays it out, in units of the font. */
export interface LaidOutGlyph {
  readonly id: number;
  /** Index of the first letter that it stands for. */
  readonly letter: number;
  readonly advance: number;
  readonly offset: number;
}

/** A font opened by HarfBuzz, for the life of the process. */
export class HarfBuzzFont {
  readonly #face: number;
  readonly #font: number;

  constructor(bytes: Uint8Array) {
    const { hb } = harfBuzz();
    const data = hb.malloc(bytes.length);
    new Uint8Array(hb.memory.buffer).set(bytes, data);
    this.#face = hb.hb_face_create(hb.hb_blob_create(data, bytes.length, writable, 0, 0), 0);
    this.#font = hb.hb_font_create(this.#face);
  }

  /** The glyph of a letter; 0 if the font has none. */
  glyphOf(codePoint: number): number {
    const { hb, text } = harfBuzz();
    const found = hb.hb_font_get_nominal_glyph(this.#font, codePoint, text);
    return found ? (new Uint32Array(hb.memory.buffer, text, 1)[0] ?? 0) : 0;
  }

  /** Width of a glyph, in units of the font. */
  widthOf(glyph: number): number {
    return harfBuzz().hb.hb_font_get_glyph_h_advance(this.#font, glyph);
  }

  /** A name of the font by its number, in English or in no language; empty if it has none. */
  nameOf(number: number): string {
    const { hb, text, room } = harfBuzz();
    new Uint8Array(hb.memory.buffer).set([0x65, 0x6e], text);
    const english = hb.hb_language_from_string(text, 2);
    new Uint32Array(hb.memory.buffer, text, 1)[0] = room - 2;
    hb.hb_ot_name_get_utf16(this.#face, number, english, text, text + 4);
    const length = new Uint32Array(hb.memory.buffer, text, 1)[0] ?? 0;
    return String.fromCharCode(...new Uint16Array(hb.memory.buffer, text + 4, length));
  }

  /** Lays out a text as one run, in the script and direction of its letters. */
  layOut(letters: string): LaidOutGlyph[] {
    const { hb, buffer } = harfBuzz();
    hb.hb_buffer_clear_contents(buffer);
    hb.hb_buffer_add_utf16(buffer, pass(letters), letters.length, 0, letters.length);
    hb.hb_buffer_guess_segment_properties(buffer);
    hb.hb_shape(this.#font, buffer, 0, 0);
    const count = hb.hb_buffer_get_length(buffer);
    const infos = new Uint32Array(hb.memory.buffer, hb.hb_buffer_get_glyph_infos(buffer, 0), count * words);
    const positions = new Int32Array(hb.memory.buffer, hb.hb_buffer_get_glyph_positions(buffer, 0), count * words);
    return Array.from({ length: count }, (_, index) => ({
      id: infos[index * words] ?? 0,
      letter: infos[index * words + 2] ?? 0,
      advance: positions[index * words] ?? 0,
      offset: positions[index * words + 2] ?? 0,
    }));
  }
}

/** Puts a text where HarfBuzz can read it; gives the place. */
function pass(letters: string): number {
  const state = harfBuzz();
  if (letters.length > state.room) {
    state.hb.free(state.text);
    state.room = letters.length * 2;
    state.text = state.hb.malloc(state.room * 2);
  }
  const units = new Uint16Array(state.hb.memory.buffer, state.text, letters.length);
  for (let index = 0; index < letters.length; index++) units[index] = letters.charCodeAt(index);
  return state.text;
}
