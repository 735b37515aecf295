package whence.bench.cascade;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import whence.bench.cascade.Piece.Role;
import whence.bench.cascade.Publication.Credit;
import whence.bench.cascade.Publication.Credit.Truthfulness;
import whence.bench.cascade.Publication.Kind;
import whence.bench.cascade.Publication.Lineage;

/**
 * One story from its first report to its last: who had it by himself, who took it from whom, and how.
 *
 * <p>Everything is thrown with dice of this story alone, so that a story can be made without the others.
 */
final class Cascade {

    private static final List<Double> ORIGINS = List.of(.6, .25, .1, .05);
    private static final double HIDDEN = 0.08;
    private static final double CIRCULAR = 0.06;
    private static final List<Double> EDITS = List.of(.15, .35, .3, .2);

    private final Plan plan;
    private final List<Outlet> outlets;
    private final Story story;
    private final Dice dice;
    private final Timing timing;
    private final List<Source> sources = new ArrayList<>();
    private final List<Publication> published = new ArrayList<>();
    private final Map<String, Set<String>> origins = new HashMap<>();
    private final Map<String, Integer> followers = new HashMap<>();

    Cascade(Plan plan, List<Outlet> outlets) {
        this.plan = plan;
        this.outlets = outlets;
        this.dice = plan.dice("text");
        this.story = new Story(dice, Story.topic(dice));
        this.timing = new Timing(dice);
    }

    Story story() {
        return story;
    }

    List<Source> sources() {
        return List.copyOf(sources);
    }

    /** All reports, those kept out of the pile included, in the order in which they were made. */
    List<Publication> tell() {
        switch (plan.kind()) {
            case CASCADE -> spread();
            case RELEASE -> release();
            case SPEECH -> speech();
            case SAME_TOPIC -> sameTopic();
            case NOTICES -> notices();
        }
        return List.copyOf(published);
    }

    private void spread() {
        int last = plan.retracted() ? plan.size() - plan.retractions() : plan.size();
        int independent = Math.min(1 + dice.weighted(ORIGINS), last);
        long minute = 0;
        for (int i = 1; i <= independent; i++) {
            Source source = Source.any(story, "o" + i);
            sources.add(source);
            original(source, minute);
            minute += dice.around(700);
        }
        while (emitted() < last) {
            takeUp(last);
        }
        if (plan.retracted()) {
            retract();
        }
    }

    private void original(Source source, long minute) {
        Outlet outlet = dice.pick(outlets);
        Draft draft = new Writer(story, outlet, next()).original(source);
        claimed(draft, Set.of(source.id()));
        add(outlet, draft, new Facts(Kind.ORIGINAL, minute, List.of(), Credit.NONE, List.of()), false);
    }

    /** One report that has it from one before, or from two. */
    private void takeUp(int last) {
        Publication parent = parent();
        Outlet outlet = otherOutlet(parent);
        Kind kind = List.of(Kind.REPRINT, Kind.LIFT, Kind.MERGE, Kind.RETELLING, Kind.TRANSLATION)
                .get(dice.weighted(outlet.style().habits().doing()));
        Credit credit = credit(outlet, parent);
        Map<String, String> words = words(credit, parent);
        Writer writer = new Writer(story, outlet, next());
        Desk desk = new Desk(story, writer, next(), words);
        List<String> parents = new ArrayList<>(List.of(parent.id()));
        Draft draft = switch (kind) {
            case LIFT -> lifted(parent, writer, words);
            case MERGE -> merged(parent, desk, parents);
            case RETELLING -> writer.retelling(words, 140 + dice.below(160));
            case TRANSLATION -> Edit.ROUND_TRIP.of(parent.draft(), desk);
            default -> edited(parent.draft(), desk);
        };
        if (kind != Kind.RETELLING && kind != Kind.LIFT) {
            draft = credited(draft, desk, words);
        }
        claimed(draft, parent.lineage().origins());
        long minute = lastOf(parents) + dice.around(outlet.style().minutes());
        boolean hidden = dice.chance(HIDDEN);
        Publication child = add(outlet, draft, new Facts(kind, minute, parents, credit, desk.slips()), hidden);
        followers.merge(parent.id(), 1, Integer::sum);
        if (credit.truth() == Truthfulness.TRUE && emitted() < last && !hidden && dice.chance(CIRCULAR)) {
            update(parent, child);
        }
    }

    private long lastOf(List<String> parents) {
        return published.stream()
                .filter(one -> parents.contains(one.id()))
                .mapToLong(one -> one.lineage().minute())
                .max()
                .orElse(0);
    }

