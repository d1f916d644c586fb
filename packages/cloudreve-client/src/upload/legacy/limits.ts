import type { StoragePolicySummary, UserPolicy } from "../../generated/models.ts";

const MIB = 1_048_576;

/** What an old server says of its limits; it rounds to hundredths of a MiB. */
export function limitsOf({
  maxSize,
  allowedType,
}: UserPolicy): Pick<StoragePolicySummary, "max_size" | "file_type"> {
  const mebibytes = Number.parseFloat(maxSize);
  const isLimited = mebibytes > 0;
  return { max_size: isLimited ? Math.ceil((mebibytes + 0.005) * MIB) : 0, file_type: allowedType };
}
