/** Of the cookie that is a session. */
export const COOKIE_NAME = "cloudreve-session";
