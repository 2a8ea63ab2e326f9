// Under `require-trusted-types-for 'script'` a string becomes markup or a script only through this policy.
interface PolicyFactory {
  createPolicy(
    name: string,
    rules: {
      createScriptURL(text: string): string | null;
      createHTML(text: string): string | null;
      createScript(text: string): string | null;
    },
  ): unknown;
}

/** The map's worker, ours and nobody else's, as the build names it. */
const WORKER = /\/(maplibre-gl-worker|worker)[\w.-]*\.m?[jt]s$/;

/** Has to run before anything that starts a worker. A browser without Trusted Types needs nothing. */
export function trustOnlyOurWorker(): void {
  const factory = (globalThis as { trustedTypes?: PolicyFactory }).trustedTypes;
  factory?.createPolicy("default", {
    createScriptURL(text) {
      const url = new URL(text, document.baseURI);
      return url.origin === location.origin && WORKER.test(url.pathname) ? url.href : null;
    },
    createHTML: () => null,
    createScript: () => null,
  });
}
