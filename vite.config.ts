import { defineConfig, type Plugin } from "vite";
import { metaPolicy } from "./scripts/headers.ts";

/** The policy in the page itself, for hosts that send no headers. Not in development: Vite's client adds style elements. */
const policyFloor: Plugin = {
  name: "policy-floor",
  apply: "build",
  transformIndexHtml: () => [
    {
      tag: "meta",
      attrs: { "http-equiv": "Content-Security-Policy", content: metaPolicy },
      // Before anything it governs.
      injectTo: "head-prepend",
    },
  ],
};

export default defineConfig({
  // Relative, so that the built folder works under any path.
  base: "./",
  plugins: [policyFloor],
  build: {
    target: "es2022",
    // Browsers that know light-dark(), so that it is left as written.
    cssTarget: ["chrome123", "firefox121", "safari17.5"],
    // data: addresses are against the policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    manifest: "build.json",
    license: { fileName: "licenses.md" },
    chunkSizeWarningLimit: 1200,
    reportCompressedSize: false,
    rolldownOptions: { checks: { pluginTimings: false } },
  },
  worker: { format: "es" },
});
