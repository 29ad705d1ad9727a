// TypeScript text taken apart just far enough to ask what it says in code, and which modules it names.

export interface SourceCode {
  /** The text with comments and the insides of strings blanked; lines stay where they are. */
  readonly code: string;
  /** Every module named by import, export … from, import() or require, in order. */
  readonly modules: readonly string[];
  readonly comments: readonly string[];
}

const NAMES_MODULE = /(?:\bfrom|\bimport|\bimport\s*\(|\brequire\s*\()\s*$/;
/** After one of these a slash opens a regular expression, not a division. */
const BEFORE_PATTERN = /(?:[(,=:[!&|?{};+\-*%~^<>]|\breturn|\bcase|\btypeof|\bin|\bof|^)\s*$/;

export function sourceCode(text: string): SourceCode {
  let code = "";
  const modules: string[] = [];
  const comments: string[] = [];
  /** Depths of braces at which a template goes on. */
  const templates: number[] = [];
  let [position, depth] = [0, 0];

  const blank = (part: string) => {
    code += part.replace(/[^\n]/g, " ");
    position += part.length;
  };
  const template = () => {
    const part = /^(?:\\[\s\S]|\$(?!\{)|[^\\`$])*/.exec(text.slice(position))?.[0] ?? "";
    blank(part);
    const isHole = text.startsWith("${", position);
    code += isHole ? "${" : "`";
    position += isHole ? 2 : 1;
    if (isHole) templates.push(++depth);
  };

  while (position < text.length) {
    const rest = text.slice(position);
    const comment = /^(?:\/\/[^\n]*|\/\*[\s\S]*?\*\/)/.exec(rest)?.[0];
    const string = /^(?:"(?:\\[\s\S]|[^"\\\n])*"|'(?:\\[\s\S]|[^'\\\n])*')/.exec(rest)?.[0];
    if (comment) {
      comments.push(comment);
      blank(comment);
    } else if (string) {
      if (NAMES_MODULE.test(code)) modules.push(string.slice(1, -1));
      code += string[0];
      position++;
      blank(string.slice(1, -1));
      code += string[0];
      position++;
    } else if (rest.startsWith("/") && BEFORE_PATTERN.test(code.slice(-40))) {
      blank(/^\/(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n[])+\/[a-z]*/.exec(rest)?.[0] ?? "/");
    } else if (rest.startsWith("`")) {
      code += "`";
      position++;
      template();
    } else {
      const character = rest.charAt(0);
      code += character;
      position++;
      if (character === "{") depth++;
      if (character === "}") {
        const isEndOfHole = templates.at(-1) === depth;
        depth--;
        if (isEndOfHole) {
          templates.pop();
          template();
        }
      }
    }
  }
  return { code, modules, comments };
}
