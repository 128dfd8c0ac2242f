import { z } from 'zod';

const points = z.number().min(0).max(2000);
const size = z.number().min(4).max(96);
const leading = z.number().min(0.8).max(3);
const color = z.string().regex(/^#[0-9a-f]{6}$/i);
const align = z.enum(['left', 'center', 'right', 'justify']);

const voice = z.strictObject({ size, leading });
const heading = voice.extend({
  above: points,
  below: points,
  align,
  bold: z.boolean().optional(),
  italics: z.boolean().optional(),
});
const line = voice.extend({ above: points });

/** Everything that decides how a PDF edition looks; it holds no word of any language. Lengths are points. */
export const pdfStyleSchema = z.strictObject({
  page: z.strictObject({
    /** A named format, or width and height. */
    size: z.union([z.enum(['LETTER', 'LEGAL', 'A4', 'A5']), z.tuple([points, points])]),
    margins: z.strictObject({ left: points, top: points, right: points, bottom: points }),
  }),
  /** One file a face: a path that starts with a dot, beside the style file, or a file of an installed package. */
  fonts: z.strictObject({ normal: z.string(), italics: z.string(), bold: z.string(), bolditalics: z.string() }),
  /** Patterns of the package `hyphen` for a language whose tag names none. */
  hyphenation: z.record(z.string(), z.string()),
  text: voice.extend({ color, align, space: points }),
  headings: z.strictObject({ h1: heading, h2: heading, h3: heading, h4: heading, h5: heading, h6: heading }),
  subtitle: voice.extend({ space: points }),
  quote: z.strictObject({ indent: points }),
  /** The marker of an unordered list by its depth; the last one serves all deeper lists. */
  list: z.strictObject({ indent: points, markers: z.array(z.string().min(1)).min(1), space: points, align }),
  table: voice.extend({ padding: points, rule: points, ruleColor: color, space: points }),
  footnotes: voice.extend({ space: points, above: points }),
  backMatter: voice.extend({ space: points, headingSize: size, align }),
  titlePage: z.strictObject({
    top: points,
    title: voice,
    description: line,
    original: line,
    language: line,
    rule: z.strictObject({ width: points, thickness: points, above: points }),
  }),
  contents: voice.extend({ space: points, indent: points, numberWidth: points }),
  /** Distances of the running header and footer from the edge of the page. */
  running: z.strictObject({ size, color, header: points, footer: points, rule: points }),
  signatures: z.strictObject({
    above: points,
    gap: points,
    /** Height left free for the signature, for a name or an office, and for the seal. */
    room: points,
    lineRoom: points,
    sealRoom: points,
    sealColor: color,
    labelSize: size,
    rule: points,
  }),
  /** A drawing, such as a QR code with the white around it: its side. */
  drawing: z.strictObject({ size: points, above: points }),
  /** All languages side by side, on the page turned: columns of small type; headings and lists shrink with it. */
  collation: voice.extend({
    margins: z.strictObject({ left: points, top: points, right: points, bottom: points }),
    gap: points,
    padding: points,
    rule: points,
    ruleColor: color,
    title: voice.extend({ above: points }),
    line,
  }),
  draft: z.strictObject({
    /** The word across the page: its length, and by how many degrees it rises. */
    watermark: z.strictObject({ size, color, width: points, angle: z.number().min(-90).max(90) }),
    /** Every so many lines are numbered, at a distance from the text. */
    lineNumbers: z.strictObject({ size, color, every: z.int().min(1), distance: points }),
  }),
  link: z.strictObject({ color }),
});

/** A style file as read. */
export type PdfStyle = z.infer<typeof pdfStyleSchema>;

/** The four faces of the text. */
export type FaceName = keyof PdfStyle['fonts'];
