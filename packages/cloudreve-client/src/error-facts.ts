export { errorCodes, errorCodesUrl } from "./generated/errors.ts";
