import path from "node:path";
import ts from "typescript";

/** The project's folder. */
export const root = path.resolve(__dirname, "../..");

/** One property of an interface or class, as its reference shows it. */
export interface PropertyReference {
    name: string;
    type: string;
    isOptional: boolean;
    /** The doc sentence without its default. */
    meaning: string;
    /** What the doc sentence says after "Default:". */
    byDefault?: string;
    declared: ts.Type;
}

/** The components' types, as the TypeScript compiler sees them. */
export class ComponentTypes {
    readonly checker: ts.TypeChecker;
    private readonly program: ts.Program;

    constructor() {
        const { config } = ts.readConfigFile(path.join(root, "components/tsconfig.json"), (file) =>
            ts.sys.readFile(file),
        );
        const parsed = ts.parseJsonConfigFileContent(config, ts.sys, path.join(root, "components"));
        this.program = ts.createProgram(parsed.fileNames, parsed.options);
        this.checker = this.program.getTypeChecker();
    }

    /** The interface, enumeration or class of that name among the components' own; an error when there is none. */
    declaration(name: string): ts.InterfaceDeclaration | ts.ClassDeclaration {
        for (const file of this.program.getSourceFiles()) {
            if (file.isDeclarationFile) continue;
            for (const statement of file.statements) {
                const isType = ts.isInterfaceDeclaration(statement) || ts.isClassDeclaration(statement);
                if (isType && statement.name?.text === name) return statement;
            }
        }
        throw new Error(`components/ declares no interface or class ${name}`);
    }

    /** The properties of a type, inherited ones last, as they are declared. */
    properties(type: ts.Type): PropertyReference[] {
        return type.getProperties().flatMap((symbol) => {
            const declaration = symbol.valueDeclaration;
            if (!declaration || !(ts.isPropertySignature(declaration) || ts.isPropertyDeclaration(declaration)))
                return [];
            if (declaration.getSourceFile().isDeclarationFile || !declaration.type) return [];
            return [this.property(symbol, declaration.type)];
        });
    }

    /** The named interface that a property holds, through lists, maps, inputs and outputs; undefined where it holds none. */
    heldInterface(type: ts.Type): ts.Type | undefined {
        const parts = type.isUnion() ? type.types : [type];
        for (const part of parts) {
            const declared = part.symbol?.declarations?.[0];
            const isOwn =
                declared && ts.isInterfaceDeclaration(declared) && !declared.getSourceFile().isDeclarationFile;
            if (isOwn) return part;
            const inner = this.checker.getIndexTypeOfType(part, ts.IndexKind.Number) ?? part.getStringIndexType();
            const held = inner && part.flags & ts.TypeFlags.Object ? this.heldInterface(inner) : undefined;
            if (held) return held;
        }
        return undefined;
    }

    /** The doc comment of a declaration or symbol, in one line. */
    doc(symbol: ts.Symbol | undefined): string {
        const text = ts.displayPartsToString(symbol?.getDocumentationComment(this.checker));
        return text.replace(/\s+/g, " ").trim();
    }

    private property(symbol: ts.Symbol, node: ts.TypeNode): PropertyReference {
        const [meaning = "", byDefault] = this.doc(symbol).split(/ ?Default: /);
        return {
            name: symbol.name,
            type: this.typeText(node),
            isOptional: (symbol.flags & ts.SymbolFlags.Optional) !== 0,
            meaning,
            byDefault: byDefault?.replace(/\.$/, ""),
            declared: this.checker.getTypeFromTypeNode(node),
        };
    }

    /** A type as a reader wants it: an enumeration by its words, an input or output by what it holds. */
    private typeText(node: ts.TypeNode): string {
        const type = this.checker.getTypeFromTypeNode(node);
        const words = type.isUnion() ? type.types.map((part) => part.isStringLiteral() && part.value) : [];
        if (words.length > 0 && words.every((word) => word !== false))
            return words.map((word) => `"${word}"`).join(", ");
        const text = node.getText().replace(/\s+/g, " ");
        let plain = text;
        for (let before = ""; before !== plain;) {
            before = plain;
            plain = plain.replace(/pulumi\.(?:Input|Output)<([^<>]*)>/g, "$1");
        }
        return plain;
    }
}
