package whence.app.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import whence.dossier.Dossier;
import whence.dossier.Findings;
import whence.dossier.Findings.ClaimFile;
import whence.entity.Entity;
import whence.provenance.Chain;
import whence.text.Document;
import whence.text.Passage;

/** A dossier narrowed to what concerns some words. */
final class Focus {

    private final List<String> words;
    private final Map<String, Document> documents;
    private final Map<String, String> names;

    private Focus(Dossier dossier, List<String> words) {
        this.words = words;
        documents = dossier.documents().stream().collect(Collectors.toMap(Document::id, document -> document));
        names = dossier.findings().cast().entities().stream()
                .collect(Collectors.toMap(Entity::id, Focus::names, (a, b) -> a));
    }

    /** The same documents, with those claims, conflicts, events and entities in which all the words occur. */
    static Dossier on(Dossier dossier, List<String> words) {
        if (words.isEmpty()) {
            return dossier;
        }
        Focus focus = new Focus(dossier, words);
        Findings all = dossier.findings();
        Findings kept = new Findings(
                all.cast(),
                all.claims().stream().filter(focus::concerns).toList(),
                all.derivations(),
                all.conflicts().stream()
                        .filter(one -> focus.occurIn(one.why(), focus.text(one.a()), focus.text(one.b())))
                        .toList(),
                all.events().stream()
                        .filter(one -> focus.occurIn(Stream.concat(
                                Stream.of(one.what()), one.evidence().stream().map(focus::text))))
                        .toList());
        return new Dossier(dossier.documents(), dossier.rejected(), dossier.readings(), kept, dossier.decisions());
    }

    private boolean concerns(ClaimFile file) {
        Stream<String> said = Stream.concat(
                Stream.of(file.claim().text()),
                file.claim().about().entities().stream().map(id -> names.getOrDefault(id, "")));
        return occurIn(Stream.concat(said, file.chains().stream().flatMap(this::voices)));
    }

    private Stream<String> voices(Chain chain) {
        Document document = documents.get(chain.document());
        return Stream.concat(
                Stream.of(document == null ? chain.document() : document.outlet()),
                chain.links().stream().map(Chain.Link::name));
    }

    private String text(Passage passage) {
        Document document = documents.get(passage.document());
        return document == null ? "" : passage.span().of(document.text());
    }

    private static String names(Entity entity) {
        return entity.names().stream().map(Entity.Name::text).collect(Collectors.joining(" "));
    }

    private boolean occurIn(String... texts) {
        return occurIn(Stream.of(texts));
    }

    private boolean occurIn(Stream<String> texts) {
        String all = texts.collect(Collectors.joining(" ")).toLowerCase(Locale.ROOT);
        return words.stream().allMatch(all::contains);
    }
}
