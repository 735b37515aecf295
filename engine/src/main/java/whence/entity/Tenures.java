package whence.entity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import whence.entity.Attribution.Manner;
import whence.entity.Entity.Tenure;
import whence.entity.office.Title.Held;
import whence.reading.EntityKind;
import whence.reading.Mention;
import whence.text.Document;
import whence.text.Passage;
import whence.text.Span;
import whence.time.Interval;

/** Offices that the documents state a person to hold or to have held, with the time as far as they state it. */
final class Tenures {

    /** Words that say when or how an office is held, and are no part of what it is called. */
    private static final Pattern HOW_HELD = Pattern.compile(
            "^(?:(?:the|a|an|also|and|actually|formerly|once|former|ex|onetime|one-time|erstwhile|retired|previous|late"
                    + "|disgraced|ousted|then|at the time|outgoing|sitting)[ -]++"
                    + "|时任|時任|现任|現任|原|前任?)++");

    private final Map<String, Document> documents;
    private final Map<String, List<Span>> people;
    private final Attributions attributions;

    /** {@code people}: the places of each document that name somebody. */
    Tenures(Map<String, Document> documents, Map<String, List<Span>> people, Attributions attributions) {
        this.documents = documents;
        this.people = people;
        this.attributions = attributions;
    }

    private record Stated(String office, Interval when, Passage where) {}

    /** One office per line, the most often stated first, then by its words. */
    List<Tenure> of(List<Local> cluster) {
        SortedMap<String, List<Stated>> byOffice = new TreeMap<>();
        for (Local local : cluster) {
            Document document = documents.get(local.document());
            if (document != null && local.kind() == EntityKind.PERSON) {
                for (Mention mention : local.mentions()) {
                    read(document, mention)
                            .forEach(stated -> byOffice.computeIfAbsent(
                                            stated.office().toLowerCase(Locale.ROOT) + "\t" + stated.when(),
                                            any -> new ArrayList<>())
                                    .add(stated));
                }
            }
        }
        return byOffice.values().stream()
                .sorted((a, b) -> b.size() - a.size())
                .map(same -> new Tenure(
                        same.get(0).office(),
                        same.get(0).when(),
                        same.stream().map(Stated::where).distinct().toList()))
                .toList();
    }

    private List<Stated> read(Document document, Mention mention) {
        return attributions.of(document, mention, people.getOrDefault(document.id(), List.of())).stream()
                .filter(one -> one.title().held() != Held.TO_COME)
                .map(one -> new Stated(
                        HOW_HELD.matcher(one.title().words()).replaceFirst(""), when(document, one), one.where()))
                .filter(stated -> !stated.office().isBlank())
                .toList();
    }

    /** What the words say of the time; an end they leave open stays open. */
    private static Interval when(Document document, Attribution attribution) {
        if (attribution.stated() != null) {
            return attribution.stated();
        }
        boolean over = attribution.title().held() == Held.FORMER || attribution.manner() == Manner.ENDED;
        LocalDate published = document.findPublished().orElse(null);
        return over ? new Interval(null, published) : new Interval(null, null);
    }
}
