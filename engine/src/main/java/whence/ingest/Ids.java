package whence.ingest;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import whence.text.Document;

/** Names for documents: short, stable, and never dependent on the order in which documents were met. */
public final class Ids {

    private static final int SLUG_LENGTH = 40;

    private Ids() {}

    /**
     * The same documents with ids that tell them apart.
     *
     * <p>The same id with the same text is the same document, kept once. Of different texts under one id each gets the
     * name of its folder before it or, where that does not help, a hash of its text behind it.
     */
    public static List<Document> apart(List<Document> documents) {
        List<Document> once = once(documents);
        List<Document> foldered = renamed(once, Ids::withFolder);
        return once(renamed(foldered, Ids::withHash));
    }

    /** The id of a document and a hash of its text. */
    public static String withHash(Document document) {
        return document.id() + "-" + hash(document.text(), 6);
    }

    /** A readable id for an address: host, the end of its path, and a hash of the whole. */
    static String ofAddress(URI address) {
        String host = String.valueOf(address.getHost()).replaceFirst("^www\\.", "");
        String path = String.valueOf(address.getPath());
        String end = path.replaceFirst("/+$", "").replaceFirst("^.*/", "").replaceFirst("\\.[A-Za-z]{2,5}$", "");
        String slug = (host + "-" + end)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9.]+", "-")
                .replaceAll("^-|-$", "");
        if (slug.length() > SLUG_LENGTH) {
            slug = slug.substring(0, SLUG_LENGTH).replaceFirst("-[^-]*$", "");
        }
        return slug + "-" + hash(address.toString(), 8);
    }

    /** A file's name without its ending: {@code report.2021.txt} is {@code report.2021}. */
    static String ofFile(String name) {
        String bare = name.replaceFirst("\\.(?=[^.]*[A-Za-z])[A-Za-z0-9]{1,5}$", "");
        return bare.isBlank() ? name : bare;
    }

    /** The first digits of the SHA-256 of a text, in hexadecimal. */
    static String hash(String text, int digits) {
        try {
            byte[] sum = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sum).substring(0, digits);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    private static List<Document> once(List<Document> documents) {
        Map<String, Document> kept = new LinkedHashMap<>();
        for (Document document : documents) {
            kept.merge(document.id() + "\0" + document.text(), document, Ids::better);
        }
        return new ArrayList<>(kept.values());
    }

    /**
     * Tells which of two copies of one document is kept: the one of which more is known, whichever came first.
     *
     * @param details how many details are known
     * @param address of the copy
     * @param about what is known, in words
     */
    public record Knowledge(int details, String address, String about) implements Comparable<Knowledge> {

        private static final Comparator<Knowledge> LEAST_FIRST = Comparator.comparingInt(Knowledge::details)
                .thenComparing(Knowledge::address)
                .thenComparing(Knowledge::about);

        public static Knowledge of(Document document) {
            return new Knowledge(
                    document.about().size(),
                    document.address(),
                    document.about().toString());
        }

        @Override
        public int compareTo(Knowledge other) {
            return LEAST_FIRST.compare(this, other);
        }
    }

    private static Document better(Document one, Document other) {
        return Knowledge.of(one).compareTo(Knowledge.of(other)) >= 0 ? one : other;
    }

    private static List<Document> renamed(List<Document> documents, Function<Document, String> newId) {
        Map<String, Long> counts =
                documents.stream().collect(Collectors.groupingBy(Document::id, Collectors.counting()));
        return documents.stream()
                .map(document ->
                        counts.getOrDefault(document.id(), 0L) > 1 ? document.withId(newId.apply(document)) : document)
                .toList();
    }

    /** The id of a document after the name of its folder, where it lies in one. */
    public static String withFolder(Document document) {
        String[] steps = document.address().split("/", -1);
        boolean inFolder = !document.address().contains("://") && steps.length > 1;
        return inFolder ? steps[steps.length - 2] + "-" + document.id() : document.id();
    }
}
