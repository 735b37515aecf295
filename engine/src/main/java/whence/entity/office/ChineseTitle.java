package whence.entity.office;

import java.util.Optional;
import whence.entity.name.HanScript;
import whence.entity.office.Posts.Found;

/** Takes a Chinese title apart: 时任国家安全部副部长. */
final class ChineseTitle {

    private final String words;
    private final Seats seats;
    private final Qualifiers qualifiers = new Qualifiers();

    private ChineseTitle(String words, Seats seats) {
        this.words = words;
        this.seats = seats;
    }

    static Optional<Title> parse(String words, Seats seats) {
        return new ChineseTitle(words, seats).parsed();
    }

    private Optional<Title> parsed() {
        String simple = HanScript.simplify(words).replaceAll("[\\s\u3000“”\"《》]++", "");
        for (int length = Qualifiers.leading(simple); length > 0; length = Qualifiers.leading(simple)) {
            qualifiers.take(simple.substring(0, length));
            simple = simple.substring(length);
        }
        boolean assistant = simple.endsWith("助理")
                && Posts.atEnd(simple.substring(0, simple.length() - 2)).isPresent();
        if (assistant) {
            qualifiers.take("助理");
            simple = simple.substring(0, simple.length() - 2);
        }
        Optional<Found> found = Posts.atEnd(simple);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        String post = simple.substring(found.get().from());
        String before = simple.substring(0, found.get().from());
        for (int length = Qualifiers.trailing(before); length > 0; length = Qualifiers.trailing(before)) {
            qualifiers.take(before.substring(before.length() - length));
            before = before.substring(0, before.length() - length);
        }
        return Optional.of(qualifiers.title(
                words, found.get().post().name(), seats.chinese(found.get().post(), before, post)));
    }
}
