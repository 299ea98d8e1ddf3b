import { createRequire } from 'node:module';
import { type ResvgRenderOptions, renderAsync } from '@resvg/resvg-js';

/** The picture in half as many pixels again as it is drawn in, for screens that have them. */
const zoom = 1.5;

/** An SVG as PNG, drawn off the main thread; two at a time, so that no burst takes every processor. */
export async function png(svg: string): Promise<Uint8Array> {
  await turn();
  try {
    const image = await renderAsync(svg, options);
    return image.asPng();
  } finally {
    next();
  }
}

const atOnce = 2;
const waiting: (() => void)[] = [];
let underWay = 0;

async function turn(): Promise<void> {
  if (underWay < atOnce) underWay += 1;
  else await new Promise<void>((go) => waiting.push(go));
}

/** The place goes to whoever waits longest. */
function next(): void {
  const go = waiting.shift();
  if (go) go();
  else underWay -= 1;
}

const require = createRequire(import.meta.url);

// Without a font file no text is drawn, and nothing says so.
const options: ResvgRenderOptions = {
  font: {
    loadSystemFonts: false,
    fontFiles: [
      require.resolve('@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf'),
      require.resolve('@expo-google-fonts/inter/600SemiBold/Inter_600SemiBold.ttf'),
    ],
    defaultFontFamily: 'Inter',
  },
  fitTo: { mode: 'zoom', value: zoom },
};
