package whence.entity.office;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import whence.entity.Bodies;
import whence.entity.Bodies.Body;
import whence.entity.name.HanScript;
import whence.entity.office.Office.Capacity;
import whence.entity.office.Office.Degree;
import whence.entity.office.Office.Seat;
import whence.entity.office.Posts.Post;
import whence.text.Lexicon;

/** Ranks offices: by the post itself, else by the body or place it is of, a deputy one step lower. */
final class Ladder {

    /** What the last word of a unit's name tells: its step alone, and within a body of ministry rank. */
    private record UnitWord(String words, String alone, String within) {}

    private record Level(Pattern words, Step step) {}

    private static final List<UnitWord> UNITS = Lexicon.rows(Ladder.class, "units.tsv", 3).stream()
            .map(row -> new UnitWord(row[0], row[1], row[2]))
            .toList();
    private static final List<Level> LEVELS = Lexicon.rows(Ladder.class, "levels.tsv", 2).stream()
            .map(row -> new Level(Pattern.compile(row[0]), Step.find(row[1]).orElseThrow()))
            .toList();
    private static final Map<String, String> MEMBERS = new HashMap<>();
    private static final Map<String, String> PLACES = new HashMap<>();

    static {
        Lexicon.rows(Ladder.class, "members.tsv", 3).forEach(row -> MEMBERS.put(row[0] + "\t" + row[1], row[2]));
        for (String[] row : Lexicon.rows(Ladder.class, "places.tsv", 3)) {
            PLACES.put(Phrases.key(row[0]), row[2]);
            Posts.cells(row[1]).forEach(name -> PLACES.put(name, row[2]));
        }
    }

    private final Bodies bodies;

    Ladder(Bodies bodies) {
        this.bodies = bodies;
    }

    Rank rank(Office office) {
        if (office.capacity() == Capacity.HONORARY) {
            return Rank.unknown("an honorary post has no rank of its own");
        }
        Rank full = full(office);
        if (full.step() == null || office.degree() == Degree.FULL) {
            return full;
        }
        if (office.degree() == Degree.ASSISTANT) {
            return Rank.unknown("an assistant's rank differs from body to body");
        }
        return full.step()
                .findBelow()
                .map(step -> Rank.of(step, "deputy of: " + full.why()))
                .orElse(Rank.unknown("nothing stands below: " + full.why()));
    }

    /** The rank of the post itself, whoever its deputies are. */
    private Rank full(Office office) {
        Post post = Posts.get(office.post());
        Optional<Rank> member = member(office);
        if (member.isPresent()) {
            return member.get();
        }
        Seat seat = office.seat();
        boolean ofABody = post.rank().equals("body")
                || (post.isHead()
                        && !seat.isUnnamed()
                        && (post.sole() || !seat.body().isEmpty()));
        if (ofABody) {
            return ofSeat(seat);
        }
        return Step.find(post.rank())
                .map(step -> Rank.of(step, post.name() + ": " + step.words().english()))
                .orElse(Rank.unknown("the post of " + post.name() + " tells no rank"));
    }

    private Optional<Rank> member(Office office) {
        Seat seat = office.seat();
        String place = seat.body().isEmpty()
                ? "place " + placeStep(seat.unit()).map(Step::name).orElse("")
                : "";
        String of = seat.unit().isEmpty() ? seat.body() : place;
        return Optional.ofNullable(MEMBERS.get(office.post() + "\t" + of))
                .flatMap(Step::find)
                .map(step -> Rank.of(step, office.post() + " of " + seat.words()));
    }

