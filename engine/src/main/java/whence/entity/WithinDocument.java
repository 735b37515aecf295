package whence.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import whence.reading.EntityKind;
import whence.reading.Mention;
import whence.text.Document;

/** Who is who in one document: surnames, titles, acronyms and bracketed names go to whom they were introduced for. */
final class WithinDocument {

    private final Document document;
    private final Bodies bodies;
    private final List<Gathered> gathered = new ArrayList<>();

    private WithinDocument(Document document, Bodies bodies) {
        this.document = document;
        this.bodies = bodies;
    }

    static List<Local> of(Document document, List<Mention> mentions, Bodies bodies) {
        WithinDocument within = new WithinDocument(document, bodies);
        List<Mention> named = mentions.stream()
                .filter(mention -> mention.span().end() <= document.text().length())
                .filter(mention -> Surface.isName(mention.name()))
                .sorted(Comparator.comparing(Mention::span))
                .toList();
        // Full names first: a surname in the headline belongs to the name that the body spells out.
        Set<String> parts = new HashSet<>();
        named.forEach(mention -> parts.addAll(Surface.soundedParts(Surface.clean(mention.name()))));
        Predicate<Mention> full = mention -> tellsByItself(mention) && !parts.contains(Surface.clean(mention.name()));
        named.stream().filter(full).forEach(within::introduce);
        named.stream().filter(full.negate()).forEach(within::refer);
        return within.gathered.stream().map(one -> one.local(document)).toList();
    }

    private static boolean tellsByItself(Mention mention) {
        return mention.kind() == EntityKind.PERSON
                ? Surface.isFull(Surface.clean(mention.name()))
                : !Bodies.isAcronym(Surface.clean(mention.name()));
    }

    private void introduce(Mention mention) {
        String name = Surface.clean(mention.name());
        Optional<String> apart = mention.kind() == EntityKind.PERSON
                ? Namesakes.findReason(document.text(), mention.span())
                : Optional.empty();
        Gathered whose = apart.isPresent()
                ? begin(mention.kind(), apart.get())
                : gathered.stream()
                        .filter(one -> one.apart.isEmpty() && one.kind == mention.kind() && one.isNamed(name))
                        .findFirst()
                        .orElseGet(() -> begin(mention.kind(), ""));
        whose.add(mention, name, titleOf(mention));
        Brackets.findAlias(document.text(), mention).ifPresent(whose::alias);
    }

    /** A surname, a given name or an acronym alone. */
    private void refer(Mention mention) {
        String name = Surface.clean(mention.name());
        String title = titleOf(mention);
        List<Gathered> bearers = gathered.stream()
                .filter(one -> one.kind == mention.kind() && one.canBeCalled(name))
                .toList();
        Gathered whose =
                Bearers.choose(bearers, mention, title, document.text()).orElseGet(() -> begin(mention.kind(), ""));
        whose.add(mention, name, title);
        if (mention.kind() != EntityKind.PERSON) {
            Brackets.findAlias(document.text(), mention).ifPresent(whose::alias);
        }
    }

    private Gathered begin(EntityKind kind, String apart) {
        Gathered fresh = new Gathered(kind, apart, bodies);
        gathered.add(fresh);
        return fresh;
    }

    private String titleOf(Mention mention) {
        return mention.title() == null
                        || mention.title().end() > document.text().length()
                        || (mention.title().end() <= mention.span().start()
                                && !TitleBefore.isOwn(mention.title().of(document.text())))
                ? ""
                : mention.title().of(document.text()).toLowerCase(Locale.ROOT);
    }
}
