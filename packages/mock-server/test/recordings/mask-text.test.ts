import { expect, test } from "vitest";
import {
  isSecretName,
  maskAddress,
  maskPath,
  maskQuery,
  maskSecret,
  maskText,
} from "../../src/recordings/record/mask-text.ts";

test.each([
  ["xQ7-Ä9_é", "aA0-A0_a"],
  ["3d6f0a52-8c1e-4b7a-9f43-5e2d1c0b9a88", "0a0a0a00-0a0a-4a0a-9a00-0a0a0a0a0a00"],
])("%s becomes %s, and stays so", (text, masked) => {
  expect(maskText(text)).toBe(masked);
  expect(maskText(masked)).toBe(masked);
});

test.each([
  ["token", true],
  ["token_type", false],
  ["access_token", true],
  ["Password", true],
  ["new_credentials", false],
  ["sign", true],
  ["sessionID", true],
  ["id", false],
])("%s is a secret's name: %s", (name, is) => {
  expect(isSecretName(name)).toBe(is);
});

test("only what is secret in an address is masked", () => {
  expect(maskAddress("https://me:xQ7@example.com/d/XQ7A/a.mkv?sign=xQ7%3D&page=1#b")).toBe(
    "https://example.com/d/AA0A/a.mkv?sign=aA0%3D&page=1#b",
  );
  expect(maskSecret("/a?b=xQ7&c")).toBe("/a?b=aA0&c");
  expect(maskPath("/torrents/info/ABC/0123456789abcdef")).toBe("/torrents/info/ABC/0000000000aaaaaa");
  expect(maskQuery("auth_token=xQ7&keywords=long-but-no-secret-at-all")).toBe(
    "auth_token=aA0&keywords=long-but-no-secret-at-all",
  );
});