    private Rank ofSeat(Seat seat) {
        if (seat.isUnnamed()) {
            return Rank.unknown("it is not said of what");
        }
        if (seat.body().isEmpty()) {
            return ofWords(seat.unit());
        }
        Optional<Step> body = bodies.find(seat.body()).map(Body::rank).flatMap(Step::find);
        if (body.isEmpty()) {
            return Rank.unknown("the rank of " + seat.body() + " is not known");
        }
        if (seat.unit().isEmpty()) {
            return Rank.of(body.get(), seat.body() + ": " + body.get().words().english());
        }
        return unitStep(seat.unit(), body.get())
                .filter(step -> step.height() < body.get().height())
                .map(step -> Rank.of(
                        step,
                        seat.unit() + " within " + seat.body() + ", which is of the rank "
                                + body.get().words().english()))
                .orElse(Rank.unknown("what " + seat.unit() + " is within " + seat.body() + " is not known"));
    }

    /** A place, a unit of a place ("Henan Public Security Department"), or a unit whose name tells its rank. */
    private Rank ofWords(String unit) {
        Optional<Step> place = placeStep(unit);
        if (place.isPresent()) {
            return Rank.of(place.get(), unit + ": " + place.get().words().english());
        }
        return leadingPlace(unit)
                .flatMap(of -> unitStep(unit, of).filter(step -> step.height() < of.height()))
                .or(() -> unitWord(unit).flatMap(word -> Step.find(word.alone())))
                .map(step -> Rank.of(step, unit + ": " + step.words().english()))
                .orElse(Rank.unknown("the rank of " + unit + " is not known"));
    }

    private static Optional<Step> unitStep(String unit, Step of) {
        Optional<UnitWord> word = unitWord(unit);
        return switch (of.name()) {
            case "national", "sub-national", "ministry", "vice-ministry" ->
                word.map(UnitWord::within).flatMap(Step::find);
            case "bureau" ->
                word.map(UnitWord::within)
                        .flatMap(Step::find)
                        .flatMap(step -> step.name().equals("bureau") ? Step.find("division") : Optional.of(step));
            case "theatre" ->
                word.map(UnitWord::within)
                        .flatMap(Step::find)
                        .flatMap(step -> step.name().equals("bureau") ? Step.find("corps") : Optional.of(step));
            default -> Optional.empty();
        };
    }

    private static Optional<UnitWord> unitWord(String unit) {
        String spelled = " " + String.join(" ", Phrases.tokens(unit));
        return UNITS.stream()
                .filter(word -> Phrases.isHan(word.words())
                        ? unit.endsWith(word.words())
                        : spelled.endsWith(" " + word.words()))
                .max(java.util.Comparator.comparingInt(word -> word.words().length()));
    }

    /** Whether words name a place of the table. */
    static boolean isPlace(String words) {
        return placeStep(words).isPresent();
    }

    private static Optional<Step> placeStep(String words) {
        String bare = words.replaceFirst(
                "(?i) (?:province|city|municipality|provincial|municipal|autonomous region"
                        + "|uygh?ur autonomous region|(?:party )?committee|provincial party committee)$",
                "");
        String han = words.replaceFirst("(?:委|政府|人民政府)$", "");
        return Optional.ofNullable(PLACES.get(Phrases.key(bare)))
                .or(() -> Optional.ofNullable(PLACES.get(HanScript.simplify(han))))
                .flatMap(Step::find);
    }

    /** The place that the words begin with. */
    private static Optional<Step> leadingPlace(String unit) {
        List<String> tokens = Phrases.tokens(unit);
        for (int length = Math.min(3, tokens.size() - 1); length > 0; length--) {
            Optional<Step> place = placeStep(String.join(" ", tokens.subList(0, length)));
            if (place.isPresent()) {
                return place;
            }
        }
        for (int length = Math.min(8, unit.length() - 1); Phrases.isHan(unit) && length > 1; length--) {
            Optional<Step> place = placeStep(unit.substring(0, length));
            if (place.isPresent()) {
                return place;
            }
        }
        return Optional.empty();
    }

    /** The level that words name outright: "a bureau-level official". */
    Optional<Rank> levelIn(String words) {
        String plain = String.join(" ", Phrases.tokens(HanScript.simplify(words)));
        return LEVELS.stream()
                .filter(level -> level.words().matcher(plain).find())
                .findFirst()
                .map(level -> Rank.of(level.step(), "the text names the level"));
    }
}
