package whence.conflict;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import whence.claim.Claim;
import whence.claim.Pile.Page;
import whence.conflict.Conflict.Kind;
import whence.provenance.Provenance.Traced;
import whence.reading.Quantity;
import whence.reading.Stance;
import whence.reading.Statement;
import whence.text.Passage;

/**
 * One count with two values: within one claim, of one unit, bounds reckoned in. "Over 1,000" and "1,100" agree; a share
 * and a count, or counts of differently described things, are not compared.
 */
final class OneCountTwoValues implements ConflictRule {

    /** How far from the event's words a number may stand, in UTF-16 units. */
    private static final int NEAR = 110;

    /** A round number named with "about" may be off by this share. */
    private static final double ABOUT = 0.15;

    private record Told(Quantity quantity, Passage passage, String words) {}

    @Override
    public List<Conflict> in(Evidence evidence) {
        List<Conflict> found = new ArrayList<>();
        for (Traced traced : evidence.claims()) {
            List<Told> told = told(evidence, traced.claim());
            for (int i = 0; i < told.size(); i++) {
                for (int j = i + 1; j < told.size(); j++) {
                    if (collide(told.get(i).quantity(), told.get(j).quantity())) {
                        found.add(conflict(told.get(i), told.get(j)));
                    }
                }
            }
        }
        return found;
    }

    private static List<Told> told(Evidence evidence, Claim claim) {
        Map<String, Told> told = new LinkedHashMap<>();
        for (Claim.Maker maker : claim.makers()) {
            if (maker.stance() != Stance.ASSERTS) {
                continue;
            }
            Page page = evidence.pile().getPage(maker.document());
            Statement statement = evidence.pile().getStatement(maker.document(), maker.statement());
            for (Quantity quantity : page.reading().figures().quantities()) {
                boolean inside = statement.parts().content().stream().anyMatch(span -> span.contains(quantity.span()));
                boolean near = Math.abs(quantity.span().start() - maker.event().start()) <= NEAR;
                if (inside && near && quantity.counted().unit() != null) {
                    told.putIfAbsent(
                            unit(quantity) + " " + quantity.value() + " " + quantity.bound(),
                            new Told(
                                    quantity,
                                    new Passage(maker.document(), quantity.span()),
                                    quantity.span().of(page.text())));
                }
            }
        }
        return List.copyOf(told.values());
    }

    private static String unit(Quantity quantity) {
        String unit = quantity.counted().unit();
        String lower = unit == null ? "" : unit.toLowerCase(Locale.ROOT);
        return lower.endsWith("s") && lower.length() > 3 ? lower.substring(0, lower.length() - 1) : lower;
    }

    private static boolean collide(Quantity a, Quantity b) {
        String of = a.counted().of();
        String other = b.counted().of();
        boolean sameThing = of == null || other == null || of.equalsIgnoreCase(other);
        return unit(a).equals(unit(b)) && sameThing && (low(a) > high(b) || low(b) > high(a));
    }

    private static double low(Quantity quantity) {
        return switch (quantity.bound()) {
            case EXACT, AT_LEAST, MORE_THAN -> quantity.value();
            case ABOUT -> quantity.value() * (1 - ABOUT);
            case AT_MOST, LESS_THAN -> 0;
        };
    }

    private static double high(Quantity quantity) {
        Double upTo = quantity.upTo();
        double value = upTo == null ? quantity.value() : upTo;
        return switch (quantity.bound()) {
            case EXACT, AT_MOST, LESS_THAN -> value;
            case ABOUT -> value * (1 + ABOUT);
            case AT_LEAST, MORE_THAN -> Double.POSITIVE_INFINITY;
        };
    }

    private static Conflict conflict(Told a, Told b) {
        return Conflicts.between(
                Kind.NUMBER,
                a.passage(),
                b.passage(),
                "one count, two values: “" + a.words() + "” and “" + b.words() + "” " + unit(a.quantity())
                        + ", and neither allows for the other");
    }
}
