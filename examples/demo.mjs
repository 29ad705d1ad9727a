// The main job on a temporary copy of examples/guian: each command line, and what it prints.
// The same output every time. Exit code 1 if a step does not end as it should.

import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";

const SUIJI = fileURLToPath(new URL("../bin/suiji.js", import.meta.url));
const EXAMPLE = fileURLToPath(new URL("guian/", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "suiji-demo-"));

const { SUIJI_LANG, LC_ALL, LC_MESSAGES, LANG } = process.env;
const asked = [SUIJI_LANG, LC_ALL, LC_MESSAGES, LANG].find((word) => /^(zh|en)/i.test(word ?? ""));
const language = /^en/i.test(asked ?? "zh") ? "en" : "zh";

/** Fifty throws of a die, so that the demo repeats. In earnest: suiji freeze --new-seed FILE. */
const SEALED_SEED = "42613 55162 43612 53364 15243 66125 31426 53164 25361 42653";
const SECOND_SEED = "16253 44361 25136 62514 31465 25316 64253 11364 52436 15263";

const PLAN = "GA-2026";
const sha256 = (...lines) => createHash("sha256").update(lines.join("\n")).digest("hex");
let failures = 0;

try {
  cpSync(EXAMPLE, folder, { recursive: true });
  say(
    "在示例工作区的临时副本里做一遍主要工作。写入时间和 HEAD（含有它的哈希）每次不同，在此略去。",
    "The main job on a temporary copy of the example. The moment of writing, and HEAD, which hashes it, differ each time and are left out.",
  );

  title("1. 检查文件，试看应抽数", "1. Check the files, look at the quotas");
  const misspelt = alter("objects-scjg.csv", ",存续,", ",存序,");
  suiji(1, "validate");
  misspelt.undo();
  say("改正之后：", "Once that is mended:");
  suiji(0, "validate");
  suiji(0, "draw", "--dry-run", "--task", "T07", "T08");

  title("2. 先冻结并承诺种子，后抽取", "2. Freeze and commit to a seed, then draw");
  const commitment = sha256("suiji-draw/1", "commit", SEALED_SEED);
  show(`printf 'suiji-draw/1\\ncommit\\n%s' '${SEALED_SEED}' | sha256sum`);
  print(`${commitment}  -\n`);
  suiji(0, "freeze", "--task", "T08", "T14", "--commit", commitment, "--on", "2026-04-20");
  say("别的种子打不开承诺：", "No other seed opens the commitment:");
  suiji(1, "draw", "--freeze", "1", "--seed", "65432 12345", "--on", "2026-04-27");
  suiji(0, "draw", "--freeze", "1", "--seed", SEALED_SEED, "--on", "2026-04-27");

  title("3. 同抽组按信用分级，一次抽完", "3. A group, tiered by credit, drawn in one act");
  suiji(0, "draw", "--task", "T01", "T15", "--seed", SECOND_SEED, "--on", "2026-04-27");

  title("4. 任何人都可以重演", "4. Anyone can replay it");
  suiji(0, "verify");
  suiji(0, "log");

  title("5. 一个对象为什么抽中；交给对象的凭据", "5. Why an object was drawn; an object's own proof");
  const joint = new Set(winners("0004-draw", "T15").map(({ code }) => code));
  suiji(0, "explain", winners("0004-draw", "T01").find(({ code }) => joint.has(code)).code);
  const [first] = winners("0002-draw", "T08");
  suiji(0, "explain", first.code, "--slip");

  title("6. 不用 suiji，三行核对它的签号", "6. Its ticket checked in three lines, without suiji");
  const key = sha256("suiji-draw/1", "key", PLAN, SEALED_SEED);
  const ticket = sha256(key, "object", "task:T08:1", first.code);
  show(`key=$(printf 'suiji-draw/1\\nkey\\n%s\\n%s' '${PLAN}' '${SEALED_SEED}' | sha256sum | cut -c1-64)`);
  show(`printf '%s\\nobject\\n%s\\n%s' "$key" 'task:T08:1' '${first.code}' | sha256sum`);
  print(`${ticket}  -\n`);
  show("grep '^T08,1,1,' ledger/0002-draw/selection.csv");
  print(`${first.line}\n`);
  if (first.ticket !== ticket) fail("签号不同", "the tickets differ");

  title("7. 名单被改一行；想再抽一次", "7. One line of the list altered; one draw too many");
  say(`有人把 ${first.code} 从抽中改成递补：`, `Somebody made ${first.code} a reserve:`);
  const line = alter("ledger/0002-draw/selection.csv", first.line, first.line.replace("winner", "reserve"));
  suiji(1, "verify");
  line.undo();
  say(
    "改回来就一致；想换个结果再抽，不行：",
    "Put back, all is the same; drawing again for another result is refused:",
  );
  suiji(0, "verify");
  suiji(1, "draw", "--task", "T08", "--seed", "61325 44162", "--on", "2026-04-28");
} finally {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}

if (failures === 0) say("每一步都如预期结束。", "Every step ended as it should.");
else process.exitCode = 1;

/** Runs one command in the copy and shows it; `expected` is its exit code. */
function suiji(expected, ...words) {
  show(["suiji", ...words.map((word) => (/[^\w.:-]/.test(word) ? `'${word}'` : word))].join(" "));
  const { status, stdout, stderr, error } = spawnSync(process.execPath, [SUIJI, ...words], {
    cwd: folder,
    encoding: "utf8",
    env: { ...process.env, SUIJI_LANG: language },
  });
  print(withoutMoment(`${stdout ?? ""}${stderr ?? ""}${error?.message ?? ""}`));
  if (expected !== 0) print(`${chosen("退出码", "exit code")} ${status}\n`);
  if (status !== expected)
    fail(`退出码应为 ${expected}，实为 ${status}`, `exit code ${status}, not ${expected}`);
}

/** Changes the first place in a file of the copy where `before` stands. */
function alter(file, before, after) {
  const path = join(folder, ...file.split("/"));
  const text = readFileSync(path, "utf8");
  writeFileSync(
    path,
    text.replace(before, () => after),
  );
  return { undo: () => writeFileSync(path, text) };
}

function withoutMoment(text) {
  return text
    .replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, (moment) => moment.replace(/\d/g, "-"))
    .replace(/(HEAD \d{4,}:)[0-9a-f]{64}/g, "$1…");
}

/** The winners that a draw's list has for a task, in order of rank. */
function winners(act, task) {
  const lines = readFileSync(join(folder, "ledger", act, "selection.csv"), "utf8").split("\n");
  return lines
    .filter((line) => line.startsWith(`${task},`) && line.includes(",winner,"))
    .map((line) => ({ line, code: line.split(",")[3], ticket: line.split(",")[4] }));
}

function title(zh, en) {
  print(`\n## ${chosen(zh, en)}\n`);
}

function say(zh, en) {
  print(`\n${chosen(zh, en)}\n`);
}

function show(commandLine) {
  print(`\n$ ${commandLine}\n`);
}

function fail(zh, en) {
  failures++;
  print(`!! ${chosen(zh, en)}\n`);
}

function chosen(zh, en) {
  return language === "zh" ? zh : en;
}

function print(text) {
  process.stdout.write(text);
}
