const BLOCK = 512;
const NAME_BYTES = 100;
const PREFIX_BYTES = 155;

/** What a tar ends with. */
export const END_OF_TAR = Buffer.alloc(2 * BLOCK);

/**
 * A file of a tar, as Go's `archive/tar` writes it from a name and a size alone: nobody's, of no time, readable by its owner. A name that the
 * header has no room for, or that is not ASCII, goes ahead of it in an extended header. Source: "pax Interchange Format" of POSIX.
 */
export function tarMember(name: string, contents: Buffer): Buffer {
    const member = { mode: 0o600, type: "0", size: contents.length };
    if (!isAscii(name)) return Buffer.concat([extended(name), header(truncated(name), "", member), padded(contents)]);
    if (name.length <= NAME_BYTES) return Buffer.concat([header(name, "", member), padded(contents)]);
    const [prefix, rest] = split(name);
    if (rest !== "") return Buffer.concat([header(rest, prefix, member), padded(contents)]);
    return Buffer.concat([extended(name), header(truncated(name), "", member), padded(contents)]);
}

const isAscii = (text: string): boolean => Buffer.byteLength(text) === text.length;

/** What the header can hold of a name; the rest is told ahead of it. */
const truncated = (name: string): string =>
    [...name]
        .filter((character) => character > "\0" && isAscii(character))
        .join("")
        .slice(0, NAME_BYTES);

/** A long path as what stands in the header's two fields; the second is empty where it does not fit. */
function split(name: string): [prefix: string, rest: string] {
    const at = name.slice(0, PREFIX_BYTES + 1).lastIndexOf("/");
    const rest = name.slice(at + 1);
    return at <= 0 || rest.length > NAME_BYTES || at > PREFIX_BYTES ? ["", ""] : [name.slice(0, at), rest];
}

function extended(name: string): Buffer {
    const at = name.lastIndexOf("/") + 1;
    const data = Buffer.from(record("path", name));
    const shown = truncated(`${name.slice(0, at)}PaxHeaders.0/${name.slice(at)}`).replace(/\/+$/, "");
    // A name without owner, unlike that of a file, leaves the fields of devices alone.
    return Buffer.concat([header(shown, "", { mode: 0, type: "x", size: data.length, devices: false }), padded(data)]);
}

/** `LENGTH KEY=VALUE`, where the length counts itself. */
function record(key: string, value: string): string {
    const rest = Buffer.byteLength(key) + Buffer.byteLength(value) + 3;
    let size = rest + String(rest).length;
    size = rest + String(size).length;
    return `${size} ${key}=${value}\n`;
}

interface Fields {
    mode: number;
    type: string;
    size: number;
    devices?: boolean;
}

function header(name: string, prefix: string, { mode, type, size, devices = true }: Fields): Buffer {
    const block = Buffer.alloc(BLOCK);
    const octal = (value: number, at: number, width: number): void => {
        block.write(value.toString(8).padStart(width - 1, "0"), at);
    };
    block.write(name, 0);
    octal(mode, 100, 8);
    octal(0, 108, 8);
    octal(0, 116, 8);
    octal(size, 124, 12);
    octal(0, 136, 12);
    block.write(type, 156);
    block.write("ustar\0" + "00", 257);
    if (devices) {
        octal(0, 329, 8);
        octal(0, 337, 8);
    }
    block.write(prefix, 345);
    block.write("        ", 148);
    octal(
        block.reduce((sum, byte) => sum + byte, 0),
        148,
        7,
    );
    block[154] = 0;
    return block;
}

function padded(contents: Buffer): Buffer {
    const over = contents.length % BLOCK;
    return over === 0 ? contents : Buffer.concat([contents, Buffer.alloc(BLOCK - over)]);
}
