package whence.reprint;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import whence.text.Detail;
import whence.text.Document;

/**
 * What a document tells by itself about its age and where its words come from.
 *
 * @param latestEntry minutes after midnight of the last entry of a running log; empty where it is none
 * @param revision the words by which it says that it is a later version
 * @param lower its outlet and the head of its text in small letters, where credits are looked for
 * @param agency whose line stands at its head
 * @param ownAgency the agency whose outlet it stands in
 * @param names how it spells names
 */
record Telltale(
        OptionalInt latestEntry,
        Optional<Credits.Credit> revision,
        String lower,
        Optional<String> agency,
        Optional<String> ownAgency,
        SpelledNames names) {

    static Telltale of(Document document) {
        String lower = document.text().toLowerCase(Locale.ROOT);
        String outlet = document.find(Detail.OUTLET).orElse("");
        return new Telltale(
                RunningLog.latestEntry(document.text()),
                Credits.findRevision(lower),
                outlet.toLowerCase(Locale.ROOT) + "\n" + Credits.head(lower),
                AgencyLine.findAgency(document.text()),
                AgencyLine.findAgencyOf(outlet),
                SpelledNames.of(document.text()));
    }
}
