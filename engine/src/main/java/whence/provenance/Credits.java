package whence.provenance;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import whence.claim.Pile.Named;
import whence.claim.Pile.Page;
import whence.reading.EntityKind;
import whence.text.Span;

/**
 * Finds the outlets that a document names as having published something, whether or not a statement is taken from them:
 * "yesterday's Daily Courier story", "the newsletter that broke the news".
 */
final class Credits {

    private static final Set<String> WORDS = WordLists.setOf("credits");

    /** A word this far from the name, in UTF-16 units, still speaks of it. */
    private static final int NEAR = 45;

    /** The head of a text, in UTF-16 units. */
    private static final int HEAD = 160;

    private Credits() {}

    /** An outlet and where it is named. */
    record Credit(Named outlet, Span words) {}

    /** Each place where an outlet is credited; the document's own is none. */
    static List<Credit> in(Page page, Outlets outlets) {
        List<Credit> credits = new ArrayList<>();
        for (Named named : page.named()) {
            boolean maybe = named.kind() == EntityKind.ORGANISATION || named.kind() == EntityKind.PERSON;
            if (maybe
                    && outlets.isOutlet(named.name(), page)
                    && !outlets.isOwn(named.name(), page)
                    && isCredited(page, named.span())) {
                credits.add(new Credit(named, named.span()));
            }
        }
        return credits;
    }

    private static boolean isCredited(Page page, Span name) {
        if (standsInHead(page, name)) {
            return true;
        }
        int from = Math.max(0, name.start() - NEAR);
        int to = Math.min(page.lower().length(), name.end() + NEAR);
        String before = lastSentence(page.lower().substring(from, name.start()));
        String after = firstSentence(page.lower().substring(name.end(), to));
        for (String word : (before + " " + after).toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1)) {
            if (WORDS.contains(word)) {
                return true;
            }
        }
        return WORDS.stream().anyMatch(word -> word.charAt(0) > 0x2E80 && (before + after).contains(word));
    }

    /** "www.harbour.example | 3 June | 海峡观察。": alone between bars or slashes near the beginning of the text. */
    private static boolean standsInHead(Page page, Span name) {
        if (name.start() > HEAD) {
            return false;
        }
        String before = page.text().substring(0, name.start()).stripTrailing();
        String after = page.text().substring(name.end()).stripLeading();
        boolean opens = !before.isEmpty() && "|｜".indexOf(before.charAt(before.length() - 1)) >= 0;
        return opens && (after.isEmpty() || "|｜。.\n".indexOf(after.charAt(0)) >= 0);
    }

    private static String lastSentence(String text) {
        int stop = Math.max(text.lastIndexOf(". "), Math.max(text.lastIndexOf('\n'), text.lastIndexOf('。')));
        return text.substring(stop + 1);
    }

    private static String firstSentence(String text) {
        for (String stop : List.of(". ", "\n", "。")) {
            int at = text.indexOf(stop);
            if (at >= 0) {
                return text.substring(0, at);
            }
        }
        return text;
    }
}
