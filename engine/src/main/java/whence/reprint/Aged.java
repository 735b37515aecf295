package whence.reprint;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import whence.text.Detail;
import whence.text.Document;

/**
 * What a document tells by itself about its age.
 *
 * @param latestEntry minutes after midnight of the last entry of a running log; empty where it is none
 * @param revision the words by which it says that it is a later version
 * @param lower its outlet and the head of its text in small letters, where credits are looked for
 */
record Aged(OptionalInt latestEntry, Optional<Credits.Credit> revision, String lower) {

    static Aged of(Document document) {
        String lower = document.text().toLowerCase(Locale.ROOT);
        String outlet = document.find(Detail.OUTLET).orElse("").toLowerCase(Locale.ROOT);
        return new Aged(
                RunningLog.latestEntry(document.text()),
                Credits.findRevision(lower),
                outlet + "\n" + Credits.head(lower));
    }
}
