import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

const brotliAsync = promisify(brotliCompress);
const gzipAsync = promisify(gzip);

/** Worth compressing: everything but fonts and pictures, which are compressed already. */
export const compressible = /\.(html|css|m?js|json|svg|md|txt|webmanifest)$/;

export const brotli = (body: Buffer, quality: number) =>
  brotliAsync(body, {
    params: { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: body.length },
  });
export const gzipped = (body: Buffer, level: number) => gzipAsync(body, { level });

/** Puts `.br` and `.gz` beside each file, for hosts that serve them as they are. */
export async function precompress(folder: string): Promise<{ files: number; bytes: number }> {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => compressible.test(name));
  const sizes = await Promise.all(
    names.map(async (name) => {
      const body = readFileSync(join(folder, name));
      const [br, gz] = await Promise.all([brotli(body, 11), gzipped(body, 9)]);
      writeFileSync(join(folder, `${name}.br`), br);
      writeFileSync(join(folder, `${name}.gz`), gz);
      return br.length;
    }),
  );
  return { files: names.length, bytes: sizes.reduce((sum, size) => sum + size, 0) };
}
