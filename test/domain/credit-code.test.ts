// The check character of unified social credit codes, against invented codes and the published vectors.

import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { creditCodeCheck, hasValidCheckDigit } from "../../src/domain/credit-code.js";

const ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
const VECTORS = new URL("../../../shared/vectors/uscc_vectors.csv", import.meta.url);

function withCheckCharacter(body: string): string {
  let sum = 0;
  let weight = 1;
  for (const character of body) {
    sum += ALPHABET.indexOf(character) * weight;
    weight = (weight * 3) % 31;
  }
  return body + ALPHABET[(31 - (sum % 31)) % 31];
}

function checkOf(code: string) {
  const bytes = new TextEncoder().encode(`,${code},`);
  return creditCodeCheck(bytes, 1, bytes.length - 1);
}

describe("a unified social credit code", () => {
  const invented = ["91520900MA0TEST00", "92520900000000001", "93520900NB1234567", "12520900X00000QY9"];

  it.each(invented)("that begins %s is valid with the check character of GB 32100", (body) => {
    const code = withCheckCharacter(body.replaceAll("S", "5"));
    expect(hasValidCheckDigit(code)).toBe(true);
    expect(checkOf(code)).toBe("valid");
  });

  it("is wrong with any other check character", () => {
    const code = withCheckCharacter("91520900MA0000001");
    for (const other of ALPHABET.replace(code.slice(-1), "")) {
      expect(hasValidCheckDigit(code.slice(0, -1) + other)).toBe(false);
      expect(checkOf(code.slice(0, -1) + other)).toBe("wrong-check-digit");
    }
  });

  it("is caught when two neighbours change places", () => {
    const code = withCheckCharacter("91520900MA12345T7");
    expect(checkOf(code.replace("12", "21"))).toBe("wrong-check-digit");
  });

  it("may carry divisions that are in no list, as Guian's 520900", () => {
    expect(checkOf(withCheckCharacter("91999999MA0000001"))).toBe("valid");
  });

  it.each([
    ["91520900MA000000I1", "I is not in the alphabet"],
    ["91520900ma00000011", "small letters are not"],
    ["91520900MA0000001", "17 characters are too few"],
    ["91520900MA000000111", "19 are too many"],
    ["520900600000017", "it is an old registration number"],
    ["９1520900MA00000011", "a full-width digit is not a digit here"],
    ["", "it is empty"],
  ])("%j is none, because %s", (text) => {
    expect(hasValidCheckDigit(text)).toBe(false);
    expect(checkOf(text)).toBe("not-a-credit-code");
  });

  it.runIf(existsSync(VECTORS))("agrees with every published vector", () => {
    const meaning: Record<string, string> = {
      通过: "valid",
      校验码不符: "wrong-check-digit",
      格式不符: "not-a-credit-code",
    };
    const rows = readFileSync(VECTORS, "utf8").trim().split(/\r?\n/).slice(1);
    const differing = rows.filter((row) => {
      const [code = ""] = row.split(",");
      const recomputed = row.match(/,(通过|校验码不符|格式不符),[^,]*$/)?.[1] ?? "";
      const isSame = checkOf(code) === meaning[recomputed];
      return !isSame || hasValidCheckDigit(code) !== (recomputed === "通过");
    });
    expect(rows.length).toBeGreaterThan(290);
    expect(differing).toEqual([]);
  });
});
