// What stands around the code: pinned packages, no traces of where it was made, the two commands of the README.

import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { PROJECT } from "../support/project-paths.js";

interface Package {
  readonly engines: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}

const packageJson: Package = JSON.parse(textOf("package.json"));

describe("packages", () => {
  it("are pinned to exact versions", () => {
    const all = Object.entries({ ...packageJson.dependencies, ...packageJson.devDependencies });
    expect(all.length).toBeGreaterThan(0);
    expect(loose(all)).toEqual([]);
  });

  it("a caret, a tag or an address would be noticed", () => {
    const wrong = ["^1.2.3", "~1.2.3", "latest", "1.x", "*", ">=1", "git+https://x", "file:../x"];
    expect(loose(wrong.map((version) => ["x", version]))).toHaveLength(wrong.length);
  });

  it("are locked without the address of any registry: whoever installs uses their own", () => {
    const lock = textOf("package-lock.json");
    expect(lock.match(/"resolved"/g) ?? []).toEqual([]);
    expect(lock.match(/[\w.-]*registry[\w.-]*/g) ?? []).toEqual([]);
    // Where packages ask for money is the only address that may stand there.
    const hosts = [...lock.matchAll(/"(\w+)": "(?:git\+)?https?:\/\/[^"]*"/g)].map((match) => match[1]);
    expect(new Set(hosts)).toEqual(new Set(hosts.length > 0 ? ["url"] : []));
  });

  it("are locked at the pinned versions", () => {
    const { packages } = JSON.parse(textOf("package-lock.json")) as {
      packages: Record<string, { version?: string }>;
    };
    for (const [name, version] of Object.entries({
      ...packageJson.dependencies,
      ...packageJson.devDependencies,
    })) {
      expect([name, packages[`node_modules/${name}`]?.version]).toEqual([name, version]);
    }
  });

  it("say from which Node on they run, and npm refuses an older one", () => {
    expect(packageJson.engines.node).toBe(">=20.19.0");
    const { packages } = JSON.parse(textOf("package-lock.json")) as { packages: Record<string, Package> };
    expect(packages[""]?.engines).toEqual(packageJson.engines);
    expect(textOf(".npmrc")).toContain("engine-strict=true");
  });
});

describe("tracked files", () => {
  const files = trackedFiles();

  it("name no machine's paths and no tool that only its makers have", () => {
    const traces = files.flatMap((path) => tracesIn(path, textOf(path)));
    expect(traces).toEqual([]);
  });

  it("a trace would be noticed", () => {
    // Put together here, so that this very file does not hold what it looks for.
    const invented = [
      ["/ho", "me/li/x"],
      ["/wo", "rk/x"],
      ["C:\\Us", "ers\\li"],
      ["iss", "ues show 2"],
    ];
    for (const parts of invented) expect(tracesIn("a.md", `see ${parts.join("")}`)).toHaveLength(1);
  });

  it("hold nothing of the shared folder: no word of its folders but where tests look for them", () => {
    const lookers = files.filter((path) => textOf(path).includes(["..", "shared"].join("/")));
    expect(lookers.filter((path) => !/^(?:test\/|bench\/|docs\/|README|CONTRIBUTING)/.test(path))).toEqual(
      [],
    );
    expect(files.filter((path) => /objects-guizhou|uscc_vectors|blns\.json/.test(path))).toEqual([]);
  });
});

describe("the README", () => {
  it.each(["README.md", "README.zh-CN.md"])("%s gives the two commands to start with", (path) => {
    expect(existsSync(join(PROJECT, path))).toBe(true);
    expect(textOf(path)).toMatch(/npm ci\s*(?:&&|\n)\s*npm run demo/);
    expect(textOf(path)).toMatch(/npm (?:ci\s*(?:&&|\n)\s*npm )?test/);
  });
});

function loose(versions: readonly (readonly [string, string])[]): string[] {
  return versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version)).map(([name]) => name);
}

function textOf(path: string): string {
  return readFileSync(join(PROJECT, path), "utf8");
}

/** What git keeps or would keep; nothing where the project came without its history. */
function trackedFiles(): string[] {
  try {
    const out = execFileSync("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"], {
      cwd: PROJECT,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    });
    return out.split("\0").filter((path) => path !== "" && isFile(path));
  } catch {
    return [];
  }
}

function isFile(path: string): boolean {
  return statSync(join(PROJECT, path), { throwIfNoEntry: false })?.isFile() === true;
}

/** Written in halves, so that the list does not find itself. */
const TRACES: readonly RegExp[] = [
  ["(?<![\\w.])/wo", "rk/"],
  ["/ho", "me/[a-z]"],
  ["/Us", "ers/[a-z]"],
  ["[A-Z]:\\\\Us", "ers\\\\"],
  ["/ro", "ot/"],
  ["/tmp/ba", "sh_jobs"],
  ["\\biss", "ues show\\b"],
  ["\\bCl", "aude\\b"],
  ["\\bAnth", "ropic\\b"],
  ["\\bLL", "M\\b"],
  ["\\bsub-?ag", "ents?\\b"],
].map((parts) => new RegExp(parts.join("")));

function tracesIn(path: string, text: string): string[] {
  return TRACES.flatMap((pattern) => {
    const found = pattern.exec(text)?.[0];
    return found === undefined
      ? []
      : [`${path}: “${found}” means nothing outside the machine it was made on`];
  });
}
