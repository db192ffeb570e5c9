/**
 * A stage that looks up, in another collection, what is of the same conversation. `key`: what stands before the names
 * of its two fields here.
 */
export const sameConversation = (
  key: '$' | '$_id.',
  { from, as, where }: { readonly from: string; readonly as: string; readonly where: object },
) => ({
  $lookup: {
    from,
    let: { tenant: `${key}tenantId`, conversation: `${key}conversationId` },
    pipeline: [{ $match: { $expr: isSame, ...where } }, { $project: { _id: 1 } }],
    as,
  },
});

const isSame = {
  $and: [{ $eq: ['$tenantId', '$$tenant'] }, { $eq: ['$conversationId', '$$conversation'] }],
};
