// The occasion of a ticket: one task's or group's round.

export function drawScope(
  task: { readonly id: string; readonly group: string | null },
  round: number,
): string {
  return task.group === null ? `task:${task.id}:${round}` : `group:${task.group}:${round}`;
}
