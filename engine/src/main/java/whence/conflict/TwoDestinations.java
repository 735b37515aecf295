package whence.conflict;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import whence.claim.Claim;
import whence.claim.Pile.Page;
import whence.conflict.Conflict.Kind;
import whence.provenance.Provenance.Traced;
import whence.reading.EntityKind;
import whence.reading.Stance;
import whence.text.Passage;

/** One journey to two countries. Only countries are compared: a town in a country contradicts nothing. */
final class TwoDestinations implements ConflictRule {

    private static final Map<String, String> COUNTRIES = countries();

    private static final int NEAR = 60;

    @Override
    public List<Conflict> in(Evidence evidence) {
        List<Conflict> found = new ArrayList<>();
        for (Traced traced : evidence.claims()) {
            if (!traced.claim().about().once()) {
                continue;
            }
            Map<String, Passage> told = new LinkedHashMap<>();
            for (Claim.Maker maker : traced.claim().makers()) {
                if (maker.stance() == Stance.ASSERTS
                        && Telling.of(evidence, maker).isOwn()) {
                    destination(evidence, maker).ifPresent(to -> told.putIfAbsent(to.country(), to.passage()));
                }
            }
            List<String> countries = List.copyOf(told.keySet());
            for (int i = 1; i < countries.size(); i++) {
                found.add(Conflicts.between(
                        Kind.PLACE,
                        java.util.Objects.requireNonNull(told.get(countries.get(0))),
                        java.util.Objects.requireNonNull(told.get(countries.get(i))),
                        "One journey, two countries: “" + traced.claim().text() + "” is said to lead to "
                                + countries.get(0) + ", and to " + countries.get(i)));
            }
        }
        return found;
    }

    private record Destination(String country, Passage passage) {}

    private static Optional<Destination> destination(Evidence evidence, Claim.Maker maker) {
        Page page = evidence.pile().getPage(maker.document());
        return page.named().stream()
                .filter(named -> named.kind() == EntityKind.PLACE)
                .filter(named -> named.span().start() >= maker.event().end()
                        && named.span().start() - maker.event().end() <= NEAR)
                .filter(named -> precededByTo(page, named.span().start()))
                .map(named -> Optional.ofNullable(COUNTRIES.get(bare(named.name())))
                        .map(country -> new Destination(country, new Passage(maker.document(), named.span()))))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static boolean precededByTo(Page page, int place) {
        String before = page.lower().substring(Math.max(0, place - 8), place);
        return before.endsWith(" to ") || before.endsWith(" to the ");
    }

    private static String bare(String name) {
        String lower = name.toLowerCase(Locale.ROOT).replace(".", "");
        return lower.startsWith("the ") ? lower.substring(4) : lower;
    }

    private static Map<String, String> countries() {
        Map<String, String> countries = new HashMap<>();
        Arrays.stream(Locale.getISOCountries())
                .map(code -> new Locale.Builder().setRegion(code).build().getDisplayCountry(Locale.ENGLISH))
                .forEach(name -> countries.put(name.toLowerCase(Locale.ROOT), name));
        countries.put("us", "United States");
        countries.put("usa", "United States");
        countries.put("america", "United States");
        countries.put("united states of america", "United States");
        countries.put("uk", "United Kingdom");
        countries.put("britain", "United Kingdom");
        return Map.copyOf(countries);
    }
}
