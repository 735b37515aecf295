package whence.entity;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import whence.entity.TieWords.Form;
import whence.reading.Mention;
import whence.text.SimplifiedChinese;
import whence.text.Span;

/**
 * What is stated of people named in a row before, without naming them again: "except for Ren Bo, all the others had served
 * under Pei An".
 */
final class GroupTies {

    /** A relation of some people of a row to one person. */
    record Stated(List<Mention> who, Mention to, String kind, Span where) {}

    /** How far back the row may have been named, in UTF-16 units. */
    private static final int BACK = 900;

    /** How far behind the beginning of its sentence somebody may be named of whom such is told, in UTF-16 units. */
    private static final int FAR = 2000;

    private static final Pattern GROUP = Pattern.compile("(?i)" + TieWords.anyOf(Form.GROUP));
    private static final Pattern BUT = Pattern.compile("(?i)" + TieWords.anyOf(Form.BUT));
    private static final Pattern VERB = Pattern.compile(
            "^ ?(?:had |have |has |once |later |previously )*+(\\p{L}++(?: \\p{L}++){0,3}?) (?:the )?+$");
    /** "all the others were officers of the guard when Pei was its head". */
    private static final Pattern WHEN = Pattern.compile("^ (?:were|are|had been) [^;]{3,110} (?:when|while) $");

    private static final Pattern HEADED = Pattern.compile("\\G (?:was|served as|headed|led|ran|presided) ");
    private static final Pattern HAN_IN = Pattern.compile("^(?:[的各人]|都|均|皆|曾经|曾|名|位|[一二三四五六七八九十两])*+在$");
    private static final Pattern HAN_UNDER = Pattern.compile("\\G的?(" + TieWords.anyOf(Form.UNDER) + ")");

    private final String text;
    private final List<List<Mention>> rows;

    GroupTies(String text, List<List<Mention>> rows) {
        this.text = SimplifiedChinese.of(text).replace('\u2019', '\'');
        this.rows = rows;
    }

    /** What is stated with regard to this person; the people of the document are given in order. */
    Optional<Stated> find(Mention to, List<Mention> people) {
        int start = sentenceStart(to.span().start());
        if (start >= to.span().start()) {
            return Optional.empty();
        }
        Optional<List<Mention>> row = rows.stream()
                .filter(one -> end(one) <= start && end(one) >= start - BACK)
                .reduce((first, second) -> second);
        if (row.isEmpty()) {
            return Optional.empty();
        }
        String before = text.substring(start, to.span().start());
        Optional<MatchResult> group = GROUP.matcher(before).results().reduce((first, second) -> second);
        if (group.isEmpty()) {
            return Optional.empty();
        }
        return kind(before.substring(group.get().end()), to).map(kind -> {
            List<Mention> but = excepted(before.substring(0, group.get().start()), start, people);
            List<Mention> who = row.get().stream()
                    .filter(one -> but.stream().noneMatch(other -> other.name().equals(one.name())))
                    .toList();
            return new Stated(
                    who,
                    to,
                    kind,
                    new Span(
                            start,
                            Math.max(to.span().end(), sentenceEnd(to.span().end()))));
        });
    }

    private Optional<String> kind(String words, Mention to) {
        Matcher verb = VERB.matcher(words);
        if (verb.find()) {
            return TieWords.findKind(Form.VERB, verb.group(1));
        }
        if (WHEN.matcher(words).find() && HEADED.matcher(text).find(to.span().end())) {
            return Optional.of("served under");
        }
        Matcher under = HAN_UNDER.matcher(text);
        return HAN_IN.matcher(words).find() && under.find(to.span().end())
                ? TieWords.findKind(Form.UNDER, under.group(1))
                : Optional.empty();
    }

    /** Those named after "except for", before the words that mean the others. */
    private static List<Mention> excepted(String lead, int start, List<Mention> people) {
        Matcher but = BUT.matcher(lead);
        if (!but.find()) {
            return List.of();
        }
        Span between = new Span(start + but.end(), start + lead.length() + 1);
        return people.stream().filter(one -> between.contains(one.span())).toList();
    }

    private static int end(List<Mention> row) {
        return NameRows.endOf(row.get(row.size() - 1));
    }

    /** The place itself where its sentence began too far back. */
    private int sentenceStart(int at) {
        int start = at;
        while (start > 0 && !ends(start - 1)) {
            start--;
            if (at - start > FAR) {
                return at;
            }
        }
        while (start < at && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        return start;
    }

    private int sentenceEnd(int at) {
        int end = at;
        while (end < text.length() && !ends(end)) {
            end++;
        }
        return end;
    }

    private boolean ends(int at) {
        char mark = text.charAt(at);
        return "\n!?。！？".indexOf(mark) >= 0
                || (mark == '.' && (at + 1 >= text.length() || Character.isWhitespace(text.charAt(at + 1))));
    }
}
