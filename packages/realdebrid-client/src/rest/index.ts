export { errorCodes, errorCodesUrl } from "../generated/errors.ts";
export { about } from "./error-facts.ts";
export { providedToken } from "./provided-token.ts";
export { refusalIn } from "./refusal-in.ts";
