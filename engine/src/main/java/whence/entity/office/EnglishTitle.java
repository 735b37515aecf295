package whence.entity.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import whence.entity.office.Posts.Found;

/** Takes an English title apart: "then-vice minister of the Ministry of Justice". */
final class EnglishTitle {

    /** "Its president" presides over the body that was just named. */
    private static final Set<String> OWNERS = Set.of("its", "their", "our", "whose");

    private static final String BODY_PRESIDENT = "body president";

    private final String words;
    private final List<String> tokens;
    private final Seats seats;
    private final Qualifiers qualifiers = new Qualifiers();

    private EnglishTitle(String words, Seats seats) {
        this.words = words;
        this.tokens = Phrases.tokens(words.replaceAll("\\([^()]*+\\)", " ").replace(",", " "));
        this.seats = seats;
    }

    static Optional<Title> parse(String words, Seats seats) {
        return new EnglishTitle(words, seats).parsed();
    }

    private Optional<Title> parsed() {
        List<Found> found = new ArrayList<>();
        int at = 0;
        while (at < tokens.size() && !(isPreposition(at) && !found.isEmpty())) {
            Optional<Found> post = Posts.at(tokens, at);
            post.ifPresent(found::add);
            at = post.map(Found::to).orElse(at + 1);
        }
        if (found.isEmpty()) {
            return deputyAlone(at);
        }
        Found head = found.get(found.size() - 1);
        if (OWNERS.contains(tokens.get(0)) && head.post().name().equals("president")) {
            return Optional.of(qualifiers.title(
                    words, BODY_PRESIDENT, seats.english(Posts.get(BODY_PRESIDENT), List.of(), List.of(), false)));
        }
        afterPost(head.to(), at);
        List<String> before = beforePost(new ArrayList<>(tokens.subList(0, head.from())));
        boolean abroad = at < tokens.size() && tokens.get(at).equals("to");
        Office.Seat seat = seats.english(head.post(), before, behind(at), abroad);
        return Optional.of(qualifiers.title(words, head.post().name(), seat));
    }

    /** "A deputy to the National People's Congress" is a member of it. */
    private Optional<Title> deputyAlone(int end) {
        int deputy = tokens.indexOf("deputy");
        if (deputy < 0 || deputy + 1 >= end || !isPreposition(deputy + 1)) {
            return Optional.empty();
        }
        List<String> before = beforePost(new ArrayList<>(tokens.subList(0, deputy)));
        Posts.Post member = Posts.get("member");
        return Optional.of(
                qualifiers.title(words, member.name(), seats.english(member, before, behind(deputy + 1), false)));
    }

    private List<String> behind(int preposition) {
        return preposition >= tokens.size() ? List.of() : tokens.subList(preposition + 1, tokens.size());
    }

    private boolean isPreposition(int at) {
        return Seats.PREPOSITIONS.contains(tokens.get(at));
    }

    private void afterPost(int from, int to) {
        List<String> after = tokens.subList(Math.min(from, to), to);
        while (!after.isEmpty()) {
            int length = Qualifiers.trailing(after.subList(0, 1));
            if (length > 0) {
                qualifiers.take(after.get(0));
            }
            after = after.subList(1, after.size());
        }
    }

    /** Takes the qualifiers from both ends; what is left names what the post is of. */
    private List<String> beforePost(List<String> before) {
        boolean more = true;
        while (more && !before.isEmpty()) {
            int length = isLeadingNoise(before.get(0)) ? 1 : Qualifiers.leading(before);
            more = length > 0;
            take(before.subList(0, length));
        }
        more = true;
        while (more && !before.isEmpty()) {
            int length = Qualifiers.trailing(before);
            more = length > 0;
            take(before.subList(before.size() - length, before.size()));
        }
        return before;
    }

    /** Articles, and the number of a holder: the 7th premier. */
    private static boolean isLeadingNoise(String token) {
        return Phrases.isSmall(token) || token.matches("\\d{1,3}(?:st|nd|rd|th)");
    }

    private void take(List<String> some) {
        qualifiers.take(String.join(" ", some));
        some.clear();
    }
}
