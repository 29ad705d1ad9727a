// Every file of the example workspace, each as a stream of text.

import { GUIDE } from "./guide.js";
import { exampleInspectors, inspectorTable } from "./inspectors.js";
import { itemTable } from "./items.js";
import { generateLibraryRows } from "./library-rows.js";
import { creditOverlay, cultureLibrary, marketLibrary } from "./object-tables.js";
import { EXAMPLE_OBJECTS, exampleObjects } from "./objects.js";
import { yearPlan } from "./plan.js";
import { recusalTable } from "./recusals.js";
import { LARGE_LIBRARY, workspaceSettings } from "./workspace-settings.js";

export interface ExampleFile {
  readonly name: string;
  readonly text: Iterable<string>;
}

/** `objectCount`: distinct objects in all libraries; those beyond the example's own stand in a third one. */
export function exampleFiles(objectCount: number): readonly ExampleFile[] {
  const objects = exampleObjects();
  const inspectors = exampleInspectors();
  const surplus = objectCount - EXAMPLE_OBJECTS;
  const files: ExampleFile[] = [
    { name: "README.md", text: [GUIDE] },
    { name: "suiji.yaml", text: [workspaceSettings({ hasLargeLibrary: surplus > 0 })] },
    { name: "items.csv", text: itemTable() },
    { name: "objects-scjg.csv", text: marketLibrary(objects) },
    { name: "objects-wljj.csv", text: cultureLibrary(objects) },
    { name: "credit.csv", text: creditOverlay(objects) },
    { name: "inspectors.csv", text: inspectorTable(inspectors) },
    { name: "recusals.csv", text: recusalTable(objects, inspectors) },
    { name: "plan-2026.yaml", text: [yearPlan()] },
  ];
  if (surplus > 0) files.push({ name: LARGE_LIBRARY, text: generateLibraryRows(surplus) });
  return files;
}
