import assert from "node:assert/strict";
import { CheckRequest } from "@pulumi/pulumi/proto/provider_pb";
import { Struct } from "google-protobuf/google/protobuf/struct_pb";
import { PlainStruct } from "../../../sandbox/plugins/host/plain-struct";

const properties = { name: "db", size: 3, on: true, none: null, tags: { a: "b" }, list: [1, "two", { three: [] }] };

describe("PlainStruct", () => {
    it("crosses the wire as the Struct of the same properties", () => {
        const sent = new CheckRequest().setUrn("urn").setNews(new PlainStruct(properties)).serializeBinary();
        assert.deepEqual(
            sent,
            new CheckRequest().setUrn("urn").setNews(Struct.fromJavaScript(properties)).serializeBinary(),
        );
        assert.deepEqual(CheckRequest.deserializeBinary(sent).getNews()?.toJavaScript(), properties);
    });

    it("gives a receiver in the same process the very object", () => {
        assert.equal(new CheckRequest().setNews(new PlainStruct(properties)).getNews()?.toJavaScript(), properties);
    });

    it("shows its fields like any Struct", () => {
        const fields = new PlainStruct(properties).getFieldsMap();
        assert.equal(fields.get("name")?.getStringValue(), "db");
        assert.equal(fields.getLength(), 6);
    });
});
