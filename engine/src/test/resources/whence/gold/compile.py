#!/usr/bin/env python3
"""Turns the marked-up masters (english.txt, chinese.txt) into passages with offsets (english.jsonl, chinese.jsonl).

The mark-up is explained in ANNOTATION.md. Run it in this folder, without arguments; it stops at the first
passage that is not well formed and says what is wrong with it.
"""
import json
import re

STANCES = "asserts denies doubts asks retracts predicts urges declines".split()
CERTAINTIES = "certain probable possible unknown".split()
KINDS = "named unnamed collective writing missing".split()
# What a stance says about certainty where the annotator wrote nothing.
USUAL = {"doubts": "possible", "asks": "unknown", "urges": "unknown", "declines": "unknown"}
PART = {"c": "cue", "p": "content", "s": "source"}


def blocks(path):
    group, lines = "", []
    with open(path, encoding="utf-8") as master:
        for line in master.read().splitlines() + [""]:
            if line.startswith("#"):
                group = line.lstrip("# ")
            elif line.strip():
                lines.append(line)
            elif lines:
                yield group, lines
                lines = []


def unmarked(marked):
    """The plain text, and for each statement number its spans by part."""
    text, spans, opened, i = [], {}, [], 0
    while i < len(marked):
        tag = re.match(r"\{([cps])([0-9](?:,[0-9])*) ", marked[i:])
        if tag:
            opened.append((tag.group(1), tag.group(2).split(","), len(text)))
            i += tag.end()
        elif marked[i] == "}":
            part, numbers, start = opened.pop()
            for number in numbers:
                spans.setdefault(int(number), {}).setdefault(PART[part], []).append([start, len(text)])
            i += 1
        else:
            text.append("\n" if marked[i] == "¶" else marked[i])
            i += 1
    assert not opened, "a bracket is not closed"
    text = "".join(text)
    assert "{" not in text, "an opening bracket without a tag"
    return text, spans


def attributes(line):
    found = {}
    for item in line.removeprefix("=").split(";"):
        words = item.split()
        if words == ["none"]:
            return {}
        number, said = int(words[0]), words[1:]
        entry = {"stance": "asserts", "certainty": None, "kind": None, "within": None}
        for word in said:
            if word in STANCES:
                entry["stance"] = word
            elif word in CERTAINTIES:
                entry["certainty"] = word
            elif word in KINDS:
                entry["kind"] = word
            elif re.fullmatch(r"<[0-9]", word):
                entry["within"] = int(word[1:])
            else:
                raise AssertionError("unknown word " + word)
        assert entry["kind"], "no kind of source"
        entry["certainty"] = entry["certainty"] or USUAL.get(entry["stance"], "certain")
        found[number] = entry
    return found


def covers(outer, inner):
    return any(a <= c and d <= b for a, b in outer for c, d in inner)


def within(number, statements):
    """The smallest statement whose content holds content and cue of this one."""
    own = statements[number]
    holders = []
    for other, parts in statements.items():
        if other == number:
            continue
        needed = own["content"] + own.get("cue", [])
        if all(any(a <= c and d <= b for a, b in parts["content"]) for c, d in needed):
            holders.append((sum(b - a for a, b in parts["content"]), other))
    return min(holders)[1] if holders else None


def passage(identity, lines, closed):
    assert lines[-1].startswith("="), "the last line gives the statements: = ..."
    text, spans = unmarked("\n".join(lines[:-1]))
    given = attributes(lines[-1])
    assert sorted(spans) == sorted(given), f"marked {sorted(spans)}, described {sorted(given)}"
    order = sorted(given)
    assert order == list(range(1, len(order) + 1)), "statements are numbered from 1"
    statements = []
    for number in order:
        parts, about = spans[number], given[number]
        assert parts.get("content"), f"{number} has no content"
        assert parts.get("cue"), f"{number} has no cue"
        assert bool(parts.get("source")) == (about["kind"] != "missing"), f"{number}: source and kind disagree"
        for each in parts.values():
            each.sort()
            for a, b in each:
                assert a < b and text[a:b] == text[a:b].strip(), f"blank edge: {text[a:b]!r}"
        outer = about["within"] or within(number, spans)
        statements.append({
            "content": parts["content"], "cue": parts["cue"], "source": parts.get("source", []),
            "within": None if outer is None else outer - 1,
            "stance": about["stance"], "certainty": about["certainty"], "kind": about["kind"],
        })
    return {"id": identity, "text": text, "statements": statements, "part": "closed" if closed else "open"}


def compile_master(master, target, prefix_of):
    counts, passages, seen = {}, [], set()
    for group, lines in blocks(master):
        prefix = prefix_of(group)
        counts[prefix] = counts.get(prefix, 0) + 1
        identity = f"{prefix}-{counts[prefix]:03d}"
        try:
            made = passage(identity, lines, counts[prefix] % 3 == 0)
            assert made["text"] not in seen, "the same text twice"
        except (AssertionError, ValueError, IndexError) as wrong:
            raise SystemExit(f"{master}, {identity}: {wrong}\n  " + "\n  ".join(lines))
        seen.add(made["text"])
        passages.append(made)
    with open(target, "w", encoding="utf-8") as out:
        for made in passages:
            out.write(json.dumps(made, ensure_ascii=False) + "\n")
    statements = [s for made in passages for s in made["statements"]]
    print(f"{target}: {counts}, {len(statements)} statements, "
          f"{sum(s['within'] is not None for s in statements)} nested, "
          f"{sum(not made['statements'] for made in passages)} passages without any")


if __name__ == "__main__":
    compile_master("english.txt", "english.jsonl", lambda group: "en")
    compile_master(
        "chinese.txt", "chinese.jsonl", lambda group: "zh-hant" if group.startswith("Traditional") else "zh-hans")
