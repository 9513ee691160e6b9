// Typst with PDF/UA-1, in process: template and fonts stay in memory, the reference changes.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { course, KEPT, nextReference, read } from './course.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const template = readFileSync(new URL('letter.typ', import.meta.url), 'utf8');
const compiler = NodeCompiler.create({
  workspace: here,
  fontArgs: [{ fontPaths: [process.env.BENCH_FONTS] }],
});
compiler.addSource(`${here}letter.typ`, template);

function print(language) {
  const inputs = { kept: KEPT, reference: nextReference(), language };
  const compiled = compiler.compile({ mainFilePath: `${here}letter.typ`, inputs });
  if (!compiled.result) {
    compiled.printErrors();
    throw new Error('Typst refuses the letter');
  }
  const pdf = compiler.pdf(compiled.result, { pdfStandard: 'ua-1' });
  compiler.evictCache(10);
  return pdf;
}

function press(language) {
  compiler.mapShadow(`${here}letter.json`, Buffer.from(read(`letter-${language}.json`)));
  return () => print(language);
}

function processorTime() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

await course('Typst', press, processorTime);
