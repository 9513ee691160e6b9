// Chromium, one warm page that prints one letter after the other. It is spoken to through a pipe: it opens
// no port, and asks nothing of any network.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { course, KEPT, nextReference, read } from './course.mjs';

const OPTIONS = [
  '--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-extensions',
  '--disable-background-networking', '--disable-component-update', '--disable-sync', '--remote-debugging-pipe',
  '--host-resolver-rules=MAP * ~NOTFOUND',
];
const PRINT = { printBackground: true, preferCSSPageSize: true, generateTaggedPDF: true };

const profile = mkdtempSync(join(tmpdir(), 'bench-chromium-'));
const fonts = join(profile, 'fonts.conf');
writeFileSync(fonts, `<fontconfig><dir>${process.env.BENCH_FONTS}</dir><cachedir>${profile}</cachedir></fontconfig>`);
const browser = spawn('chromium', [...OPTIONS, `--user-data-dir=${profile}`, 'about:blank'], {
  stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
  env: { ...process.env, FONTCONFIG_FILE: fonts },
  detached: true,
});
browser.on('exit', (code) => stopping || fail(`Chromium stopped with ${code}`));
browser.on('error', (error) => fail(error.message));

let stopping = false;
function stop() {
  stopping = true;
  try {
    process.kill(-browser.pid, 'SIGKILL');
  } catch {
    // It is gone.
  }
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
}

function fail(message) {
  console.error(message);
  stop();
  process.exit(1);
}

// Messages are JSON, each with a zero behind it.
const waiting = new Map();
let last = 0;
let received = [];
browser.stdio[4].on('data', (data) => {
  let start = 0;
  for (let end = data.indexOf(0); end >= 0; end = data.indexOf(0, start)) {
    received.push(data.subarray(start, end));
    answer(JSON.parse(Buffer.concat(received).toString()));
    received = [];
    start = end + 1;
  }
  received.push(data.subarray(start));
});

function answer({ id, result, error }) {
  if (error) fail(JSON.stringify(error));
  waiting.get(id)?.(result);
  waiting.delete(id);
}

function call(method, params = {}, sessionId = undefined) {
  const id = ++last;
  browser.stdio[3].write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
  return new Promise((resolve) => waiting.set(id, resolve));
}

const { targetId } = await call('Target.createTarget', { url: 'about:blank' });
const { sessionId } = await call('Target.attachToTarget', { targetId, flatten: true });
const { frameTree } = await call('Page.getFrameTree', {}, sessionId);
const style = `<style>${readFileSync(process.env.BENCH_STYLE, 'utf8')}
body { font-family: "Noto Sans", "Noto Sans Arabic", "Noto Sans SC" }
.head, .folds { display: none }</style>`;

async function print(xhtml) {
  const html = xhtml.replaceAll(KEPT, nextReference());
  await call('Page.setDocumentContent', { frameId: frameTree.frame.id, html }, sessionId);
  const { data } = await call('Page.printToPDF', PRINT, sessionId);
  return Buffer.from(data, 'base64');
}

function press(language) {
  const xhtml = read(`letter-${language}.xhtml`).replace(/<link rel="stylesheet"[^>]*>/, style);
  return () => print(xhtml);
}

await course('Chromium', press, () => NaN);
stop();
