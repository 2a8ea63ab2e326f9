/**
 * The one table of response headers. The local server, public/_headers, deploy/nginx.conf, deploy/Caddyfile and the
 * `<meta>` floor in the built page are all made from it; `npm run headers` writes the files, a test proves them current.
 */

export type Headers = Readonly<Record<string, string>>;

const directives: readonly (readonly [name: string, value: string])[] = [
  ["default-src", "'none'"],
  ["script-src", "'self'"],
  ["style-src", "'self'"],
  // data: for MapLibre's CSS icons, blob: for our own picture export.
  ["img-src", "'self' data: blob:"],
  ["font-src", "'self'"],
  // https: only for a dataset the reader points at and agrees to.
  ["connect-src", "'self' https:"],
  ["worker-src", "'self'"],
  ["manifest-src", "'self'"],
  ["base-uri", "'none'"],
  ["form-action", "'none'"],
  ["frame-ancestors", "'self'"],
  ["require-trusted-types-for", "'script'"],
  ["trusted-types", "default"],
];

const join = (list: typeof directives) => list.map(([name, value]) => `${name} ${value}`).join("; ");

/** The policy of the page and of the worker file. */
export const policy = join(directives);

/** What of the policy a `<meta>` may say: a floor for hosts that send no headers. */
export const metaPolicy = join(directives.filter(([name]) => name !== "frame-ancestors"));

const everywhere: Headers = {
  "X-Content-Type-Options": "nosniff",
  // The state of the map is in the address, and nobody's business elsewhere.
  "Referrer-Policy": "no-referrer",
  "Permissions-Policy":
    "accelerometer=(), camera=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=()",
  "Strict-Transport-Security": "max-age=63072000; includeSubDomains",
};

const page: Headers = {
  "Content-Security-Policy": policy,
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cache-Control": "no-cache",
};

const asset: Headers = {
  "Content-Security-Policy": policy,
  "Cache-Control": "public, max-age=31536000, immutable",
  // A sandboxed embed has an opaque origin, and module scripts and fonts are fetched with CORS.
  "Access-Control-Allow-Origin": "*",
  "Cross-Origin-Resource-Policy": "cross-origin",
};

/** The other files at the root: icon, manifest, service worker. */
const rest: Headers = { "Content-Security-Policy": policy, "Cache-Control": "no-cache" };

export interface Rule {
  /** An exact path, or a folder with a star at its end. */
  readonly path: string;
  readonly headers: Headers;
}

/** Disjoint in the headers they set wherever they overlap: hosts join a header sent twice, and two policies intersect. */
export const rules: readonly Rule[] = [
  { path: "/*", headers: everywhere },
  { path: "/", headers: page },
  { path: "/index.html", headers: page },
  { path: "/assets/*", headers: asset },
  ...["/build.json", "/favicon.svg", "/licenses.md"].map((path) => ({ path, headers: rest })),
];

const matches = (rule: Rule, path: string) =>
  rule.path.endsWith("*") ? path.startsWith(rule.path.slice(0, -1)) : rule.path === path;

/** Every header sent with this path. An unknown path gets those of a page, so that an error has them too. */
export function headersFor(path: string): Headers {
  const own = rules.filter((rule) => rule.path !== "/*" && matches(rule, path));
  return Object.assign({}, everywhere, ...(own.length === 0 ? [page] : own.map((rule) => rule.headers)));
}

/** Netlify and Cloudflare Pages. */
export function netlify(): string {
  const block = ({ path, headers }: Rule) =>
    [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join("\n");
  return `# Made by \`npm run headers\` from scripts/headers.ts.\n${rules.map(block).join("\n\n")}\n`;
}

const exact = rules.filter((rule) => rule.path !== "/*");

/** nginx drops the parents' add_header in a nested block, so each location repeats them all. */
export function nginx(): string {
  const location = ({ path }: Rule) => {
    const folder = path.endsWith("*");
    const lines = [`location ${folder ? `^~ ${path.slice(0, -1)}` : `= ${path}`} {`];
    for (const [name, value] of Object.entries(headersFor(path))) lines.push(`  add_header ${name} "${value}" always;`);
    // "/" is answered in its own block, else the inner redirect to /index.html would be a second match.
    lines.push(path === "/" ? "  try_files /index.html =404;" : "  try_files $uri =404;", "}");
    return lines.map((line) => `  ${line}`).join("\n");
  };
  return `# Made by \`npm run headers\` from scripts/headers.ts. An example: put in your name, root and certificate.
server {
  listen 443 ssl;
  server_name atlas.example;
  root /srv/multivector/dist;
  types {
    text/html html;
    text/css css;
    text/javascript js mjs;
    application/json json;
    image/svg+xml svg;
    font/woff2 woff2;
    text/markdown md;
  }
  charset utf-8;
  charset_types text/html text/css text/javascript application/json text/markdown;
  gzip_static on;
  # brotli_static on;  # with ngx_brotli

${exact.map(location).join("\n\n")}

  # Never the app's page for a file that is not there: a half-deployed build must fail openly.
  location / {
    return 404;
  }
}
`;
}

export function caddy(): string {
  const block = (headers: Headers) =>
    Object.entries(headers)
      .map(([name, value]) => `    ${name} "${value}"`)
      .join("\n");
  const blocks = rules.map(({ path, headers }) => `  header ${path} {\n${block(headers)}\n  }`);
  return `# Made by \`npm run headers\` from scripts/headers.ts. An example: put in your name and root.
atlas.example {
  root * /srv/multivector/dist
${blocks.join("\n")}
  file_server {
    precompressed br gzip
  }
}
`;
}

/** Path in the repository → its content. */
export const files: Readonly<Record<string, () => string>> = {
  "public/_headers": netlify,
  "deploy/nginx.conf": nginx,
  "deploy/Caddyfile": caddy,
};
