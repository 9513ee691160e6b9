// What both engines under Node do: the letter in each language, one after the other. Prints for each what
// Result.java reads, and leaves the file that the engine made.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = process.env.BENCH_FOLDER;
const warmUp = 1000 * Number(process.env.BENCH_WARM_UP ?? 8);
const time = 1000 * Number(process.env.BENCH_TIME ?? 8);

export const KEPT = 'VT-2026.0000000';
export const read = (name) => readFileSync(join(folder, name), 'utf8');

let number = 0;
export const nextReference = () => `VT-2026.${String(++number).padStart(7, '0')}`;

async function repeat(milliseconds, print) {
  const times = [];
  const end = performance.now() + milliseconds;
  for (let start = performance.now(); start < end; start = performance.now()) {
    if ((await print()).length === 0) throw new Error('an empty file');
    times.push(performance.now() - start);
  }
  return times.sort((one, other) => one - other);
}

// `press(tag)` gives what prints one letter; `processorTime()` milliseconds, or NaN where unknown.
export async function course(engine, press, processorTime) {
  mkdirSync(folder, { recursive: true });
  let first = true;
  for (const tag of process.argv.slice(2)) {
    const print = await press(tag);
    writeFileSync(join(folder, `${engine.toLowerCase()}-${tag}.pdf`), await print());
    await repeat(first ? warmUp : warmUp / 2, print);
    const before = processorTime();
    const times = await repeat(time, print);
    const processor = (processorTime() - before) / times.length;
    const at = (part) => times[Math.floor(times.length * part)].toFixed(4);
    const row = [engine, tag, 1, at(0.5), at(0.95), (times.length / (time / 1000)).toFixed(2), processor, NaN];
    console.log(row.join('\t'));
    first = false;
  }
}
