package whence.reading.english;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import whence.reading.EntityKind;
import whence.reading.Mention;
import whence.text.Sentence;
import whence.text.Span;
import whence.text.Token;

/** Persons, bodies, places and offices that a page names: the recogniser's names, mended by what words look like. */
final class Mentions {

    private static final Set<String> BEFORE_OFFICE = WordLists.of("before an office");

    private final String text;
    private final List<Mention> mentions = new ArrayList<>();
    private final Set<String> partsOfPersons = new HashSet<>();
    /** Names that look like a person's and that a word beside or within tells to be a thing's or a place's. */
    private final Map<String, EntityKind> told = new HashMap<>();

    private Mentions(String text) {
        this.text = text;
    }

    static List<Mention> of(Page page) {
        Mentions mentions = new Mentions(page.text());
        for (Page.Block block : page.blocks()) {
            block.sentences().forEach(mentions::learnPersons);
        }
        for (Page.Block block : page.blocks()) {
            block.sentences().forEach(mentions::read);
        }
        mentions.mentions.sort(java.util.Comparator.comparing(Mention::span));
        return ThingNames.mended(mentions.mentions, mentions.partsOfPersons, mentions.told);
    }

    /** Words of full names of persons: where one stands alone later, it is that person or a namesake. */
    private void learnPersons(Sentence sentence) {
        int run = 0;
        for (int i = 0; i <= sentence.tokens().size(); i++) {
            boolean person = i < sentence.tokens().size()
                    && sentence.tokens().get(i).entity().equals("PERSON");
            boolean thing = !person
                    && run > 1
                    && ThingNames.kind(sentence, i - run, i, text).isPresent();
            if (!person && !thing && run > 1 && run < 5) {
                for (int k = i - run; k < i; k++) {
                    partsOfPersons.add(word(sentence, k));
                }
            }
            run = person ? run + 1 : 0;
        }
    }

    private void read(Sentence sentence) {
        int i = 0;
        while (i < sentence.tokens().size()) {
            int end = bodyEnd(sentence, i);
            EntityKind kind = EntityKind.ORGANISATION;
            if (end <= i) {
                end = runEnd(sentence, i);
                kind = end > i ? mendedKind(sentence, i, end) : kind;
            }
            if (end > i) {
                add(sentence, i, end, kind);
                i = end;
            } else {
                i = Math.max(i + 1, office(sentence, i));
            }
        }
    }

    private void add(Sentence sentence, int from, int end, EntityKind kind) {
        Span span = span(sentence, from, end);
        Span title = kind == EntityKind.PERSON
                ? Titles.find(sentence, from, end, text).orElse(null)
                : null;
        add(span, kind, title);
        inBrackets(span.end()).ifPresent(other -> add(other, kind, null));
    }

    private void add(Span span, EntityKind kind, @Nullable Span title) {
        String name = span.of(text).replaceAll("\\s+", " ").strip();
        if (!name.isBlank()) {
            mentions.add(new Mention(span, kind, name, title));
        }
    }

