// Lints text as if it stood in a file: reads [{filePath, code}] from standard input, prints the errors of each one.
// Rules that need type information are off where the file does not exist.
import { existsSync } from 'node:fs';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';

const chunks = [];
for await (const chunk of process.stdin) chunks.push(chunk);
const files = JSON.parse(Buffer.concat(chunks).toString());

const ignorePatterns = ['!tools/lint-fixtures'];
const { rules, languageOptions } = tseslint.configs.disableTypeChecked;
const untyped = { files: ['**/*.ts'], rules, languageOptions };
const typed = new ESLint({ ignorePatterns });
const bare = new ESLint({ ignorePatterns, overrideConfig: [untyped] });
const found = [];
for (const { filePath, code } of files) {
  const results = await (existsSync(filePath) ? typed : bare).lintText(code, { filePath });
  const errors = results.flatMap(({ messages }) => messages.filter(({ severity }) => severity === 2));
  found.push(errors.map(({ ruleId, message }) => ({ ruleId, message })));
}
console.log(JSON.stringify(found));
