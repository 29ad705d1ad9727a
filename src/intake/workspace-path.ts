// Which paths stay in the workspace.

/** Relative, with `/`, and never above where it starts: suiji.yaml comes with the data, so it may not reach out. */
export function isWorkspacePath(path: string): boolean {
  if (path.startsWith("/") || path.includes("\\") || /^[a-z][a-z\d+.-]*:/i.test(path) || /\p{Cc}/u.test(path))
    return false;
  let depth = 0;
  for (const part of path.split("/")) {
    if (part === "" || part === ".") continue;
    depth += part === ".." ? -1 : 1;
    if (depth < 0) return false;
  }
  return depth > 0;
}
