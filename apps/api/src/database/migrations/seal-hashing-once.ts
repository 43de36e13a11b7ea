import type { MigrationInterface, QueryRunner } from 'typeorm';
import { sealAudit } from './ground-audit';

const sealHashingOnce = `DECLARE
             hash bytea := sec.audit_row_hash(entry);
           BEGIN
             head.chain_hash := sha256(head.chain_hash || hash);
             INSERT INTO public.audit_seals (clinic_id, seal_no, audit_id, row_hash, chain_hash)
               VALUES (head.clinic_id, head.seal_no, entry.audit_id, hash, head.chain_hash);
           END;`;

/** The hash of an audit row is most of the work of sealing it: it is worked out once instead of twice. */
export class SealHashingOnce1795370280000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(sealAudit(sealHashingOnce));
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(sealAudit());
  }
}
