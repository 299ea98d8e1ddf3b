import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';
const hasChromium = existsSync(executablePath);
const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
/** Where the pictures are left for somebody to look at. */
const pictures = join(tmpdir(), 'fallow-pictures');

describe.skipIf(!hasChromium)(
  `the demo, as a visitor meets it${hasChromium ? '' : ' (skipped: there is no Chromium; CHROMIUM=/path/to/it)'}`,
  // Bot, stand-in and browser share this machine: starved of it, one of them may lose a click.
  { timeout: 120_000, retry: 2 },
  () => {
    let demo: ChildProcess;
    let browser: Browser;
    let address: string;

    beforeAll(async () => {
      mkdirSync(pictures, { recursive: true });
      demo = spawn(
        process.execPath,
        ['--import', 'tsx', 'src/demo.ts', '--port', '0', '--now', '2026-11-26T06:40'],
        { stdio: ['ignore', 'pipe', 'inherit'] },
      );
      [address, browser] = await Promise.all([
        addressPrinted(demo),
        chromium.launch({ executablePath, args }),
      ]);
    }, 60_000);

    afterAll(async () => {
      await browser?.close();
      demo?.kill('SIGTERM');
    });

    const open = async (look: { width: number; height: number; dark?: boolean }) => {
      const page = await browser.newPage({
        viewport: { width: look.width, height: look.height },
        colorScheme: look.dark ? 'dark' : 'light',
      });
      const problems: string[] = [];
      page.on('pageerror', (error) => problems.push(error.message));
      await page.goto(address);
      await page.getByTestId('message').first().waitFor();
      return { page, problems };
    };
    const picture = (page: Page, name: string) =>
      page.screenshot({ path: join(pictures, `${name}.png`) });
    const lastMessage = (page: Page) => page.getByTestId('message').last();

    it('finds this morning’s post in the team channel', async () => {
      const { page, problems } = await open({ width: 1280, height: 900 });
      await expect
        .poll(() => lastMessage(page).innerText())
        .toContain('Marsh Lane Harriers · Thu 26 Nov');
      expect(await lastMessage(page).innerText()).toContain('Canal tempo · 18:30');
      await picture(page, 'morning');
      expect(problems).toEqual([]);
    });

    it('asks the coach in a direct message and settles it with two taps', async () => {
      const { page, problems } = await open({ width: 1280, height: 900, dark: true });
      await page.getByTestId('message-coach').first().click();
      await page.getByTestId('composer').fill('should i run hard today?');
      await page.keyboard.press('Enter');
      await page.getByRole('button', { name: 'Energy good' }).click();
      await page.getByRole('button', { name: 'Legs good' }).click();
      await expect.poll(() => lastMessage(page).innerText()).toContain('Legs good · today');
      expect(await lastMessage(page).innerText()).toMatch(/Today: /);
      await picture(page, 'direct-message-dark');
      expect(problems).toEqual([]);
    });

    it('logs with a slash command that the composer completes, seen by nobody else', async () => {
      const { page, problems } = await open({ width: 1280, height: 900 });
      await page.getByTestId('composer').fill('/lo');
      await expect.poll(() => page.getByTestId('option').first().innerText()).toContain('log');
      await page.getByTestId('composer').fill('/log 10k easy 52:30 rpe 4');
      await page.keyboard.press('Enter');
      await expect.poll(() => lastMessage(page).innerText()).toContain('10 km · 52:30');
      expect(await lastMessage(page).getByTestId('ephemeral-note').innerText()).toContain(
        'Only you',
      );
      await picture(page, 'logged');
      expect(problems).toEqual([]);
    });

    it('shows a trend as a picture that says in words what it shows', async () => {
      const { page, problems } = await open({ width: 390, height: 844, dark: true });
      await page.getByTestId('composer').fill('/trend ');
      await page.keyboard.press('Enter');
      const drawn = lastMessage(page).locator('img.picture');
      await drawn.waitFor();
      expect(await drawn.getAttribute('alt')).toMatch(/readiness/i);
      await expect
        .poll(() =>
          drawn.evaluate((image) => (image as unknown as { naturalWidth: number }).naturalWidth),
        )
        .toBeGreaterThan(600);
      await picture(page, 'trend-phone-dark');
      expect(problems).toEqual([]);
    });

    it('logs a run out of one’s own message, from the menu of the message', async () => {
      const { page, problems } = await open({ width: 1280, height: 900 });
      await page.getByTestId('composer').fill('8k easy in 44:10 before work');
      await page.keyboard.press('Enter');
      await expect.poll(() => lastMessage(page).innerText()).toContain('before work');
      await lastMessage(page).click({ button: 'right' });
      await page.getByTestId('context-item').filter({ hasText: 'Log this run' }).click();
      await page.getByRole('button', { name: 'Log it' }).last().click();
      await expect.poll(() => lastMessage(page).innerText()).toContain('8 km · 44:10');
      expect(problems).toEqual([]);
    });

    it('opens somebody’s recovery card from their menu', async () => {
      const { page, problems } = await open({ width: 1280, height: 900 });
      await page.getByText('Chidi', { exact: true }).last().click({ button: 'right' });
      await page.getByTestId('context-item').filter({ hasText: 'Recovery card' }).click();
      await expect.poll(() => lastMessage(page).innerText()).toContain('What Chidi shares');
      await picture(page, 'recovery-card');
      expect(problems).toEqual([]);
    });

    it('gives the diary away as a file and takes it back', async () => {
      const { page, problems } = await open({ width: 1280, height: 900 });
      await page.getByTestId('message-coach').first().click();
      await page.getByTestId('composer').fill('/me export ');
      await page.keyboard.press('Enter');
      const link = lastMessage(page).getByRole('link', { name: /fallow-.*zip/ });
      await link.waitFor();
      const file = await page.request.get((await link.getAttribute('href')) ?? '');
      await page.getByTestId('composer').fill('/me import ');
      await page.locator('input[type=file]').setInputFiles({
        name: 'fallow.zip',
        mimeType: 'application/zip',
        buffer: await file.body(),
      });
      await page.getByTestId('send').click();
      await expect.poll(() => lastMessage(page).innerText()).toContain('in your diary already');
      expect(problems).toEqual([]);
    });

    it('opens an easy pod in a thread on the post', async () => {
      const { page, problems } = await open({ width: 1280, height: 900 });
      const thread = page.getByTestId('thread-link').last();
      // A second tap would leave the pod again.
      if ((await thread.count()) === 0) {
        await page.getByRole('button', { name: 'Easy pod' }).last().click();
      }
      await thread.click();
      await expect.poll(() => lastMessage(page).innerText()).toContain('Ana');
      await picture(page, 'easy-pod');
      expect(problems).toEqual([]);
    });

    it('moves the clock to tomorrow 06:30 and sees the next post appear', async () => {
      const { page, problems } = await open({ width: 1280, height: 900 });
      await page.getByTestId('clock-move').filter({ hasText: 'tomorrow' }).click();
      await expect
        .poll(() => lastMessage(page).innerText(), { timeout: 30_000 })
        .toContain('Fri 27 Nov');
      expect(problems).toEqual([]);
    });

    it('works on a phone, with the channels in a drawer, and nothing wider than the screen', async () => {
      const { page, problems } = await open({ width: 390, height: 844 });
      await page.getByTestId('open-places').click();
      await expect.poll(() => page.getByTestId('channel-link').first().isVisible()).toBe(true);
      await page.getByTestId('channel-link').first().click();
      const width = await page.evaluate('document.documentElement.scrollWidth');
      expect(width).toBeLessThanOrEqual(390);
      await picture(page, 'phone');
      expect(problems).toEqual([]);
    });

    it('opens the check-in as a form that the keyboard can fill in and leave', async () => {
      const { page, problems } = await open({ width: 1280, height: 900 });
      await page.getByTestId('composer').fill('/checkin ');
      await page.keyboard.press('Enter');
      await page.getByTestId('modal').waitFor();
      await picture(page, 'check-in');
      await page.keyboard.press('Escape');
      await expect.poll(() => page.getByTestId('modal').count()).toBe(0);
      expect(problems).toEqual([]);
    });
  },
);

/** The line that tells a person where to look tells the test as well. */
function addressPrinted(demo: ChildProcess): Promise<string> {
  return new Promise((found, failed) => {
    let printed = '';
    demo.stdout?.on('data', (chunk) => {
      printed += String(chunk);
      const [address] = /http:\/\/127\.0\.0\.1:\d+/.exec(printed) ?? [];
      if (address) found(address);
    });
    demo.once('exit', (code) => failed(new Error(`The demo ended with ${code}: ${printed}`)));
  });
}
