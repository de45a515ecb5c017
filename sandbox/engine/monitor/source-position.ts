import path from "node:path";
import { fileURLToPath } from "node:url";
import type { SourcePosition } from "@pulumi/pulumi/proto/source_pb";

/** Where a resource stands in the program, as `project:///FILE#LINE,COLUMN` relative to the project; "" when unknown. */
export function sourcePosition(position: SourcePosition | undefined, projectRoot: string): string {
    const uri = position?.getUri() ?? "";
    if (position === undefined || !uri.startsWith("file://")) return "";
    const relative = path.relative(projectRoot, fileURLToPath(uri)).split(path.sep).join("/");
    const column = position.getColumn();
    return `project:///${relative}#${position.getLine()}${column === 0 ? "" : `,${column}`}`;
}
