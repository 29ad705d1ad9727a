// Chinese, unless English is asked for.

import { describe, expect, it } from "vitest";
import { languageOf } from "../../src/cli/language.js";

describe("the language of messages", () => {
  it("is Chinese where nothing is said", () => {
    expect(languageOf(undefined, {})).toBe("zh");
  });

  it("is what --lang asks, whatever the environment says", () => {
    expect(languageOf("en", { SUIJI_LANG: "zh", LANG: "zh_CN.UTF-8" })).toBe("en");
    expect(languageOf("zh", { LANG: "en_US.UTF-8" })).toBe("zh");
  });

  it("is asked of SUIJI_LANG, LC_ALL, LC_MESSAGES and LANG, in that order", () => {
    const names = ["SUIJI_LANG", "LC_ALL", "LC_MESSAGES", "LANG"];
    names.forEach((name, index) => {
      const later = Object.fromEntries(names.slice(index + 1).map((each) => [each, "zh_CN"]));
      expect(languageOf(undefined, { ...later, [name]: "en_GB.UTF-8" })).toBe("en");
    });
  });

  it.each(["C", "C.UTF-8", "POSIX", "de_DE.UTF-8", ""])(
    "is not settled by %j, so the next is asked",
    (word) => {
      expect(languageOf(undefined, { LC_ALL: word, LANG: "en_US" })).toBe("en");
      expect(languageOf(undefined, { LC_ALL: word })).toBe("zh");
    },
  );

  it("is read whatever its case and region", () => {
    expect(languageOf(undefined, { LANG: "EN" })).toBe("en");
    expect(languageOf(undefined, { LANG: "zh_TW.Big5" })).toBe("zh");
  });
});
