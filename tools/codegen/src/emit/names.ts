/** `addMagnet` → `AddMagnet`. */
export function pascal(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** `remoteDownload` → `remote-download`. */
export function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** A property name, quoted when it must be. */
export function propertyName(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name);
}

export const argsName = (id: string): string => `${pascal(id)}Args`;
export const errorCodeName = (id: string): string => `${pascal(id)}ErrorCode`;
export const descriptorName = (id: string): string => `${id}Operation`;
export const groupClassName = (group: string): string => `${pascal(group)}Api`;