    /** The outlet that was credited credits back: nobody can follow these two to an origin. */
    private void update(Publication parent, Publication child) {
        Outlet outlet = parent.page().outlet();
        Credit credit = new Credit(Truthfulness.CIRCULAR, child.page().outlet().name());
        Writer writer = new Writer(story, outlet, next());
        Draft draft = parent.draft().with(1, List.of(writer.free("echo", words(credit, parent), Role.CLAIM)));
        claimed(draft, parent.lineage().origins());
        long minute = child.lineage().minute() + dice.around(outlet.style().minutes());
        add(outlet, draft, new Facts(Kind.UPDATE, minute, List.of(parent.id(), child.id()), credit, List.of()), false);
    }

    private Draft edited(Draft draft, Desk desk) {
        Draft edited = draft;
        for (int times = dice.weighted(EDITS); times > 0; times--) {
            edited = dice.pick(Edit.of(plan.part())).of(edited, desk);
        }
        return edited;
    }

    private Draft lifted(Publication parent, Writer writer, Map<String, String> words) {
        int size = parent.draft().paragraphs().size();
        int count = Math.min(size, 1 + dice.below(3));
        int from = dice.below(size - count + 1);
        Draft own = writer.retelling(words, 150 + dice.below(100));
        Draft lifted = parent.draft().paragraphs(from, from + count);
        return own.paragraphs(0, 2).followedBy(lifted).followedBy(own.paragraphs(2, 99));
    }

    private Draft merged(Publication parent, Desk desk, List<String> parents) {
        Publication other = parent();
        int half = (parent.draft().paragraphs().size() + 1) / 2;
        Draft draft = edited(parent.draft().paragraphs(0, half), desk);
        if (!other.id().equals(parent.id())) {
            parents.add(other.id());
            int size = other.draft().paragraphs().size();
            draft = draft.followedBy(other.draft().paragraphs(dice.below(1 + size / 2), size));
        }
        Set<String> seen = new TreeSet<>();
        return new Draft(draft.paragraphs().stream()
                .map(paragraph -> paragraph.stream()
                        .filter(piece -> seen.add(piece.unit()))
                        .toList())
                .toList());
    }

    private Draft credited(Draft draft, Desk desk, Map<String, String> words) {
        if (!words.containsKey("credited")) {
            return draft;
        }
        boolean early = dice.chance(0.5);
        Piece line = desk.writer().free("credit", words, Role.BODY);
        return draft.with(early ? 1 : 99, List.of(line));
    }

    private void release() {
        Source body = Source.of(story, "o1", Source.Kind.OFFICIAL);
        sources.add(body);
        String name = Grammar.capitalised(story.fact("body").replaceFirst("^the ", "")) + " press office";
        Outlet office = new Outlet(name, dice.pick(outlets).style(), false, List.of());
        Draft text = new Writer(story, office, next()).original(body);
        claimed(text, Set.of("o1"));
        boolean hidden = plan.hiddenRelease();
        Publication first = add(office, text, new Facts(Kind.RELEASE, 0, List.of(), Credit.NONE, List.of()), hidden);
        while (emitted() < plan.size()) {
            Outlet outlet = dice.pick(outlets);
            Desk desk = new Desk(story, new Writer(story, outlet, next()), next(), Map.of());
            Draft draft = edited(text, desk);
            claimed(draft, Set.of("o1"));
            Credit credit = new Credit(Truthfulness.MISSING, name);
            long minute = dice.around(outlet.style().minutes());
            add(outlet, draft, new Facts(Kind.REPRINT, minute, List.of(first.id()), credit, desk.slips()), false);
        }
    }

    private void speech() {
        Map<String, String> speaker = Map.of("wname", story.fact("sname"));
        sources.add(new Source("o1", Source.Kind.NAMED, speaker));
        List<Piece> said = new ArrayList<>();
        said.add(Piece.written(story.freely("speechopen", Map.of()), next() + ".q1", Role.CLAIM_QUOTE));
        said.add(Piece.written(story.freely("speechmore", Map.of()), next() + ".q2", Role.QUOTE));
        said.forEach(piece -> origins.put(piece.unit(), Set.of("o1")));
        while (emitted() < plan.size()) {
            Outlet outlet = dice.pick(outlets);
            Draft draft = new Writer(story, outlet, next()).onSpeech(said);
            long minute = dice.around(outlet.style().minutes());
            add(outlet, draft, new Facts(Kind.SPEECH, minute, List.of(), Credit.NONE, List.of()), false);
        }
    }

    private void sameTopic() {
        while (emitted() < plan.size()) {
            Outlet outlet = dice.pick(outlets);
            Story other = story.another();
            Source source = Source.any(other, "o" + (1 + emitted()));
            sources.add(source);
            Draft draft = new Writer(other, outlet, next()).original(source);
            claimed(draft, Set.of(source.id()));
            add(outlet, draft, new Facts(Kind.SAME_TOPIC, dice.around(2000), List.of(), Credit.NONE, List.of()), false);
        }
    }

