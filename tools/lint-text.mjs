// Lints text as if it stood in a file: reads [{filePath, code}] from standard input, prints the rules each one breaks.
// Rules that need type information are off, because the files do not exist.
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';

const chunks = [];
for await (const chunk of process.stdin) chunks.push(chunk);
const files = JSON.parse(Buffer.concat(chunks).toString());

const { rules, languageOptions } = tseslint.configs.disableTypeChecked;
const eslint = new ESLint({
  ignorePatterns: ['!tools/lint-fixtures'],
  overrideConfig: [{ files: ['**/*.ts'], rules, languageOptions }],
});
const found = [];
for (const { filePath, code } of files) {
  const results = await eslint.lintText(code, { filePath });
  found.push(results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => ({ ruleId, message }))));
}
console.log(JSON.stringify(found));
