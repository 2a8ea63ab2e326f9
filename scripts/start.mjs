// npm start [-- --port 4173 --no-open]: builds when something changed, serves the built app on this machine.
import { spawn } from "node:child_process";
import { ensureInstalled, root } from "./install.mjs";

const usage = "npm start -- [--port <number>] [--no-open]";

function readOptions(args) {
  // npm swallows options given without the "--" and hands them over in the environment.
  const options = { port: process.env.npm_config_port ?? "4173", open: process.env.npm_config_open !== "" };
  for (let i = 0; i < args.length; i++) {
    if (args[i] === "--no-open") options.open = false;
    else if (args[i] === "--port") options.port = args[++i] ?? "";
    else if (args[i].startsWith("--port=")) options.port = args[i].slice("--port=".length);
    else fail(`Unknown option: ${args[i]}\n${usage}`, 2);
  }
  const port = Number(options.port);
  if (!/^\d+$/.test(options.port) || port > 65535) fail(`Not a port: "${options.port}"\n${usage}`, 2);
  return { port, open: options.open };
}

function fail(message, code = 1) {
  console.error(message);
  process.exit(code);
}

/** Opens the reader's browser where there is a screen; says nothing where there is none. */
function openBrowser(url) {
  const onScreen = process.platform !== "linux" || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
  if (process.env.CI || !onScreen) return;
  const commands = { darwin: ["open", url], win32: ["cmd", "/c", "start", "", url] };
  const [command, ...args] = commands[process.platform] ?? ["xdg-open", url];
  const child = spawn(command, args, { stdio: "ignore", detached: true });
  child.on("error", () => {
    // No browser to be had: the address is printed anyway.
  });
  child.unref();
}

const options = readOptions(process.argv.slice(2));
process.chdir(root);
ensureInstalled();
const { register } = await import("tsx/esm/api");
register();
const { ensureBuilt, dist } = await import("./build.ts");
const { serve } = await import("./server.ts");

await ensureBuilt().catch((error) => fail(error.message));
const server = await serve(dist, options.port).catch((error) => {
  if (error.code === "EADDRINUSE") {
    const other = options.port < 65535 ? options.port + 1 : 4173;
    fail(`Port ${options.port} is taken by another program. Try another: npm start -- --port ${other}`);
  }
  if (error.code === "EACCES") fail(`Port ${options.port} may not be opened by this user. Try a port above 1023.`);
  throw error;
});
console.log(`Multivector is at ${server.url}  (Ctrl+C ends it)`);
if (options.open) openBrowser(server.url);

const end = () => server.close().then(() => process.exit(0));
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, end);
// When npm is ended from outside, its shell dies and leaves us behind, holding the port.
const parent = process.ppid;
if (process.env.npm_lifecycle_event) setInterval(() => process.ppid !== parent && end(), 500).unref();