    private void notices() {
        Outlet outlet = dice.pick(outlets);
        String template = Grammar.NEWS.pattern("notice", dice);
        while (emitted() < plan.size()) {
            Draft draft = new Writer(story, outlet, next()).notice(template);
            add(outlet, draft, new Facts(Kind.NOTICE, dice.around(9000), List.of(), Credit.NONE, List.of()), false);
        }
    }

    /** The first report is taken back; some of those that hang on it follow. */
    private void retract() {
        Publication first = published.get(0);
        List<Publication> followers = dice.shuffled(published.stream()
                .filter(other ->
                        !other.lineage().hidden() && other.lineage().parents().contains(first.id()))
                .toList());
        long minute = published.stream()
                        .mapToLong(one -> one.lineage().minute())
                        .max()
                        .orElse(0)
                + 600;
        withdraw(first, Credit.NONE, minute);
        for (Publication follower : followers) {
            if (emitted() < plan.size()) {
                Credit credit =
                        new Credit(Truthfulness.TRUE, first.page().outlet().name());
                withdraw(follower, credit, minute + dice.around(400));
            }
        }
        while (emitted() < plan.size()) {
            takeUp(plan.size());
        }
    }

    private void withdraw(Publication earlier, Credit credit, long minute) {
        Outlet outlet = earlier.page().outlet();
        Draft draft = new Writer(story, outlet, next()).retraction(words(credit, earlier));
        add(outlet, draft, new Facts(Kind.RETRACTION, minute, List.of(earlier.id()), credit, List.of()), false);
    }

    /** Reports that many took up are taken up by still more. */
    private Publication parent() {
        List<Publication> telling =
                published.stream().filter(one -> one.draft().claims()).toList();
        return telling.get(dice.weighted(telling.stream()
                .map(one -> 1.0 + 3 * followers.getOrDefault(one.id(), 0))
                .toList()));
    }

    private Outlet otherOutlet(Publication than) {
        Outlet outlet = dice.pick(outlets);
        while (outlet.name().equals(than.page().outlet().name())) {
            outlet = dice.pick(outlets);
        }
        return outlet;
    }

    private Credit credit(Outlet outlet, Publication parent) {
        return switch (dice.weighted(outlet.style().habits().credit())) {
            case 0 -> new Credit(Truthfulness.TRUE, parent.page().outlet().name());
            case 1 -> new Credit(Truthfulness.MISSING, parent.page().outlet().name());
            default -> new Credit(Truthfulness.WRONG, otherOutlet(parent).name());
        };
    }

    /** The words for whom a report credits; nothing where it credits nobody. */
    private Map<String, String> words(Credit credit, Publication parent) {
        if (credit.truth() == Truthfulness.MISSING || credit.truth() == Truthfulness.NONE) {
            return Map.of();
        }
        Map<String, String> words = new HashMap<>(Map.of("credited", "the " + credit.outlet()));
        String name = parent.lineage().origins().stream()
                .flatMap(id -> sources.stream().filter(source -> source.id().equals(id)))
                .map(source -> source.name(story))
                .filter(any -> !any.isEmpty())
                .findFirst()
                .orElse("its own reporters");
        words.put("origin", name);
        return words;
    }

    /** What is new in a report has the claim from where the report has it. */
    private void claimed(Draft draft, Set<String> from) {
        for (Piece piece : draft.pieces()) {
            if (piece.role().claims()) {
                origins.putIfAbsent(piece.unit(), origins.getOrDefault(piece.of(), from));
            }
        }
    }

    private Set<String> originsOf(Draft draft) {
        Set<String> all = new TreeSet<>();
        draft.pieces().stream()
                .filter(piece -> piece.role().claims())
                .forEach(piece -> all.addAll(origins.getOrDefault(piece.unit(), Set.of())));
        return all;
    }

    /** What is known of a report beside its text. */
    private record Facts(Kind kind, long minute, List<String> parents, Credit credit, List<String> slips) {}

    private Publication add(Outlet outlet, Draft draft, Facts facts, boolean hidden) {
        Lineage lineage = new Lineage(
                facts.kind(), facts.minute(), hidden, facts.parents(), facts.credit(), originsOf(draft), facts.slips());
        Publication.Page page = new Publication.Page(
                outlet,
                story.freely("title", Map.of()),
                outlet.style().layout().dateline() ? story.fact("city") : "",
                timing.published(outlet.style(), facts.minute()));
        Publication publication = new Publication(next(), page, draft, lineage);
        published.add(publication);
        return publication;
    }

    private String next() {
        return plan.id(published.size());
    }

    private int emitted() {
        return (int) published.stream().filter(one -> !one.lineage().hidden()).count();
    }
}
