export type { FormAction, FormActions } from './forms.ts';
export { checkHost, checkOrigin, localHosts, type Refusal } from './guard.ts';
export { type HandlerOptions, nodeHandler } from './nodeHandler.ts';
export { openApi, type Route, routes } from './openApi.ts';
export { checkDepth, limits } from './readBody.ts';
export { type Form, type FormFile, formLimits } from './readForm.ts';
