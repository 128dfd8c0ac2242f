// Compiles `<folder>/<name>.typ` to HTML and PDF, as a user of Typst's npm compiler would in one process.
import { writeFileSync } from 'node:fs';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';

const [folder, names, outputs] = process.argv.slice(2);
const fonts = new URL('../node_modules/@expo-google-fonts/stix-two-text', import.meta.url).pathname;
const compiler = NodeCompiler.create({ workspace: folder, fontArgs: [{ fontPaths: [fonts] }] });
for (const name of names.split(',')) {
  const source = { mainFilePath: `${folder}/${name}.typ` };
  if (outputs.includes('pdf')) writeFileSync(`${folder}/out/${name}.pdf`, compiler.pdf(source));
  if (outputs.includes('html')) {
    const made = compiler.tryHtml(source);
    if (!made.result) throw new Error(`no HTML of ${name}`);
    writeFileSync(`${folder}/out/${name}.html`, made.result.html());
  }
}
