// npm test [-- step…]: every step, or those named; ends with the one line "N passed, N failed".
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { ensureInstalled, root, tools } from "./install.mjs";

const reports = `${root}tests/output`;

/** A tool that passes or fails as a whole. */
const tool =
  (name, ...args) =>
  () =>
    run([tools[name], ...args]) === 0 ? passed(1) : failed(1);

const passed = (count) => ({ passed: count, failed: 0 });
const failed = (count) => ({ passed: 0, failed: count });

function run(args, env = {}) {
  return spawnSync(process.execPath, args, { cwd: root, stdio: "inherit", env: { ...process.env, ...env } }).status;
}

/** A vitest project, counted from its own report. A file that cannot even be read counts as one failure. */
const project = (name, env) => () => {
  const report = `${reports}/${name}.json`;
  rmSync(report, { force: true });
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  const status = run([tools.vitest, "run", "--project", name, ...reporters], env?.());
  const { numPassedTests, numFailedTests, testResults } = readReport(report);
  const broken = testResults.filter(
    (file) => file.status === "failed" && !file.assertionResults.some((test) => test.status === "failed"),
  );
  const count = { passed: numPassedTests, failed: numFailedTests + broken.length };
  // Nothing ran, or the runner fell over after the tests: not green.
  const isSilentFailure = count.failed === 0 && (status !== 0 || count.passed === 0);
  if (isSilentFailure) console.error(`The ${name} tests ended with status ${status} and ${count.passed} passed.`);
  return isSilentFailure ? { ...count, failed: 1 } : count;
};

function readReport(path) {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch {
    return { numPassedTests: 0, numFailedTests: 0, testResults: [] };
  }
}

/** The built app in a real Chrome or Chromium. */
async function browser() {
  const { ensureBrowser } = await import("./browser.ts");
  const chrome = ensureBrowser();
  console.error(`Browser: ${chrome}`);
  return project("browser", () => ({ CHROME_PATH: chrome }))();
}

const steps = {
  types: tool("tsc", "--noEmit"),
  lint: tool("biome", "check", "--error-on-warnings", "."),
  // With the floors, which are tests like the others.
  unit: project("unit"),
  gallery: project("gallery"),
  browser,
};

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !(name in steps));
if (unknown.length > 0) {
  console.error(`Unknown step: ${unknown.join(", ")}. Known: ${Object.keys(steps).join(", ")}.`);
  process.exit(2);
}
ensureInstalled();
const { register } = await import("tsx/esm/api");
register();
mkdirSync(reports, { recursive: true });

const total = { passed: 0, failed: 0 };
for (const name of wanted.length > 0 ? wanted : Object.keys(steps)) {
  console.log(`\n— ${name}`);
  const count = await Promise.resolve()
    .then(steps[name])
    .catch((error) => {
      console.error(error.message);
      return failed(1);
    });
  total.passed += count.passed;
  total.failed += count.failed;
  if (count.failed > 0) console.log(`${name}: something failed, see above`);
}
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;
