import type { Properties } from "./declaration";
import { propertiesOf } from "./resource-schema";
import type { Sdk } from "./sdk";

/** What a function (an "invoke") takes and gives, as the SDK states it. */
export interface FunctionSchema {
    token: string;
    inputs: Properties;
    required: ReadonlySet<string>;
    result: Properties;
}

/** The schema of the function in `file` (a path in the SDK without its extension). */
export function readFunctionSchema(sdk: Sdk, token: string, file: string): FunctionSchema {
    const declaration = sdk.text(`${file}.d.ts`) ?? "";
    const name = /export declare function (\w+)\(/.exec(declaration)?.[1] ?? "";
    const type = name.slice(0, 1).toUpperCase() + name.slice(1);
    const inputs = propertiesOf(declaration, `export interface ${type}Args {`);
    return {
        token,
        inputs,
        required: new Set(
            [...inputs.values()].filter((property) => !property.optional).map((property) => property.name),
        ),
        result: propertiesOf(declaration, `export interface ${type}Result {`),
    };
}
