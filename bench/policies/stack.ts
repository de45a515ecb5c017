import type { Json, TestResource } from "../../policy-pack/testing/shapes";
import { resource } from "../../policy-pack/testing/shapes";
import { groupName, shapes } from "./shapes";

/** A resource of the bench with the name that Terraform has for its type. */
export interface BenchResource {
    readonly pulumi: TestResource;
    readonly terraform: string;
}

/** So many resources in groups of one of each shape; every second group lacks its protections. */
export function benchStack(count: number): readonly BenchResource[] {
    return Array.from({ length: count }, (_, index) => {
        const group = Math.floor(index / shapes.length);
        const { type, terraform, sound, poor } = shapes[index % shapes.length]!;
        const name = `data-${group}`;
        const inputs = JSON.stringify(group % 2 === 0 ? sound : poor).replaceAll(groupName, name);
        return { pulumi: resource(type, JSON.parse(inputs) as Json, { name }), terraform };
    });
}
