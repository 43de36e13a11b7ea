// The content security policy forbids making code from text. zod would try it, be refused and go the slower way;
// told so beforehand it does not try, and no violation is reported. Must run before zod is loaded.
(globalThis as { __zod_globalConfig?: object }).__zod_globalConfig = { jitless: true };

export {};
