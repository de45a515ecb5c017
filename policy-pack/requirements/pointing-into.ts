import type { Resource } from "../frame/resource";
import type { Stack } from "../frame/stack";

/**
 * The resources of a type whose `property` holds the id of a resource of Azure, or of a part of it such as an account's
 * blobs, in whatever letters. Throws `UnknownProperty` where only the update will tell.
 */
export function pointingInto(target: Resource, stack: Stack, type: string, property: string): readonly Resource[] {
    const id = target.peekOutput("id");
    if (id.kind === "known") {
        const whole = String(id.value).toLowerCase();
        const found = stack.ofType(type).filter((each) => {
            const named = each.peek(property);
            return named.kind === "known" && `${String(named.value).toLowerCase()}/`.startsWith(`${whole}/`);
        });
        if (found.length > 0) {
            return found;
        }
    }
    return stack.attachedTo(target, type, property);
}
