// Generated from Real-Debrid API 1.0 0.1.0 by tools/codegen. Do not edit.

export const packageVersion = "0.0.0";
