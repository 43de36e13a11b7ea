import fs from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

/** Where the app declares what it shows. */
const APP = path.resolve(__dirname, '../../../web/src/app');

/** A screen as the router declares it. */
export interface DeclaredScreen {
  /** The whole address pattern, `clinic/patients/:id`. */
  readonly route: string;
  readonly title: string;
}

/**
 * Every screen of the router, read from its own declarations: whatever shows a component and has no children.
 *
 * @throws Error when a declaration is written in a way that this cannot follow; better than to miss a screen
 */
export function declaredScreens(): DeclaredScreen[] {
  return screensOfFile(path.join(APP, 'app.routes.ts'), '');
}

/** The selectors of all dialogs: a component that can close itself holds its dialog's reference. */
export function declaredDialogs(): string[] {
  const files = fs.readdirSync(APP, { recursive: true, encoding: 'utf8' });
  return files
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.spec.ts'))
    .map((file) => fs.readFileSync(path.join(APP, file), 'utf8'))
    .filter((text) => /inject[^\n]*\(DialogRef\)/.test(text))
    .map((text) => /selector: '([^']+)'/.exec(text)?.[1] ?? text);
}

function screensOfFile(file: string, under: string): DeclaredScreen[] {
  const source = ts.createSourceFile(file, fs.readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  const exported = source.statements
    .filter(ts.isVariableStatement)
    .filter(({ modifiers }) => modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword))
    .flatMap(({ declarationList }) => declarationList.declarations.flatMap(({ initializer }) => initializer ?? []));
  const [routes] = exported;
  if (exported.length !== 1 || !routes) throw new Error(`${file} does not export one list of routes`);
  return screensOf(routes, under);
}

function screensOf(list: ts.Expression, under: string): DeclaredScreen[] {
  if (!ts.isArrayLiteralExpression(list)) throw unreadable(list);
  return list.elements.flatMap((route) => {
    // Tools of ours, which no release has.
    if (ts.isSpreadElement(route) && route.expression.getText() === 'playground') return [];
    if (!ts.isObjectLiteralExpression(route)) throw unreadable(route);
    return screensOfRoute(route, under);
  });
}

function screensOfRoute(route: ts.ObjectLiteralExpression, under: string): DeclaredScreen[] {
  const field = (name: string) =>
    route.properties.filter(ts.isPropertyAssignment).find((property) => property.name.getText() === name)?.initializer;
  const text = (value?: ts.Expression) => (value && ts.isStringLiteral(value) ? value.text : '');
  const here = [under, text(field('path'))].filter(Boolean).join('/');
  const [children, loaded] = [field('children'), field('loadChildren')];
  if (children) return screensOf(children, here);
  if (loaded) return screensOfFile(loadedFile(loaded), here);
  return field('component') || field('loadComponent') ? [{ route: here, title: text(field('title')) }] : [];
}

/** The file behind `() => import('./…').then(…)`. */
function loadedFile(loader: ts.Expression): string {
  const found = /import\('([^']+)'\)/.exec(loader.getText())?.[1];
  if (found === undefined) throw unreadable(loader);
  return path.resolve(path.dirname(loader.getSourceFile().fileName), `${found}.ts`);
}

function unreadable(node: ts.Node): Error {
  return new Error(`Cannot follow this part of ${node.getSourceFile().fileName}: ${node.getText()}`);
}
