#!/usr/bin/env python3
"""How far a second reader agrees with the gold sets on the fifty passages of each that were marked afresh.

`english.second.txt` and `chinese.second.txt` have the mark-up of the masters, each passage under its id (`# en-021`).
Prints, for source, cue and content, the F1 of the marked characters, of the exact spans, and of linked statements
(contents overlap by half, sources touch); and how often stance, certainty and kind are the same where both link.
"""
import json

from compile import attributes, blocks, unmarked, within

ROLES = "source", "cue", "content"


def second_reader(path):
    for identity, lines in blocks(path):
        text, spans = unmarked("\n".join(lines[:-1]))
        given = attributes(lines[-1])
        assert sorted(spans) == sorted(given), f"{identity}: marked {sorted(spans)}, described {sorted(given)}"
        yield identity, text, [{**spans[n], **given[n], "within": given[n]["within"] or within(n, spans)} for n in sorted(given)]


def letters(statement, role):
    return {c for a, b in statement.get(role, []) for c in range(a, b)}


def linked(first, second):
    pairs = []
    for i, one in enumerate(first):
        for j, two in enumerate(second):
            a, b = letters(one, "content"), letters(two, "content")
            sources = letters(one, "source"), letters(two, "source")
            if 2 * len(a & b) >= len(a | b) and (sources[0] & sources[1] or not any(sources)):
                cues = len(letters(one, "cue") & letters(two, "cue"))
                pairs.append((len(a & b) / len(a | b) + (cues > 0), i, j))
    used, out = set(), []
    for _, i, j in sorted(pairs, reverse=True):
        if ("a", i) not in used and ("b", j) not in used:
            used |= {("a", i), ("b", j)}
            out.append((first[i], second[j]))
    return out


def f1(both, one, two):
    return 100 * 2 * both / (one + two) if one + two else 100.0


def compare(language):
    gold = {p["id"]: p for p in map(json.loads, open(f"{language}.jsonl", encoding="utf-8"))}
    sums = {(how, role): [0, 0, 0] for how in ("characters", "exact") for role in ROLES}
    links, same, nested = [0, 0, 0], dict.fromkeys(("stance", "certainty", "kind"), 0), 0
    passages = 0
    for identity, text, second in second_reader(f"{language}.second.txt"):
        first = gold[identity]["statements"]
        assert gold[identity]["text"] == text, f"{identity}: the text was changed"
        passages += 1
        for role in ROLES:
            spans = [{tuple(s) for st in who for s in st.get(role, [])} for who in (first, second)]
            chars = [{c for st in who for c in letters(st, role)} for who in (first, second)]
            for how, (a, b) in (("exact", spans), ("characters", chars)):
                for k, n in enumerate((len(a & b), len(a), len(b))):
                    sums[how, role][k] += n
        met = linked(first, second)
        for k, n in enumerate((len(met), len(first), len(second))):
            links[k] += n
        for key in same:
            same[key] += sum(one[key] == two[key] for one, two in met)
        nested += sum((one["within"] is None) == (two["within"] is None) for one, two in met)
    print(f"{language}: {passages} passages, {links[1]} statements in the gold, {links[2]} of the second reader")
    for how in ("characters", "exact"):
        print(f"  {how:10} " + ", ".join(f"{role} {f1(*sums[how, role]):.1f}" for role in ROLES))
    print(f"  linked     {f1(*links):.1f}; of these the same " + ", ".join(
        f"{key} {100 * n / links[0]:.0f} %" for key, n in same.items()) + f", nested or not {100 * nested / links[0]:.0f} %")


if __name__ == "__main__":
    compare("english")
    compare("chinese")
