import type { ResolveHook } from 'node:module';

const mark = '?described';

/**
 * Loader hook. What is imported with the mark, or by a module that was, is loaded once more, beside the module
 * that everybody else uses, and finds the conditions of `described-condition.ts` instead of the real ones.
 */
export const resolve: ResolveHook = async (specifier, context, next) => {
  const marked = specifier.endsWith(mark) || context.parentURL?.endsWith(mark);
  if (!marked) return next(specifier, context);
  if (specifier.endsWith('/condition.ts')) {
    return next(new URL('described-condition.ts', import.meta.url).href, context);
  }
  const found = await next(specifier.replace(mark, ''), context);
  return { ...found, url: `${found.url}${mark}` };
};
