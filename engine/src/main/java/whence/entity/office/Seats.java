package whence.entity.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import whence.entity.Bodies;
import whence.entity.Bodies.Body;
import whence.entity.office.Office.Seat;
import whence.entity.office.Posts.Post;

/** What an office is of: a known body, a unit within one, or other words. */
final class Seats {

    static final Set<String> PREPOSITIONS = Set.of("of", "for", "at", "in", "to", "with", "under", "over", "on");

    private final Bodies bodies;

    Seats(Bodies bodies) {
        this.bodies = bodies;
    }

    /**
     * Of English words before and behind the post: "Foreign Ministry" spokesman, director "of the Information Department
     * of the Foreign Ministry".
     *
     * @param abroad whether a state named behind is what the post is about: ambassador to China
     */
    Seat english(Post post, List<String> before, List<String> behind, boolean abroad) {
        Seat ending = abroad ? Seat.UNNAMED : behind(behind);
        Seat behindIt = abroad || !ending.body().isEmpty() ? ending : before(trimmed(behind));
        List<String> rest = abroad ? trimmed(behind) : States.without(behind);
        if (!behindIt.body().isEmpty()) {
            List<String> own = new ArrayList<>(States.without(before));
            own.addAll(Phrases.tokens(behindIt.unit()));
            return named(post, behindIt.body(), String.join(" ", own));
        }
        Seat beforeIt = before(before);
        if (!beforeIt.body().isEmpty()) {
            String unit = String.join(" ", join(Phrases.tokens(beforeIt.unit()), rest));
            return named(post, beforeIt.body(), unit);
        }
        String all = String.join(" ", join(States.without(before), rest));
        return ministry(post, all).map(body -> named(post, body.name(), "")).orElseGet(() -> new Seat("", all));
    }

    /** "Minister of Defence" and "foreign minister" name their ministry by its field alone. */
    private Optional<Body> ministry(Post post, String field) {
        return post.name().equals("minister") && !field.isEmpty()
                ? bodies.find("ministry of " + field).or(() -> bodies.find(field + " ministry"))
                : Optional.empty();
    }

    /** The known body that the words end with, and what stands before it as its unit. */
    private Seat behind(List<String> tokens) {
        for (List<String> words : List.of(trimmed(tokens), States.without(tokens))) {
            for (int from = 0; from < words.size(); from++) {
                boolean starts = from == 0 || PREPOSITIONS.contains(words.get(from - 1));
                Optional<Body> body =
                        starts ? bodies.find(String.join(" ", words.subList(from, words.size()))) : Optional.empty();
                if (body.isPresent()) {
                    return new Seat(body.get().name(), String.join(" ", words.subList(0, Math.max(0, from - 1))));
                }
            }
        }
        return Seat.UNNAMED;
    }

    /** The known body that the words begin with. */
    private Seat before(List<String> tokens) {
        for (List<String> words : List.of(tokens, States.without(tokens))) {
            for (int to = words.size(); to > 0; to--) {
                Optional<Body> body = bodies.find(String.join(" ", words.subList(0, to)));
                if (body.isPresent()) {
                    return new Seat(body.get().name(), String.join(" ", words.subList(to, words.size())));
                }
            }
        }
        return Seat.UNNAMED;
    }

    /** Of the Chinese words before a post: 外交部 of 外交部部长, and of 外交部长, whose 部 belongs to both. */
    Seat chinese(Post post, String before, String postWords) {
        if (before.isEmpty() || States.isState(before)) {
            return Seat.UNNAMED;
        }
        String stem = postWords.replaceFirst("(?:书记|长|委员|代表)$", "");
        for (String words : List.of(before, before + stem)) {
            for (int to = words.length(); to > 1; to--) {
                Optional<Body> body = bodies.find(words.substring(0, to));
                if (body.isPresent()) {
                    return named(post, body.get().name(), words.substring(to));
                }
            }
        }
        return new Seat("", before);
    }

    private static Seat named(Post post, String body, String unit) {
        return unit.isEmpty() && post.without().contains(body) ? Seat.UNNAMED : new Seat(body, unit);
    }

    private static List<String> trimmed(List<String> tokens) {
        int from = 0;
        while (from < tokens.size() && Phrases.isSmall(tokens.get(from))) {
            from++;
        }
        return tokens.subList(from, tokens.size());
    }

    private static List<String> join(List<String> one, List<String> other) {
        List<String> all = new ArrayList<>(one);
        all.addAll(other);
        return all;
    }
}
