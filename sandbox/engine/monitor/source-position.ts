import path from "node:path";
import { fileURLToPath } from "node:url";
import type { SourcePosition } from "@pulumi/pulumi/proto/source_pb";

/** Where a resource stands in the program, as `project:///FILE#LINE,COLUMN` relative to the project; "" when unknown. */
export function sourcePosition(position: SourcePosition | undefined, projectRoot: string): string {
    const uri = position?.getUri() ?? "";
    if (position === undefined || !uri.startsWith("file://")) return "";
    const column = position.getColumn();
    return `project:///${fileWithin(projectRoot, uri)}#${position.getLine()}${column === 0 ? "" : `,${column}`}`;
}

const files = new Map<string, string>();

/** A program's few files are asked about once a resource. */
function fileWithin(root: string, uri: string): string {
    const key = `${root}\n${uri}`;
    const known = files.get(key) ?? path.relative(root, fileURLToPath(uri)).split(path.sep).join("/");
    files.set(key, known);
    return known;
}
