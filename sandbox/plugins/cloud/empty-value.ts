import type { Value } from "../host/wire";
import type { TypeRef } from "../sdk/type-ref";

/** The value of a type that says nothing: what a cloud gives for a property that does not apply. */
export function emptyValue(type: TypeRef): Value {
    switch (type.kind) {
        case "boolean":
            return false;
        case "number":
            return 0;
        case "list":
            return [];
        case "map":
            return {};
        case "string":
        case "enum":
            return "";
        case "union":
            return type.of[0] === undefined ? undefined : emptyValue(type.of[0]);
        case "literal":
            return type.value;
        case "object":
        case "any":
        case "asset":
        case "resource":
            return undefined;
    }
}
