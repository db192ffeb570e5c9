/** People of the directory that most tests use; see directory.json beside this file. */
export type Who = {
  readonly tenantId: string;
  readonly aadObjectId: string;
  readonly name: string;
};

const person = (tenantId: string, number: string, name: string): Who => ({
  tenantId,
  aadObjectId: `33333333-0000-4000-8000-0000000000${number}`,
  name,
});

export const fabrikam = '11111111-1111-4111-8111-111111111111';
export const contoso = '22222222-2222-4222-8222-222222222222';
export const proseware = '44444444-4444-4444-8444-444444444444';
export const northwind = '66666666-6666-4666-8666-666666666666';

export const ada = person(fabrikam, '01', 'Ada'); // Admin agent
export const hal = person(fabrikam, '03', 'Hal'); // Helpdesk agent
export const sam = person(fabrikam, '04', 'Sam'); // Sales agent
export const bo = person(contoso, '02', 'Bo'); // Global admin
export const cia = person(contoso, '05', 'Cia'); // Global admin
export const dan = person(contoso, '06', 'Dan'); // no role
export const pia = person(proseware, '07', 'Pia'); // Admin agent of another partner
export const eve = person('99999999-9999-4999-8999-999999999999', '99', 'Eve'); // unknown tenant
