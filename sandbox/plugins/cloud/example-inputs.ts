import type { PropertyMap, Value } from "../host/wire";
import type { ResourceSchema } from "../sdk/resource-schema";
import type { TypeRef } from "../sdk/type-ref";

/** The least that a resource's type asks for, for one of which only the id is known. */
export function exampleInputs(schema: ResourceSchema, id: string): PropertyMap {
    return Object.fromEntries([...schema.required].map((name) => [name, example(schema.inputs.get(name)?.type, id)]));
}

function example(type: TypeRef | undefined, id: string): Value {
    switch (type?.kind) {
        case "number":
            return 1;
        case "boolean":
            return false;
        case "list":
            return [];
        case "map":
        case "object":
            return {};
        case "union":
            return example(type.of[0], id);
        case "literal":
            return type.value;
        case "string":
        case "enum":
        case "resource":
        case "any":
        case "asset":
        case undefined:
            return id;
    }
}
