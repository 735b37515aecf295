package whence.reading.english;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import whence.text.Sentence;
import whence.text.Span;
import whence.text.Token;

/** A sentence with its dependencies, to be walked. Tokens are named by their place; -1 is none. */
final class Tree {

    final Sentence sentence;
    final String text;
    private final List<BitSet> parts;
    private final List<BitSet> asides;
    private final List<List<Integer>> children = new ArrayList<>();
    private final String[] words;

    /** A tree for each part of the sentence; {@code outline} is that of the sentence. */
    Tree(Sentence sentence, String text, Outline outline) {
        this.sentence = sentence;
        this.text = text;
        this.parts = outline.parts();
        this.asides = outline.asides();
        this.words = new String[sentence.tokens().size()];
        for (int i = 0; i < sentence.tokens().size(); i++) {
            children.add(new ArrayList<>(2));
            words[i] = sentence.tokens().get(i).span().of(text).toLowerCase(Locale.ROOT);
        }
        for (int i = 0; i < sentence.tokens().size(); i++) {
            if (head(i) >= 0) {
                children.get(head(i)).add(i);
            }
        }
    }

    int size() {
        return sentence.tokens().size();
    }

    Token token(int i) {
        return sentence.tokens().get(i);
    }

    String word(int i) {
        return words[i];
    }

    String lemma(int i) {
        return token(i).lemma();
    }

    String tag(int i) {
        return token(i).tag();
    }

    int head(int i) {
        return token(i).arc().head();
    }

    String relation(int i) {
        return token(i).arc().relation();
    }

    /** Whether it has a place in a tree. */
    boolean hangs(int i) {
        return head(i) >= -1;
    }

    /** Whether two tokens were parsed together; quotation marks between them were only left out. */
    boolean together(int i, int other) {
        int at = i;
        if (Marks.isQuotation(words[i]) && i > 0 && i + 1 < size()) {
            at = isOpening(i) ? i + 1 : i - 1;
        }
        for (BitSet part : parts) {
            if (part.get(other)) {
                return part.get(at);
            }
        }
        return false;
    }

    /** The last place of an aside that begins at a place and lies within the part of another; else -1. */
    int endOfAside(int i, int other) {
        for (BitSet aside : asides) {
            if (aside.nextSetBit(0) == i) {
                int end = aside.length();
                return end < size() && together(end, other) ? end - 1 : -1;
            }
        }
        return -1;
    }

    List<Integer> children(int i) {
        return children.get(i);
    }

    List<Integer> children(int i, String... relations) {
        List<Integer> found = new ArrayList<>();
        for (int child : children.get(i)) {
            for (String relation : relations) {
                if (relation(child).equals(relation)) {
                    found.add(child);
                }
            }
        }
        return found;
    }

    /** The first child with one of the relations, else -1. */
    int child(int i, String... relations) {
        List<Integer> found = children(i, relations);
        return found.isEmpty() ? -1 : found.get(0);
    }

    boolean has(int i, String... relations) {
        return child(i, relations) >= 0;
    }

    /** A token and everything below it, without the branches that hang on it by {@code left out} relations. */
    BitSet below(int i, Set<String> leftOut) {
        BitSet below = new BitSet();
        Deque<Integer> open = new ArrayDeque<>();
        open.push(i);
        while (!open.isEmpty()) {
            int at = open.pop();
            below.set(at);
            for (int child : children(at)) {
                if (!below.get(child) && !(at == i && leftOut.contains(relation(child)))) {
                    open.push(child);
                }
            }
        }
        return below;
    }

    BitSet below(int i) {
        return below(i, Set.of());
    }

    boolean isMark(int i) {
        String word = word(i);
        boolean mark = word.codePoints().noneMatch(Character::isLetterOrDigit) && "$@#'".indexOf(word.charAt(0)) < 0;
        return mark || word.equals("''") || word.equals("'");
    }

    /** From the first to the last of the tokens, without marks at either end. */
    java.util.Optional<Span> span(int from, int to) {
        int start = from;
        int end = to;
        while (start <= end && isMark(start) && !isOpening(start)) {
            start++;
        }
        while (start <= end && isMark(end) && !isClosing(end)) {
            end--;
        }
        if (start > end) {
            return java.util.Optional.empty();
        }
        if (marksBefore(start, end) && start > 0 && isOpening(start - 1)) {
            start--;
        } else if (marksAfter(start, end) && end + 1 < size() && isClosing(end + 1)) {
            end++;
        } else if (marksAfter(start, end) && end + 2 < size() && isMark(end + 1) && isClosing(end + 2)) {
            end += 2;
        }
        return java.util.Optional.of(token(start).span().join(token(end).span()));
    }

    /** Whether a quotation mark within closes what opens before. */
    private boolean marksBefore(int start, int end) {
        for (int i = start; i <= end; i++) {
            if (isOpening(i)) {
                return false;
            }
            if (isClosing(i) && !word(i).equals("%")) {
                return true;
            }
        }
        return false;
    }

    /** Whether a quotation mark within opens what closes after. */
    private boolean marksAfter(int start, int end) {
        for (int i = end; i >= start; i--) {
            if (isClosing(i) && !word(i).equals("%")) {
                return false;
            }
            if (isOpening(i)) {
                return true;
            }
        }
        return false;
    }

    boolean isOpening(int i) {
        return !Character.isLetter(words[i].charAt(0)) && Marks.opens(token(i).span(), text);
    }

    boolean isClosing(int i) {
        return !Character.isLetter(words[i].charAt(0)) && Marks.closes(token(i).span(), text);
    }
}
