import type { Json } from "./crossing";
import { isObject } from "./template";

// Pulumi's wire format ("Property serialization" in its developer documentation).
const signatureKey = "4dabf18193072939515e22adb298388d";
const unknownTexts = [
    "04da6b54-80e4-46f7-96ec-b56ff0331ba9",
    "1c4a061d-8072-4f0a-a4cb-0ff528b18fe7",
    "3eeb2bf0-c639-47a8-9e75-3b44932eb421",
    "6a19a0b0-7e62-4c92-b797-7f8e31da9cc2",
    "030794c1-ac77-496b-92df-f27374a8bd58",
    "e48ece36-62e2-4504-bad9-02848725956a",
    "dd056dcd-154b-4c76-9bd3-c8f88648b5ff",
];

/** A value that is not known yet, a text with one in it, or a secret, asset or reference in its envelope: not to be looked at. */
export function isHidden(value: Json): boolean {
    if (typeof value === "string") return unknownTexts.some((unknown) => value.includes(unknown));
    return isObject(value) && value[signatureKey] !== undefined;
}
