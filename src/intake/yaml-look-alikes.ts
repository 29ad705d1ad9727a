// What looks like YAML on the screen and is not: full-width colons, full-width spaces and tabs in the indentation.

import { titleForm } from "../csv/header.js";
import { type Finding, finding } from "../diagnostics/finding.js";

interface Range {
  readonly start: number;
  readonly end: number;
}

const INDENTATION = /^[ \t\u3000\u00a0]*/;
const LIST_MARKS = /^(?:-[ \t\u3000\u00a0]+)*/;
const WIDE = /[\t\u3000\u00a0]/;

/** Goes by lines, because the parser takes these for plain text and may not even object. */
export function lookAlikeFindings(
  text: string,
  file: string,
  knownNames: ReadonlySet<string>,
  literals: readonly Range[],
): Finding[] {
  const findings: Finding[] = [];
  let offset = 0;
  text.split("\n").forEach((line, index) => {
    const start = offset;
    offset += line.length + 1;
    if (literals.some((range) => range.start < start && start < range.end)) return;
    const column = (position: number) => ({ file, line: index + 1, column: position + 1, cell: null });
    const [indentation] = INDENTATION.exec(line) ?? [""];
    const [marks] = LIST_MARKS.exec(line.slice(indentation.length)) ?? [""];
    const content = line.slice(indentation.length + marks.length).trimEnd();
    const lead = indentation + marks;
    const wide = content.startsWith("#") ? lead.search(/[\u3000\u00a0]/) : lead.search(WIDE);
    if (wide >= 0 && (content !== "" || /[\u3000\u00a0]/.test(lead)))
      findings.push(wideSpace(lead[wide] ?? "", column(wide)));
    const [, key, colon = ""] =
      /^["']?([^\s:：#"'{}[\],]{1,30})["']?\s*(：|:(?=[^\s:：/\\]|[\u3000\u00a0]))/.exec(content) ?? [];
    if (key === undefined || !knownNames.has(titleForm(key))) return;
    findings.push(colonFinding(key, colon, column(line.indexOf(colon, lead.length))));
  });
  return findings;
}

function wideSpace(character: string, origin: Finding["origin"]): Finding {
  const [zh, en] =
    character === "\t" ? ["制表符", "a tab"] : ["全角或不间断空格", "a full-width or no-break space"];
  return finding("YAML-WIDE-SPACE", {
    origin,
    sentence: { zh: `缩进里有${zh}`, en: `${en} in the indentation` },
  });
}

function colonFinding(key: string, colon: string, origin: Finding["origin"]): Finding {
  if (colon === "：") {
    return finding("YAML-FULLWIDTH-COLON", {
      origin,
      value: key,
      sentence: { zh: `“${key}”后面是全角冒号`, en: `a full-width colon after “${key}”` },
    });
  }
  return finding("YAML-SYNTAX", {
    origin,
    value: key,
    sentence: {
      zh: `“${key}”的冒号后面要有一个半角空格`,
      en: `a space is missing after the colon of “${key}”`,
    },
  });
}
