import * as analyzer from "@pulumi/pulumi/proto/analyzer_pb";
import { Struct } from "google-protobuf/google/protobuf/struct_pb";
import type { Json, TestResource } from "./shapes";

/** The request in which the engine shows one resource. */
export function resourceRequest(subject: TestResource): analyzer.AnalyzeRequest {
    return filled(subject, new analyzer.AnalyzeRequest(), subject.inputs);
}

/** The request in which the engine shows a whole stack, with outputs over inputs. */
export function stackRequest(subjects: readonly TestResource[]): analyzer.AnalyzeStackRequest {
    const request = new analyzer.AnalyzeStackRequest();
    request.setResourcesList(subjects.map((subject) => stackResource(subject, subjects)));
    return request;
}

/** Plain values as the wire has them; it knows no undefined, so what is undefined is left out. */
export function structOf(properties: Json): Struct {
    return Struct.fromJavaScript(JSON.parse(JSON.stringify(properties)) as Parameters<typeof Struct.fromJavaScript>[0]);
}

function stackResource(subject: TestResource, all: readonly TestResource[]): analyzer.AnalyzerResource {
    const request = filled(subject, new analyzer.AnalyzerResource(), { ...subject.inputs, ...subject.outputs });
    for (const [property, names] of Object.entries(subject.references ?? {})) {
        const dependencies = new analyzer.AnalyzerPropertyDependencies();
        dependencies.setUrnsList(all.filter(({ name }) => names.includes(name)).map(({ urn }) => urn));
        request.getPropertydependenciesMap().set(property, dependencies);
    }
    return request;
}

function filled<R extends analyzer.AnalyzeRequest | analyzer.AnalyzerResource>(
    subject: TestResource,
    request: R,
    properties: Json,
): R {
    request.setType(subject.type);
    request.setName(subject.name);
    request.setUrn(subject.urn);
    request.setProperties(structOf(properties));
    request.setOptions(optionsOf(subject));
    if (subject.provider) {
        const provider = new analyzer.AnalyzerProviderResource();
        provider.setType(`pulumi:providers:${subject.type.split(":")[0]}`);
        provider.setProperties(structOf(subject.provider));
        request.setProvider(provider);
    }
    return request;
}

function optionsOf({ options = {} }: TestResource): analyzer.AnalyzerResourceOptions {
    const answer = new analyzer.AnalyzerResourceOptions();
    answer.setProtect(options.protect ?? false);
    answer.setIgnorechangesList([...(options.ignoreChanges ?? [])]);
    answer.setDeletebeforereplace(options.deleteBeforeReplace ?? false);
    answer.setDeletebeforereplacedefined(options.deleteBeforeReplace !== undefined);
    answer.setParent(options.parent ?? "");
    return answer;
}
