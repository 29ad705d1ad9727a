#!/usr/bin/env python3
"""Writes answers.json: known answers of suiji-draw/1, computed by reference_draw.py alone.

    python3 make_answers.py
"""
import json
import re
import sys
import unicodedata
from pathlib import Path

sys.dont_write_bytecode = True  # no __pycache__ in the project
from reference_draw import (HEADER, Seedrandom, commitment_of, digest_of, key_of, largest_remainders, normal_seed,
                            reserve_size, rounded_share, select, sha256, ticket_of, write_csv)

LINE_WIDTH = 110  # as in biome.json


# --- Seeds, keys, tickets ---------------------------------------------------------------------------

SEEDS = [
    ("GA-2026", "0"),
    ("GA-2026", "hello"),
    ("GA-2026", "hello world"),
    ("GA-2026", "贵安新区 2026 年第一次抽取"),
    ("贵安新区2026年度", "贵安新区 2026 年第一次抽取"),
    ("GA-2026", " \t\r\n hello world \r\n"),              # the same key as "hello world"
    ("GA-2026", "caf\u00e9"),
    ("GA-2026", "cafe\u0301"),                            # NFD: the same key as the line before
    ("GA-2026", "\uac00"),
    ("GA-2026", "\u1100\u1161"),                          # NFD of a Hangul syllable
    ("GA-2026", "\uf900"),                                # a compatibility ideograph: NFC makes it U+8C48
    ("GA-2026", "\u8c48"),
    ("GA-2026", "\uff11\uff12\uff13"),                    # full-width digits stay as they are (NFC, not NFKC)
    ("GA-2026", "\u3000hello\u3000"),                     # an ideographic space is not stripped
    ("GA-2026", "\u00a0hello\u00a0"),                     # nor is a no-break space
    ("GA-2026", "（壹）𠮷"),
    ("GA-2026", "7f3c9a10b2d4e6f8091a2b3c4d5e6f708192a3b4c5d6e7f8091a2b3c4d5e6f70"),
]
REFUSED = ["a\nb", "a\tb", "a\u0000b", "\u007f", "\u0085a", "a\u00adb", "a\u200bb", "\ufeffabc", "a\u200db",
           "a\u2028b", "a\u2029", "\u000babc", "abc\u000c", "a\U000e0001b"]
SCOPES = [("object", "task:T1:1"), ("object", "task:T1:2"), ("object", "group:春季:1"), ("visit-order", "市场监管局"),
          ("pair", "market")]
IDENTIFIERS = ["9Z5209000000000001", "标识名称/茶馆（壹）", "标识名称/𠮷野", "9Z5209000000000001#2", "520900 7"]


def seeds():
    return [{"planId": plan, "seed": seed, "seedText": normal_seed(seed), "key": key_of(plan, seed),
             "commitment": commitment_of(seed)} for plan, seed in SEEDS]


def refused():
    for seed in REFUSED:
        try:
            key_of("GA-2026", seed)
        except ValueError:
            continue
        raise AssertionError("accepted: %r" % seed)
    return REFUSED


def digests(key):
    answers = []
    for purpose, scope in SCOPES:
        for identifier in IDENTIFIERS:
            if purpose == "pair":
                identifier += "\nZ-0007"
            digest = digest_of(key, purpose, scope, identifier)
            answers.append({"key": key, "purpose": purpose, "scope": scope, "id": identifier, "digest": digest,
                            "seedrandom": ticket_of("seedrandom", digest)})
    return answers


def check_seedrandom():
    """The values that davidbau/seedrandom publishes (README.md, test/prngtest.js)."""
    stream = Seedrandom("hello.")
    assert [double_of(stream), double_of(stream)] == [0.9282578795792454, 0.3752569768646784]
    assert [stream.uint32() / 2 ** 32, stream.uint32()] == [0.7316977467853576, 1966374204]
    stream = Seedrandom("1\u0000")
    assert [double_of(stream), stream.uint32() / 2 ** 32, stream.uint32()] == [
        0.1776348083296759, 0.2160690303426236, 1397712774]
    for one, other in (("中", "-"), ("ab", "abab"), ("市场监管局", "丂为仑亡乀")):
        assert ticket_of("seedrandom", one) == ticket_of("seedrandom", other)


def double_of(stream):
    numerator, denominator, last = stream.number(6), 2 ** 48, 0
    while numerator < 2 ** 52:
        numerator, denominator, last = (numerator + last) * 256, denominator * 256, stream.number(1)
    while numerator >= 2 ** 53:
        numerator, denominator, last = numerator / 2, denominator / 2, last >> 1
    return (numerator + last) / denominator


# --- A small pool -----------------------------------------------------------------------------------

NAMES = ["甲茶馆", "乙，丙商行", 'Tea, "Green" & Co.', "丁\n戊", "己\r庚", " 辛 ", "壬;癸"]
ODD_CODES = ["标识名称/茶馆（壹）", "标识名称/茶馆壹", "标识名称/𠮷野", "标识名称/a,b", "52090012345", "520900123456789"]
SIZES, QUOTAS = (12, 20, 28), [(12, 6, 2), (1, 19, 0), (40, 15, 16)]