    /** The name in another script, or the acronym, that stands in brackets right after a name. */
    private Optional<Span> inBrackets(int end) {
        int at = end;
        while (at < text.length() && at < end + 3 && " ”\"'’\u00a0".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        if (at >= text.length() || "(（".indexOf(text.charAt(at)) < 0) {
            return Optional.empty();
        }
        int close = at + 1;
        while (close < text.length() && close < at + 30 && ")）,，".indexOf(text.charAt(close)) < 0) {
            close++;
        }
        String inside = text.substring(at + 1, Math.min(close, text.length())).strip();
        boolean han = !inside.isEmpty()
                && inside.codePoints()
                        .allMatch(c ->
                                Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN || c == ' ' || c == '·');
        int start = text.indexOf(inside, at + 1);
        return han ? Optional.of(new Span(start, start + inside.length())) : Optional.empty();
    }

    private int runEnd(Sentence sentence, int from) {
        Token first = sentence.tokens().get(from);
        boolean joint = first.tag().equals("CC");
        if (joint || (!first.tag().startsWith("NNP") && first.entity().equals("O"))) {
            return from;
        }
        String label = label(sentence, from);
        int end = from;
        while (end < sentence.tokens().size()
                && !label.equals("O")
                && label(sentence, end).equals(label)
                && end - from < 12) {
            end++;
        }
        boolean led = end - from == 1 && ThingNames.leads(word(sentence, from));
        while (led
                && end < sentence.tokens().size()
                && end - from < 4
                && sentence.tokens().get(end).tag().equals("NNP")) {
            end++;
        }
        if (end > from
                && end < sentence.tokens().size()
                && sentence.tokens().get(end).tag().startsWith("NNP")
                && ThingNames.closes(word(sentence, end))) {
            end++;
        }
        while (end < sentence.tokens().size()
                && end > from
                && sentence.tokens().get(end).tag().startsWith("NNP")
                && !sentence.tokens().get(end).entity().equals("PERSON")
                && NameWords.isOutlet(word(sentence, end))) {
            end++;
        }
        return end;
    }

    private String label(Sentence sentence, int i) {
        Token token = sentence.tokens().get(i);
        String word = word(sentence, i);
        if (token.entity().equals("O") && token.tag().startsWith("NNP")) {
            if (partsOfPersons.contains(word) && word.length() > 1) {
                return "PERSON";
            }
            return NameWords.isCamel(word)
                            || NameWords.isAcronym(word)
                            || (NameWords.isOutlet(word) && word.contains("."))
                    ? "ORGANIZATION"
                    : "O";
        }
        return NameWords.isTitle(word) && token.entity().equals("PERSON") ? "O" : token.entity();
    }

    private EntityKind mendedKind(Sentence sentence, int from, int end) {
        EntityKind kind = kind(sentence, from, end);
        Optional<EntityKind> thing =
                kind == EntityKind.PERSON ? ThingNames.kind(sentence, from, end, text) : Optional.empty();
        thing.ifPresent(told -> this.told.put(span(sentence, from, end).of(text), told));
        return thing.orElse(kind);
    }

    private EntityKind kind(Sentence sentence, int from, int end) {
        String last = word(sentence, end - 1);
        boolean single = end - from == 1;
        if ((NameWords.isOutlet(last) && !single)
                || NameWords.isCamel(last)
                || (single && NameWords.isAcronym(last) && !last.equals("US") && !last.equals("UK"))) {
            return EntityKind.ORGANISATION;
        }
        if (single && partsOfPersons.contains(last) && !label(sentence, from).equals("LOCATION")) {
            return EntityKind.PERSON;
        }
        return switch (label(sentence, from)) {
            case "PERSON" -> EntityKind.PERSON;
            case "LOCATION" -> EntityKind.PLACE;
            default -> EntityKind.ORGANISATION;
        };
    }

    /** "Central Commission for Discipline Inspection": names joined by small words, one of them the word of a body. */
    private int bodyEnd(Sentence sentence, int from) {
        if (!isPart(sentence, from)
                || (sentence.tokens().get(from).entity().equals("PERSON") && !NameWords.isBody(word(sentence, from)))) {
            return from;
        }
        int end = from;
        int best = from;
        boolean body = false;
        while (end < sentence.tokens().size() && end - from < 14) {
            if (isPart(sentence, end)) {
                body = body
                        || (NameWords.isBody(word(sentence, end))
                                && !sentence.tokens().get(end).tag().equals("NN"));
                end++;
                best = body ? end : best;
            } else {
                int joined = joint(sentence, end, body);
                if (joined == end) {
                    break;
                }
                end = joined;
            }
        }
        return best - from > 1
                        || (best > from && sentence.tokens().get(from).entity().equals("ORGANIZATION"))
                ? best
                : from;
    }

    private boolean isPart(Sentence sentence, int i) {
        Token token = sentence.tokens().get(i);
        return token.tag().startsWith("NNP")
                && Character.isUpperCase(word(sentence, i).codePointAt(0))
                && !(NameWords.isTitle(word(sentence, i)) && !NameWords.isBody(word(sentence, i)))
                && !partsOfPersons.contains(word(sentence, i));
    }

    /** Over "of the", "for", "and": only between parts of one name. */
    private int joint(Sentence sentence, int i, boolean body) {
        String word = word(sentence, i);
        boolean of = word.equals("of") || word.equals("for");
        int next = i + 1;
        if (of && next < sentence.tokens().size() && word(sentence, next).equals("the")) {
            next++;
        }
        boolean oneName = body && sentence.tokens().get(i).entity().equals("ORGANIZATION");
        boolean joins = (of && body)
                || (word.equals("and") && (oneName || bodyAhead(sentence, next)))
                || (word.equals("-") && body);
        return joins && next < sentence.tokens().size() && isPart(sentence, next) ? next : i;
    }

    private boolean bodyAhead(Sentence sentence, int from) {
        for (int i = from; i < Math.min(from + 4, sentence.tokens().size()) && isPart(sentence, i); i++) {
            if (NameWords.isBody(word(sentence, i))) {
                return i > from;
            }
        }
        return false;
    }

    /** "vice minister of state security": an office, with what it is the office of. */
    private int office(Sentence sentence, int from) {
        int at = from;
        while (at < sentence.tokens().size()
                && at - from < 3
                && BEFORE_OFFICE.contains(word(sentence, at).toLowerCase(java.util.Locale.ROOT))) {
            at++;
        }
        if (at >= sentence.tokens().size()
                || !NameWords.isOffice(word(sentence, at))
                || !sentence.tokens().get(at).isNoun()) {
            return from;
        }
        int end = at + 1;
        while (end < sentence.tokens().size()
                && NameWords.isOffice(word(sentence, end))
                && sentence.tokens().get(end).isNoun()) {
            end++;
        }
        int first = from;
        while (first < end - 1
                && Set.of("former", "then").contains(word(sentence, first).toLowerCase(java.util.Locale.ROOT))) {
            first++;
        }
        add(span(sentence, first, end), EntityKind.OFFICE, null);
        return end;
    }

    private String word(Sentence sentence, int i) {
        return sentence.tokens().get(i).span().of(text);
    }

    private static Span span(Sentence sentence, int from, int end) {
        return sentence.tokens()
                .get(from)
                .span()
                .join(sentence.tokens().get(end - 1).span());
    }
}
