package whence.entity.office;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import whence.text.Lexicon;

/** The words for posts. */
final class Posts {

    /**
     * A post.
     *
     * @param rank a step, {@code body}, or empty
     * @param sole whether the bare word is one office by itself
     * @param without bodies that go without saying
     */
    record Post(String name, String kind, String rank, boolean sole, Set<String> without) {
        boolean isHead() {
            return kind.equals("head");
        }
    }

    /** A post found in words: from one place to another. */
    record Found(Post post, int from, int to) {}

    private static final Map<String, Post> BY_NAME = new HashMap<>();
    private static final Map<String, List<String>> ENGLISH = new HashMap<>();
    private static final Map<String, Post> BY_WORDS = new HashMap<>();
    private static final Set<String> PARTS = new HashSet<>();
    private static final Set<String> LAST_PARTS = new HashSet<>();
    private static final int LONGEST;

    static {
        int longest = 1;
        for (String[] row : Lexicon.rows(Posts.class, "posts.tsv", 7)) {
            Post post = new Post(row[0], row[1], row[2], row[3].equals("yes"), Set.copyOf(cells(row[6])));
            BY_NAME.put(post.name(), post);
            ENGLISH.put(post.name(), cells(row[4]));
            for (String words : cells(row[4])) {
                BY_WORDS.putIfAbsent(words, post);
                List<String> parts = List.of(words.split(" ", -1));
                longest = Math.max(longest, parts.size());
                if (parts.stream().noneMatch(Seats.PREPOSITIONS::contains)) {
                    PARTS.addAll(parts);
                    LAST_PARTS.add(parts.get(parts.size() - 1));
                }
            }
            cells(row[5]).forEach(words -> BY_WORDS.putIfAbsent(words, post));
        }
        LONGEST = longest;
    }

    private Posts() {}

    static List<String> cells(String cell) {
        return cell.isBlank() ? List.of() : List.of(cell.split("; ", -1));
    }

    static Post get(String name) {
        Post post = BY_NAME.get(name);
        if (post == null) {
            throw new IllegalArgumentException("no post is called " + name);
        }
        return post;
    }

    static boolean isHead(String name) {
        return get(name).isHead();
    }

    static boolean isSole(String name) {
        return get(name).sole();
    }

    /** Whether the words for one post are easily taken for the other. */
    static boolean areNear(String one, String other) {
        return !get(one).kind().equals("own")
                && get(one).kind().equals(get(other).kind());
    }

    /** The longest English words for a post that start at a token. */
    static Optional<Found> at(List<String> tokens, int from) {
        for (int length = Math.min(LONGEST, tokens.size() - from); length > 0; length--) {
            Post post = BY_WORDS.get(String.join(" ", tokens.subList(from, from + length)));
            if (post == null && length == 1) {
                post = BY_WORDS.get(singular(tokens.get(from)));
            }
            if (post != null) {
                return Optional.of(new Found(post, from, from + length));
            }
        }
        return Optional.empty();
    }

    private static String singular(String token) {
        return token.endsWith("s") && !token.endsWith("'s") ? token.substring(0, token.length() - 1) : token;
    }

    /** The longest Chinese words for a post that end the title. */
    static Optional<Found> atEnd(String simplified) {
        for (int from = Math.max(0, simplified.length() - 8); from < simplified.length(); from++) {
            Post post = BY_WORDS.get(simplified.substring(from));
            if (post != null) {
                return Optional.of(new Found(post, from, simplified.length()));
            }
        }
        return Optional.empty();
    }

    static List<String> wordsOf(String name) {
        return ENGLISH.getOrDefault(get(name).name(), List.of());
    }

    static boolean isWord(String token) {
        return PARTS.contains(token);
    }

    static boolean isLastWord(String token) {
        return LAST_PARTS.contains(token);
    }
}
