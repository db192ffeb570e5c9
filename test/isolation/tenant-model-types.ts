import { acrossTenants, type TenantModel } from '../../models/tenant-model.ts';

type Rows = TenantModel<{ readonly tenantId: string; readonly due: number }, 'tenantId'>;

/** Never runs: that it compiles is the test. */
export function compiles(rows: Rows, maybe: string | undefined): void {
  const given = { due: 1 };
  void rows.find({ tenantId: 'a', due: 1 });
  void rows.findOne({ $and: [{ tenantId: 'a' }, given] });
  void rows.countDocuments({ $or: [{ tenantId: 'a' }, { tenantId: { $in: ['b'] } }] });
  void acrossTenants(rows, 'to show that it may').find(given);
  // @ts-expect-error nobody is named
  void rows.find(given);
  // @ts-expect-error nor in everything there is
  void rows.updateMany({}, {});
  // @ts-expect-error nor in the first part
  void rows.deleteOne({ $and: [given, { tenantId: 'a' }] });
  // @ts-expect-error nor in one of the alternatives
  void rows.exists({ $or: [{ tenantId: 'a' }, given] });
  // @ts-expect-error perhaps nobody
  void rows.findOne({ tenantId: maybe });
  // @ts-expect-error everybody else
  void rows.deleteMany({ tenantId: { $nin: ['a'] } });
}
