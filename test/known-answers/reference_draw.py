#!/usr/bin/env python3
"""Replays every draw of a suiji ledger, with nothing but Python's standard library.

    python3 reference_draw.py LEDGER_FOLDER

Written from the contract alone (docs/contract.md), without sight of suiji's own source, so that two
programs have to agree. One line for each task drawn: ok, or what differs. Exit 0: all agree; 1: not.
"""
import csv
import hashlib
import io
import json
import re
import sys
import unicodedata
from fractions import Fraction
from pathlib import Path

ALGORITHM = "suiji-draw/1"
NOT_MEMBERS = ("faulty", "not-in-business", "outside-area")  # rows that `members` does not count
UNFINGERPRINTED = ("envelope", "previous", "inputs", "tool", "fingerprint")
UNREADABLE = (LookupError, ValueError, TypeError, AttributeError, OSError, csv.Error)
HEADER = ["task", "stratum", "rank", "code", "ticket", "role", "name"]


# --- Seed, key, tickets -----------------------------------------------------------------------------

def sha256(content):
    return hashlib.sha256(content if isinstance(content, bytes) else content.encode("utf-8")).hexdigest()


def normal_seed(text):
    """What is hashed: blanks stripped at both ends, NFC. Invisible characters are refused."""
    text = unicodedata.normalize("NFC", text.strip(" \t\r\n"))
    for character in text:
        if unicodedata.category(character) in ("Cc", "Cf", "Zl", "Zp"):
            raise ValueError("the seed holds U+%04X, which nobody can see" % ord(character))
    return text


def key_of(plan, seed, algorithm=ALGORITHM):
    return sha256("\n".join([algorithm, "key", plan, normal_seed(seed)]))


def commitment_of(seed):
    return sha256("\n".join([ALGORITHM, "commit", normal_seed(seed)]))


def digest_of(key, purpose, scope, identifier):
    return sha256("\n".join([key, purpose, scope, identifier]))


