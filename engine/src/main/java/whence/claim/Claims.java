package whence.claim;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import whence.claim.Pile.Page;
import whence.claim.Ruling.Ref;
import whence.text.Span;
import whence.time.TimeExpression;

/**
 * Groups statements that say the same into claims.
 *
 * <p>Two statements are about one event when they name the same kind of event of the same person or body and such a
 * thing happens once; everything else must share enough telling words. Documents are taken in order of publication, so
 * that the result does not depend on the order of adding.
 */
public final class Claims {

    /** Shared weight of words (0 to 1) that joins events of one kind and one bearer which happen again and again. */
    private static final double SAME_BEARER = 0.34;

    /** The same where it is not plain of whom they are told. */
    private static final double NO_BEARER = 0.5;

    /** And so many words that both have. */
    private static final int NO_BEARER_WORDS = 3;

    /** The same for statements of no listed kind. */
    private static final double NO_KIND = 0.6;

    private final Propositions propositions = new Propositions(Concepts.load());

    /** All claims of a pile, sorted by id. */
    public List<Claim> group(Pile pile, List<Ruling> rulings) {
        Words words = new Words(pile.pages().stream().map(Page::reading).toList());
        Map<String, Bucket> buckets = new TreeMap<>();
        WordIndex index = new WordIndex(words);
        byPublication(pile).parallelStream()
                .map(propositions::of)
                .toList()
                .forEach(told -> told.forEach(proposition -> place(proposition, buckets, index, words)));
        List<Cluster> all = new ArrayList<>();
        buckets.values().forEach(bucket -> all.addAll(bucket.clusters()));
        all.addAll(index.clusters());
        List<Claim> claims = Rulings.apply(all, rulings).parallelStream()
                .filter(cluster -> isKept(cluster, pile))
                .map(cluster -> claim(cluster, pile))
                .sorted(Comparator.comparing(Claim::id))
                .toList();
        return Variants.link(ToldApart.of(claims, pile));
    }

    private static List<Page> byPublication(Pile pile) {
        return pile.pages().stream()
                .sorted(Comparator.comparing((Page page) -> page.document()
                                .findPublished()
                                .map(Object::toString)
                                .orElse("9999"))
                        .thenComparing(page -> page.document().id()))
                .toList();
    }

    private static void place(Proposition proposition, Map<String, Bucket> buckets, WordIndex index, Words words) {
        Concept concept = proposition.topic().concept();
        String bearer = proposition.topic().bearer();
        if (concept == null) {
            index.place(proposition, NO_KIND);
            return;
        }
        Bucket bucket = buckets.computeIfAbsent(
                concept.name() + " " + (bearer == null ? "" : bearer), key -> new Bucket(words));
        if (concept.once() && bearer != null) {
            bucket.only().add(proposition, "one event: " + concept.name() + " of one and the same");
        } else if (bearer != null) {
            bucket.placeOfBearer(proposition, SAME_BEARER, concept.name());
        } else {
            bucket.place(proposition, NO_BEARER, NO_BEARER_WORDS, concept.name());
        }
    }

    /**
     * A claim is what several documents tell, or what a document tells on somebody's word. What one document tells in
     * its own voice is one only where it tells an event of somebody it names, once in a story or at a time of its own.
     */
    private static boolean isKept(Cluster cluster, Pile pile) {
        boolean attributed = cluster.members().stream()
                .map(member -> member.proposition().at())
                .anyMatch(at -> pile.getStatement(at.document(), at.statement()).isAttributed());
        if (attributed || cluster.documents().size() > 1) {
            return true;
        }
        return cluster.members().stream().anyMatch(member -> isTold(member.proposition(), pile));
    }

    private static boolean isTold(Proposition proposition, Pile pile) {
        Concept concept = proposition.topic().concept();
        String bearer = proposition.topic().bearer();
        Page page = pile.getPage(proposition.at().document());
        Span content = pile.getStatement(
                        proposition.at().document(), proposition.at().statement())
                .contentSpan();
        boolean named =
                page.namedIn(content).stream().anyMatch(one -> one.entity().equals(bearer));
        return concept != null && named && (concept.once() || isDated(page, content));
    }

    /** Whether a passage, or the heading it stands under, carries a time of its own. */
    private static boolean isDated(Page page, Span content) {
        Optional<Span> heading = page.document().layout().headings().stream()
                .filter(span -> span.end() <= content.start())
                .max(Comparator.naturalOrder());
        return page.reading().figures().times().stream()
                .filter(time -> time.when().from() != null)
                .map(TimeExpression::span)
                .anyMatch(span -> content.contains(span)
                        || heading.filter(head -> head.contains(span)).isPresent());
    }

    private static Claim claim(Cluster cluster, Pile pile) {
        Proposition first = cluster.members().get(0).proposition();
        Concept concept = first.topic().concept();
        String bearer = first.topic().bearer();
        String identity = cluster.apart()
                + (concept != null && concept.once() && bearer != null
                        ? concept.name() + " " + bearer
                        : first.at().document() + " " + first.at().statement() + " " + cluster.kind()
                                + (bearer == null ? "" : " " + bearer));
        List<Claim.Maker> makers = makers(cluster);
        return new Claim(
                "c" + hash(identity),
                Wording.plainest(cluster, pile),
                new Claim.About(
                        concept == null ? "" : concept.name(),
                        concept != null && concept.once(),
                        bearer != null,
                        entities(cluster)),
                makers,
                List.of());
    }

    /** One per statement, the first event of each; a statement may tell the same thing twice. */
    private static List<Claim.Maker> makers(Cluster cluster) {
        Map<Ref, Claim.Maker> makers = new TreeMap<>();
        for (Cluster.Member member : cluster.members()) {
            Proposition.At at = member.proposition().at();
            makers.putIfAbsent(
                    new Ref(at.document(), at.statement()),
                    new Claim.Maker(
                            at.document(),
                            at.statement(),
                            at.event(),
                            member.proposition().stance(),
                            member.why()));
        }
        return makers.values().stream()
                .sorted(Comparator.comparing(Claim.Maker::document).thenComparing(Claim.Maker::event))
                .toList();
    }

    /** The bearer first, then those named in at least half of the statements. */
    private static List<String> entities(Cluster cluster) {
        Map<String, Integer> counts = new HashMap<>();
        for (Cluster.Member member : cluster.members()) {
            member.proposition().topic().others().forEach(entity -> counts.merge(entity, 1, Integer::sum));
        }
        List<String> entities = new ArrayList<>();
        String bearer = cluster.members().get(0).proposition().topic().bearer();
        if (bearer != null) {
            entities.add(bearer);
        }
        Set<String> seen = new HashSet<>(entities);
        counts.entrySet().stream()
                .filter(entry -> 2 * entry.getValue() >= cluster.members().size() && seen.add(entry.getKey()))
                .map(Map.Entry::getKey)
                .sorted()
                .forEach(entities::add);
        return entities;
    }

    /** Ten hexadecimal digits of SHA-256: a million claims meet by chance less than once. */
    static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 5);
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException("every Java has SHA-256", never);
        }
    }
}
