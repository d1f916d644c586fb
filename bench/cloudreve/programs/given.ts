export const USER = { userName: "user@example.com", password: "mock-password" };
/** Bytes of the file that is sent, and of the one that is fetched. */
export const SIZE = 1024 ** 3;
/** The file that the server has. */
export const DOWN = "/down.bin";
/** A smaller one, fetched before anything is measured: the machine code is made meanwhile. */
export const WARM = "/warm.bin";
export const WARM_SIZE = 64 * 1024 ** 2;
