import type { OpenApi, Operation } from './openapi';
import { problemTexts } from './problem-codes';

const style = `
  :root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif; }
  body { max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
  details { border-block-start: 1px solid color-mix(in srgb, currentColor 20%, transparent); padding: .5rem 0; }
  summary { cursor: pointer; } code, pre { font: .875rem/1.5 ui-monospace, monospace; }
  pre { overflow-x: auto; } summary b { display: inline-block; min-width: 4.5rem; }
  td, th { text-align: start; vertical-align: top; padding: .25rem .75rem .25rem 0; }`;

/** The API as one readable page: no script, nothing loaded from elsewhere. */
export function docsPage(api: OpenApi, nonce: string): string {
  const operations = Object.entries(api.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => operationHtml(method, path, operation)),
  );
  const problems = Object.entries(problemTexts).map(
    ([code, { status, title, howToFix }]) =>
      `<tr id="${code}"><td><code>${code}</code></td><td>${status}</td><td>${escape(title)}. ${escape(howToFix)}</td></tr>`,
  );
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Midstance API</title><style nonce="${nonce}">${style}</style></head>
<body><main><h1>Midstance API</h1>
<p>${operations.length} operations. Machine-readable: <a href="/api/openapi.json">openapi.json</a> (OpenAPI ${api.openapi}).</p>
<p>Every request but the public ones carries the session cookie that <code>POST /api/session</code> sets; one that changes
something also says where it comes from, in <code>Sec-Fetch-Site</code> or <code>Origin</code>. The id of what is made is a
UUID of version 7 that the client makes: the same <code>PUT</code> may be sent again. What can be edited has an
<code>ETag</code>, and its edit sends that in <code>If-Match</code>. Every refusal is a problem document with one of the codes
below.</p>
<h2>Operations</h2>${operations.join('')}
<h2>Problems</h2><table><thead><tr><th>Code</th><th>Status</th><th>Meaning</th></tr></thead>
<tbody>${problems.join('')}</tbody></table></main></body></html>`;
}

function operationHtml(method: string, path: string, operation: Operation): string {
  const parameters = operation.parameters.map((parameter) => `${parameter.name} (${parameter.in})`).join(', ');
  const body = operation.requestBody?.content['application/json']?.schema;
  const answers = Object.entries(operation.responses).map(([status, { content }]) => {
    const schema = content?.['application/json']?.schema;
    return schema ? `<h4>Answer ${status}</h4>${json(schema)}` : `<p>Answer ${status}</p>`;
  });
  return `<details><summary><b>${method.toUpperCase()}</b> <code>${escape(path)}</code> · ${escape(operation['x-access'])} · ${escape(operation.summary)}</summary>
${parameters ? `<p>Parameters: ${escape(parameters)}</p>` : ''}${body ? `<h4>Body</h4>${json(body)}` : ''}${answers.join('')}</details>`;
}

function json(value: unknown): string {
  return `<pre>${escape(JSON.stringify(value, null, 2))}</pre>`;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
