// What moves the bytes of files. Apart from the rest, so that programs load it with the first of them.
export { reading } from "./transfer/reading.ts";
export { Speed } from "./transfer/speed.ts";
export {
  type StorageAnswer,
  StorageLink,
  type StorageLinkOptions,
  type StorageRequest,
} from "./transfer/storage-link.ts";