def small_pool():
    """Invented codes (no real one begins with 9Z), in the order of their UTF-8 bytes, dealt into three strata."""
    codes = ["9Z520900" + sha256("invented %d" % i)[:10].upper() for i in range(sum(SIZES) - len(ODD_CODES))]
    codes = sorted(codes + ODD_CODES, key=lambda code: code.encode("utf-8"))
    strata = sorted([h for h, size in enumerate(SIZES, 1) for _ in range(size)],
                    key=lambda h, turn=iter(range(sum(SIZES))): sha256("dealt %d" % next(turn)))
    return [{"code": code, "stratum": stratum, "name": NAMES[i % len(NAMES)]}
            for i, (code, stratum) in enumerate(zip(codes, strata))]


def small_draws(pool, plan="GA-2026", seed="贵安新区 2026 年第一次抽取", scope="task:T1:1"):
    key, names, answers = key_of(plan, seed), {row["code"]: row["name"] for row in pool}, []
    for generator in ("sha256", "seedrandom"):
        for quotas in QUOTAS:
            selection, strata = [HEADER], []
            for h, quota in enumerate(quotas, 1):
                picked = select([row["code"] for row in pool if row["stratum"] == h], quota, generator, key, scope)
                selection += [["T1", str(h), str(rank), code, ticket, role, names[code]]
                              for rank, (ticket, code, role) in enumerate(picked, 1)]
                winners = [(ticket, code) for ticket, code, role in picked if role == "winner"]
                strata.append({"quota": quota, "cutoff": winners[-1][0] if winners else "",
                               "winners": [code for _, code in winners],
                               "reserves": [code for _, code, role in picked if role == "reserve"]})
            answers.append({"planId": plan, "seed": seed, "scope": scope, "task": "T1", "generator": generator,
                            "strata": strata, "selectionSha256": sha256(write_csv(selection))})
    return answers


# --- Quotas -----------------------------------------------------------------------------------------

COUNTS = [(10, [10, 10, 10]), (1, [1, 1]), (20, [45, 30, 25]), (7, [3, 3, 3, 3]), (5, [0, 9, 1]), (3, [1, 1, 1]),
          (2, [5, 5, 5, 5]), (10, [2, 3]), (0, [4, 4]), (6, [5, 10, 15, 1]), (101, [900001, 99999]), (4, [7, 7, 6]),
          (11, [1, 2, 3, 4, 5]), (8, [0, 0, 3])]
RATIOS = [(25, "7/25"), (100, "29/100"), (700, "7/100"), (22732, "1/500"), (3, "1/3"), (10, "1/3"), (10, "2/3"),
          (0, "1/2"), (1, "1/1000"), (57, "1/10"), (1000, "1/1000"), (1100, "11/100"), (115, "1/5"), (13, "1/1"),
          (999999, "333333/1000000"), (9, "3/20"), (50, "0/1")]


def quotas():
    return {
        "largestRemainders": [{"count": count, "members": members, "quotas": largest_remainders(count, members)}
                              for count, members in COUNTS],
        "ratios": [{"members": members, "ratio": ratio, "up": rounded_share(members, ratio, "up"),
                    "down": rounded_share(members, ratio, "down")} for members, ratio in RATIOS],
        "reserves": [{"quota": quota, "reserves": reserve_size(quota)}
                     for quota in (0, 1, 2, 14, 15, 16, 20, 21, 25, 26, 100, 101, 1000)],
    }


# --- Writing ----------------------------------------------------------------------------------------

def layout(value, indent=0, before=0):
    """JSON as biome lays it out: an array of plain values on one line where it fits."""
    inner = " " * (indent + 2)
    if isinstance(value, dict):
        parts = [inner + text(name) + ": " + layout(part, indent + 2, len(inner) + len(name) + 4)
                 for name, part in value.items()]
        return "{\n" + ",\n".join(parts) + "\n" + " " * indent + "}"
    if not isinstance(value, list):
        return text(value)
    line = "[" + ", ".join(layout(part) for part in value) + "]"
    plain = not any(isinstance(part, (dict, list)) for part in value)
    if plain and before + sum(2 if ord(c) > 0x10ff else 1 for c in line) + 1 <= LINE_WIDTH:
        return line
    if plain and value and all(isinstance(part, int) for part in value):
        raise AssertionError("a long list of numbers has another layout")
    return "[\n" + ",\n".join(inner + layout(part, indent + 2) for part in value) + "\n" + " " * indent + "]"


def text(value):
    """A plain value; what the eye would miss (accents apart from their letter, odd blanks) is escaped."""
    return re.sub(r"[^\x00-\x7f]", lambda found: escaped(found.group()), json.dumps(value, ensure_ascii=False))


def escaped(character):
    unseen = unicodedata.category(character)[0] in "MCZ" or character in "\u1100\u1161\uac00\uf900\u8c48"
    return json.dumps(character)[1:-1] if unseen or character == "\u00e9" else character


def main():
    check_seedrandom()
    pool = small_pool()
    answers = {
        "algorithm": "suiji-draw/1",
        "madeBy": "python3 make_answers.py",
        "seeds": seeds(),
        "refusedSeeds": refused(),
        "digests": digests(key_of("GA-2026", "贵安新区 2026 年第一次抽取")),
        "pool": pool,
        "draws": small_draws(pool),
        "quotas": quotas(),
    }
    (Path(__file__).resolve().parent / "answers.json").write_bytes((layout(answers) + "\n").encode("utf-8"))


if __name__ == "__main__":
    main()
