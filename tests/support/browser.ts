import chromium from '@sparticuz/chromium';
import { type Browser, chromium as playwright } from 'playwright-core';

/** What a test needs of Chromium and no more: it looks nothing up, and asks for no screen. */
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A real browser: the Chromium that npm installs on Linux, an installed Chrome elsewhere. */
export async function openBrowser(): Promise<Browser> {
  if (process.platform !== 'linux') return playwright.launch({ channel: 'chrome' });
  return playwright.launch({ executablePath: await chromium.executablePath(), args: flags });
}
