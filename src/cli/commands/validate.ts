// validate: reads the whole workspace and reports everything that is wrong with it.

import { sortedFindings } from "../../diagnostics/order.js";
import { jsonFinding } from "../../diagnostics/render-json.js";
import type { ExitCode } from "../exit-codes.js";
import { openWorkspace, type Workspace } from "../open-workspace.js";
import { countFindings, exitCodeOf, writeFindings } from "../report.js";
import type { Shell } from "../shell.js";

export interface ValidateOptions {
  readonly strict?: boolean;
  readonly notes?: boolean;
  readonly maxFindings?: number;
}

export function runValidate(options: ValidateOptions, shell: Shell): ExitCode {
  const { workspace, findings } = openWorkspace(shell.folder);
  const summary = { ...countFindings(findings), ...sizesOf(workspace) };
  if (shell.format === "json") {
    const all = sortedFindings(findings).map((finding) => jsonFinding(finding, shell.language));
    shell.out(`${JSON.stringify({ findings: all, summary }, null, 2)}\n`);
  } else {
    const { notes: showsNotes = false, maxFindings } = options;
    writeFindings(
      shell,
      findings,
      { showsNotes, ...(maxFindings === undefined ? {} : { maxFindings }) },
      (text) => shell.out(text),
    );
    shell.err(summaryText(summary, showsNotes, shell));
  }
  return exitCodeOf(findings, options.strict ?? false);
}

type Summary = ReturnType<typeof countFindings> & ReturnType<typeof sizesOf>;

function sizesOf(workspace: Workspace | null) {
  return {
    objects: workspace?.library.order.length ?? 0,
    inspectors: workspace ? workspace.inspectors.length + workspace.uncertified : 0,
    items: workspace?.items.size ?? 0,
    tasks: workspace?.plans.reduce((sum, { tasks }) => sum + tasks.length, 0) ?? 0,
  };
}

function summaryText(summary: Summary, showsNotes: boolean, { language }: Shell): string {
  const { errors, warnings, notes, objects, inspectors, items, tasks } = summary;
  const hidden = notes > 0 && !showsNotes;
  if (language === "zh") {
    return `${errors} 个错误，${warnings} 个警告，${notes} 条提示${hidden ? "（--notes 显示）" : ""}；检查对象 ${objects}，执法人员 ${inspectors}，抽查事项 ${items}，抽查任务 ${tasks}\n`;
  }
  return `${errors} error(s), ${warnings} warning(s), ${notes} note(s)${hidden ? " (--notes shows them)" : ""}; ${objects} objects, ${inspectors} inspectors, ${items} items, ${tasks} tasks\n`;
}