class Seedrandom:
    """ARC4 as in davidbau/seedrandom 3: characters keep 8 bits, the first 256 outputs are dropped."""

    def __init__(self, text):
        units = text.encode("utf-16-le")
        key, smear = [], 0
        for j in range(len(units) // 2):
            unit = units[2 * j] | units[2 * j + 1] << 8
            smear ^= key[j & 255] * 19 if j > 255 else 0
            key[j & 255:(j & 255) + 1] = [(smear + unit) & 255]
        key = key or [0]
        self.box, self.i, self.j = list(range(256)), 0, 0
        j = 0
        for i in range(256):
            j = (j + key[i % len(key)] + self.box[i]) & 255
            self.box[i], self.box[j] = self.box[j], self.box[i]
        self.number(256)

    def number(self, count):
        value, box = 0, self.box
        for _ in range(count):
            self.i = (self.i + 1) & 255
            self.j = (self.j + box[self.i]) & 255
            box[self.i], box[self.j] = box[self.j], box[self.i]
            value = value << 8 | box[(box[self.i] + box[self.j]) & 255]
        return value

    def uint32(self):
        """int32() >>> 0"""
        return self.number(4)


def ticket_of(generator, digest):
    if generator == "sha256":
        return digest
    if generator == "seedrandom":
        stream = Seedrandom(digest)
        return "%08x%08x" % (stream.uint32(), stream.uint32())
    raise ValueError("no such generator: %s" % generator)


# --- Strata, quotas, winners ------------------------------------------------------------------------

def rounded_share(members, ratio, rounding):
    exact = members * Fraction(ratio)
    return {"up": -(-exact.numerator // exact.denominator), "down": exact.numerator // exact.denominator}[rounding]


def largest_remainders(count, members):
    """`count` shared over the members of each stratum; what is left over goes to the largest remainders."""
    total = sum(members)
    if total == 0:
        return [0 for _ in members]
    shares = [count * n // total for n in members]
    by_remainder = sorted(range(len(members)), key=lambda h: (-(count * members[h] % total), h))
    for h in by_remainder[:count - sum(shares)]:
        shares[h] += 1
    return shares


def reserve_size(quota):
    return max(3, -(-quota // 5)) if quota > 0 else 0


def select(codes, quota, generator, key, scope):
    """[(ticket, code, role)] in order of rank. Python orders text by code point, as UTF-8 orders bytes."""
    ranked = sorted((ticket_of(generator, digest_of(key, "object", scope, code)), code) for code in codes)
    kept = ranked[:quota + reserve_size(quota)]
    return [(ticket, code, "winner" if rank < quota else "reserve") for rank, (ticket, code) in enumerate(kept)]


def within(area, wanted, parents):
    seen = set()
    while area and area not in seen:
        if area == wanted:
            return True
        seen.add(area)
        area = parents.get(area)
    return False


def compares(number, wanted):
    operator, limit = re.fullmatch(r"\s*(>=|<=|>|<|=|)\s*(\d+)\s*", str(wanted)).groups()
    limit = int(limit)
    return {">=": number >= limit, ">": number > limit, "<=": number <= limit, "<": number < limit}.get(
        operator, number == limit)


def matches(row, conditions, parents, unclassified):
    """Whether a pool row meets every key of a `when` or `where`."""
    for name, wanted in (conditions or {}).items():
        options = wanted if isinstance(wanted, list) else [wanted]
        cell = row[name]
        values = cell.split(";") if cell else []
        if name == "tags":
            met = all(option in values for option in options)
        elif name == "industry":
            met = any(value.startswith(option) for value in values for option in options)
        elif name == "area":
            met = any(within(cell, option, parents) for option in options)
        elif name in ("complaints", "cases"):
            met = any(compares(int(cell or 0), option) for option in options)
        elif name == "credit":
            met = (cell or unclassified) in options
        else:
            met = cell in options or any(value in options for value in values)
        if not met:
            return False
    return True


# --- Files ------------------------------------------------------------------------------------------

def read_csv(content):
    return list(csv.reader(io.StringIO(content.decode("utf-8"), newline=""), strict=True))


def write_csv(rows):
    def cell(value):
        return '"%s"' % value.replace('"', '""') if re.search('[,"\r\n]', value) else value
    return "".join(",".join(map(cell, row)) + "\n" for row in rows).encode("utf-8")


def canonical(value):
    """JSON.stringify(value, null, 2) with sorted keys, and LF."""
    return (json.dumps(value, ensure_ascii=False, indent=2, sort_keys=True) + "\n").encode("utf-8")


def fingerprint_of(act):
    return sha256(canonical({name: act[name] for name in act if name not in UNFINGERPRINTED}))


def no_fractions(text):
    raise ValueError("%s is no integer" % text)


def read_ledger(ledger):
    """All acts in order, as {number: (folder, act)}, and what is wrong with the chain."""
    acts, wrong, previous, last = {}, [], "0" * 64, None
    for folder in sorted(path for path in ledger.iterdir() if re.fullmatch(r"\d{4,}-[a-z]+", path.name)):
        number, kind = folder.name.split("-")
        content = (folder / "act.json").read_bytes()
        act = json.loads(content.decode("utf-8"), parse_float=no_fractions, parse_constant=no_fractions)
        acts[int(number)] = (folder, act)
        listed = {entry["path"]: entry["sha256"] for entry in act["files"]}
        found = {path.relative_to(folder).as_posix() for path in folder.rglob("*") if not path.is_dir()}
        checks = [
            (int(number) == len(acts), "acts before it are missing"),
            (act["act"] == int(number) and act["kind"] == kind, "it says it is another act"),
            (content == canonical(act), "act.json is not in canonical form"),
            (act["previous"] == previous, "`previous` is not the SHA-256 of the act before it"),
            (act["fingerprint"] == fingerprint_of(act), "the fingerprint is not that of its content"),
            (list(listed) == sorted(listed), "its files are not in order"),
        ]
        checks += [(False, "%s is not listed" % name) for name in sorted(found - set(listed) - {"act.json"})]
        checks += [(name in found and sha256((folder / name).read_bytes()) == listed[name],
                    "%s is missing, or its SHA-256 is another" % name) for name in listed]
        wrong += ["%s: %s" % (folder.name, sentence) for holds, sentence in checks if not holds]
        previous, last = sha256(content), number
    head = ledger / "HEAD"
    if last is None:
        wrong.append("there are no acts in %s" % ledger)
    elif not head.exists() or head.read_bytes() != ("%s %s\n" % (last, previous)).encode("ascii"):
        wrong.append("HEAD: should be %s %s" % (last, previous))
    return acts, wrong


# --- Replay -----------------------------------------------------------------------------------------

def check_pool(task, rows, freeze):
    """What differs between the pool's columns and what the freeze says about its strata."""
    differs = []
    parents = {area["id"]: area["parent"] for area in freeze["areas"]}
    unclassified = freeze["parameters"].get("unclassifiedCredit")
    for row in rows:
        excluded, must = row["excluded"], None
        if excluded == "faulty":
            must = "faulty"
        elif row["status"] not in ("存续", ""):
            must = "not-in-business"
        elif freeze["planArea"] and not within(row["area"], freeze["planArea"], parents):
            must = "outside-area"
        if must != (excluded if excluded in NOT_MEMBERS else None):
            differs.append("%s: excluded should be %s, is %s" % (row["code"], must or "empty or another", excluded or "empty"))
        if excluded != "faulty" and not matches(row, task["where"], parents, unclassified):
            differs.append("%s: is not of the sub-library" % row["code"])
        # `lastInspectedOn` is only one of the reasons for `inspected`: results and open visits are others.
        this_year = row.get("lastInspectedOn", "").startswith(task["from"][:4])
        if not excluded and task["inspected"] == "剔除" and this_year:
            differs.append("%s: was inspected this year and is not excluded" % row["code"])
        tiers = [str(h) for h, stratum in enumerate(task["strata"], 1)
                 if excluded not in NOT_MEMBERS and matches(row, stratum["when"], parents, unclassified)]
        if row["stratum"] != (tiers + [""])[0]:
            differs.append("%s: stratum should be %s" % (row["code"], (tiers + ["none"])[0]))
    return differs


def check_quotas(task, rows, occasion):
    differs, strata = [], task["strata"]
    for h, stratum in enumerate(strata, 1):
        members = [row for row in rows if row["stratum"] == str(h)]
        in_pool = [row for row in members if not row["excluded"]]
        for name, found in (("members", len(members)), ("inPool", len(in_pool))):
            if stratum[name] != found:
                differs.append("stratum %d: %s should be %d, is %d" % (h, name, found, stratum[name]))
    shared = None
    if task.get("count") is not None:
        shared = largest_remainders(task["count"], [stratum["members"] for stratum in strata])
    for h, stratum in enumerate(strata, 1):
        if shared is not None:
            quota = shared[h - 1]
        elif stratum.get("ratio") is not None:
            rounding = stratum.get("rounding") or task["rounding"]
            quota = rounded_share(stratum["members"], stratum["ratio"], rounding)
        else:
            quota = stratum["count"]
        used_up = stratum["quota"] == 0 and occasion > (stratum.get("rounds") or 1)
        if stratum["quota"] != quota and not used_up:
            differs.append("stratum %d: quota should be %d, is %d" % (h, quota, stratum["quota"]))
    return differs


def seed_of(act):
    seed = act.get("seed")
    return seed.get("text") if isinstance(seed, dict) else seed


def replay(number, acts):
    """[(task id, what differs)] of one draw act."""
    folder, draw = acts[number]
    freeze_folder, freeze = acts[draw["freeze"]["act"]]
    earlier = [act for n, (_, act) in sorted(acts.items()) if n < number]
    draws = [act for act in earlier if act["kind"] == "draw"]
    undone = [act["supersedes"] for act in earlier if act.get("supersedes")]
    seed, generator = draw["seed"]["text"], draw["generator"]
    key = key_of(freeze["plan"], seed)
    opens = freeze["commitment"] == commitment_of(seed)
    is_fixed = generator == freeze["parameters"].get("generator")
    grade = "L1" if opens and is_fixed and not freeze["parameters"].get("withDraw") else "L0"
    in_act = [sentence for holds, sentence in (
        (draw["algorithm"] == ALGORITHM, "algorithm %s is not known here" % draw["algorithm"]),
        (draw["freeze"]["act"] < number and freeze["kind"] == "freeze", "it names no earlier freeze"),
        (draw["freeze"]["fingerprint"] == freeze["fingerprint"], "the freeze has another fingerprint"),
        (seed == normal_seed(seed), "the seed text is not in normal form"),
        (seed not in [seed_of(act) for act in earlier], "the seed served an earlier act"),
        (opens or freeze["commitment"] is None, "the seed does not open the commitment"),
        (draw["key"] == key, "key should be %s" % key),
        (draw["seed"]["grade"] == grade, "grade should be %s" % grade),
        ([task["id"] for task in draw["tasks"]] == [task["id"] for task in freeze["tasks"]], "other tasks than frozen"),
    ) if not holds]
    selection = (folder / "selection.csv").read_bytes()
    recorded, expected, answers = read_csv(selection), [HEADER], []
    for task, drawn in zip(freeze["tasks"], draw["tasks"]):
        differs = list(in_act)
        pool = (freeze_folder / task["pool"]).read_bytes()
        header, *cells = read_csv(pool)
        rows = [dict(zip(header, row)) for row in cells]
        codes = [row["code"] for row in rows]
        if write_csv([header] + cells) != pool or codes != sorted(set(codes)):
            differs.append("%s is not in canonical form and order" % task["pool"])
        base = task["scope"].rpartition(":")[0]
        rounds = 1 + sum(any(t["scope"].rpartition(":")[0] == base for t in act["tasks"]) for act in draws)
        if task["scope"] != drawn["scope"] or task["scope"] != "%s:%d" % (base, rounds) or task["round"] != rounds \
                or not (base == "task:" + task["id"] or base.startswith("group:")):
            differs.append("scope should end in :%d and be the same in both acts" % rounds)
        stand = [act for act in draws if act["act"] not in undone and act["freeze"]["act"] not in undone]
        occasion = 1 + sum(task["id"] in [t["id"] for t in act["tasks"]] for act in stand)
        missing = sorted({name for part in [task["where"] or {}] + [s["when"] or {} for s in task["strata"]]
                          for name in part} - set(header))
        differs += ["%s has no column %s" % (task["pool"], name) for name in missing]
        differs += ([] if missing else check_pool(task, rows, freeze)) + check_quotas(task, rows, occasion)
        if len(drawn["strata"]) != len(task["strata"]):
            differs.append("the draw has another number of strata")
        mine = []
        for h, (stratum, told) in enumerate(zip(task["strata"], drawn["strata"]), 1):
            by_code = {row["code"]: row for row in rows if row["stratum"] == str(h) and not row["excluded"]}
            picked = select(by_code, stratum["quota"], generator, key, task["scope"])
            cutoff = ([ticket for ticket, _, role in picked if role == "winner"] or [""])[-1]
            if (told["name"], told["quota"], told["cutoff"]) != (stratum["name"], stratum["quota"], cutoff):
                differs.append("stratum %d: name, quota or cutoff; the cutoff should be %s" % (h, cutoff or "empty"))
            mine += [[task["id"], str(h), str(rank), code, ticket, role, by_code[code]["name"]]
                     for rank, (ticket, code, role) in enumerate(picked, 1)]
        theirs = [row for row in recorded[1:] if row[0] == task["id"]]
        for want, got in zip(mine + [None] * len(theirs), theirs + [None] * (len(mine) - len(theirs))):
            if want != got:
                differs.append("selection.csv: should say %s, says %s" % (
                    ",".join(want or ["nothing"]), ",".join(got or ["nothing"])))
                break
        expected += mine
        answers.append((task["id"], differs))
    if write_csv(expected) != selection and not any(differs for _, differs in answers):
        answers.append(("selection.csv", ["its rows agree, its bytes do not"]))
    return answers or [("-", in_act or ["it draws no task"])]


def main(arguments):
    if len(arguments) != 1:
        print(__doc__.strip(), file=sys.stderr)
        return 2
    ledger = Path(arguments[0])
    try:
        acts, wrong = read_ledger(ledger / "ledger" if (ledger / "ledger").is_dir() else ledger)
    except UNREADABLE as problem:
        print("the ledger cannot be read: %s %s" % (type(problem).__name__, problem))
        return 1
    for sentence in wrong:
        print(sentence)
    fine = not wrong
    for number, (folder, act) in sorted(acts.items()):
        if act["kind"] != "draw":
            continue
        try:
            answers = replay(number, acts)
        except UNREADABLE as problem:
            answers = [("-", ["cannot be replayed: %s %s" % (type(problem).__name__, problem)])]
        for task, differs in answers:
            fine = fine and not differs
            more = " (and %d more)" % (len(differs) - 5) if len(differs) > 5 else ""
            print("%s %s: %s" % (folder.name, task, "; ".join(differs[:5]) + more or "ok"))
    return 0 if fine else 1


if __name__ == "__main__":
    if hasattr(sys.stdout, "reconfigure"):
        sys.stdout.reconfigure(encoding="utf-8")
    sys.exit(main(sys.argv[1:]))
