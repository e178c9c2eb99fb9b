import { parseSync, Visitor, type ESTree } from "vite";

/** What the plan of the house asks of one file. */
export interface ModuleFacts {
  /** Every file or package it names: imports of all kinds, re-exports, types, and URLs beside the file. */
  imports: string[];
  hasDefaultExport: boolean;
  /** Names it uses without declaring them anywhere. */
  globals: Set<string>;
}

type Pattern = ESTree.ParamPattern | ESTree.BindingPattern | ESTree.BindingRestElement | null;

const namesIn = (pattern: Pattern): string[] => {
  switch (pattern?.type) {
    case "Identifier":
      return [pattern.name];
    case "AssignmentPattern":
      return namesIn(pattern.left);
    case "RestElement":
      return namesIn(pattern.argument);
    case "ArrayPattern":
      return pattern.elements.flatMap(namesIn);
    case "ObjectPattern":
      return pattern.properties.flatMap((part) => namesIn(part.type === "Property" ? part.value : part));
    case "TSParameterProperty":
      return namesIn(pattern.parameter);
    default:
      return [];
  }
};

const textOf = (node: ESTree.Node | null | undefined): string[] =>
  node?.type === "Literal" && typeof node.value === "string" ? [node.value] : [];

const isOwnAddress = (node: ESTree.Node | undefined): boolean =>
  node?.type === "MemberExpression" &&
  node.object.type === "MetaProperty" &&
  node.property.type === "Identifier" &&
  node.property.name === "url";

const isWhole = (node: ESTree.Node): boolean =>
  node.type === "Identifier" && ["globalThis", "self", "window"].includes(node.name);

/** The files and packages that a program names. */
const readImports = (program: ESTree.Program): string[] => {
  const imports: string[] = [];
  const take = (node: ESTree.Node | null | undefined) => void imports.push(...textOf(node));
  new Visitor({
    ImportDeclaration: ({ source }) => take(source),
    ExportNamedDeclaration: ({ source }) => take(source),
    ExportAllDeclaration: ({ source }) => take(source),
    ImportExpression: ({ source }) => take(source),
    TSImportType: ({ source }) => take(source),
    NewExpression: ({ callee, arguments: [address, base] }) => {
      if (callee.type === "Identifier" && callee.name === "URL" && isOwnAddress(base)) take(address);
    },
  }).visit(program);
  return imports;
};

/** The names that a program declares, in whatever scope. */
const readDeclared = (program: ESTree.Program): Set<string> => {
  const declared = new Set<string>();
  const declare = (pattern: Pattern) => namesIn(pattern).forEach((name) => declared.add(name));
  const declareAll = ({ params }: { params: readonly Pattern[] }) => params.forEach(declare);
  const declareFunction = (node: ESTree.Function) => {
    declare(node.id);
    declareAll(node);
  };
  new Visitor({
    ImportSpecifier: ({ local }) => declare(local),
    ImportDefaultSpecifier: ({ local }) => declare(local),
    ImportNamespaceSpecifier: ({ local }) => declare(local),
    VariableDeclarator: ({ id }) => declare(id),
    FunctionDeclaration: declareFunction,
    FunctionExpression: declareFunction,
    ArrowFunctionExpression: declareAll,
    ClassDeclaration: ({ id }) => declare(id),
    CatchClause: ({ param }) => declare(param),
    TSTypeAliasDeclaration: ({ id }) => declare(id),
    TSInterfaceDeclaration: ({ id }) => declare(id),
    TSEnumDeclaration: ({ id }) => declare(id),
    TSTypeParameter: ({ name }) => declare(name),
    TSFunctionType: declareAll,
    TSMethodSignature: declareAll,
    TSCallSignatureDeclaration: declareAll,
    TSConstructSignatureDeclaration: declareAll,
  }).visit(program);
  return declared;
};

/** The names that a program uses: not those of properties, but those of properties of the global object itself. */
const readUsed = (program: ESTree.Program): Set<string> => {
  const used = new Set<string>();
  const isProperty = new Set<ESTree.Node>();
  const pass = ({ computed, key }: { computed: boolean; key: ESTree.Node }) => void (computed || isProperty.add(key));
  new Visitor({
    MemberExpression: ({ computed, object, property }) => {
      if (!computed && !isWhole(object)) isProperty.add(property);
      if (computed && isWhole(object)) textOf(property).forEach((name) => used.add(name));
    },
    Property: pass,
    PropertyDefinition: pass,
    MethodDefinition: pass,
    TSPropertySignature: pass,
    TSMethodSignature: pass,
    TSQualifiedName: ({ right }) => void isProperty.add(right),
    Identifier: (node) => void (isProperty.has(node) || used.add(node.name)),
  }).visit(program);
  return used;
};

/** Reads what the plan of the house asks of a file; throws where it is not TypeScript. */
export function readModule(path: string, text: string): ModuleFacts {
  const { program, module, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path}: ${errors.map(({ message }) => message).join("; ")}`);
  const declared = readDeclared(program);
  const exported = module.staticExports.flatMap(({ entries }) => entries.map(({ exportName }) => exportName));
  return {
    imports: readImports(program),
    hasDefaultExport: exported.some(({ kind, name }) => kind === "Default" || name === "default"),
    globals: new Set([...readUsed(program)].filter((name) => !declared.has(name))),
  };
}
