import { Struct } from "google-protobuf/google/protobuf/struct_pb";

type Plain = Parameters<typeof Struct.fromJavaScript>[0];

/**
 * A Struct that keeps the plain object that it is made of: a receiver in the same process gets that back, and only the wire
 * takes it apart into the messages of a Struct. Sender and receiver must not change it.
 */
export class PlainStruct extends Struct {
    #isApart = false;

    constructor(private readonly plain: object) {
        super();
    }

    override toJavaScript(): Plain {
        return this.plain as Plain;
    }

    override getFieldsMap(): ReturnType<Struct["getFieldsMap"]> {
        const fields = super.getFieldsMap();
        if (this.#isApart) return fields;
        this.#isApart = true;
        for (const [key, value] of Struct.fromJavaScript(this.plain as Plain)
            .getFieldsMap()
            .entries())
            fields.set(key, value);
        return fields;
    }
}
