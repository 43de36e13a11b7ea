import { verifyAudit } from './audit/verify-audit';
import { ConfigError, readOwnerUrl } from './config/config';

async function main(): Promise<void> {
  const { faults, heads, unsealed } = await verifyAudit(readOwnerUrl(process.env));
  for (const { clinicId, sealNo, hash } of heads)
    process.stdout.write(`clinic ${clinicId}: ${sealNo} rows, end ${hash}\n`);
  process.stdout.write(`${unsealed} newest rows are not sealed yet\n`);
  for (const { clinicId, sealNo, auditId, fault } of faults) {
    process.stdout.write(`FAULT clinic ${clinicId}: row ${auditId ?? 'unknown'} (number ${sealNo}) ${fault}\n`);
  }
  process.stdout.write(faults.length === 0 ? 'The audit trail is whole\n' : `${faults.length} faults\n`);
  process.exitCode = faults.length === 0 ? 0 : 1;
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof ConfigError ? error.message : String((error as Error).stack)}\n`);
  process.exitCode = 2;
});
