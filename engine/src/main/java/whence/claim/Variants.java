package whence.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import whence.text.Lexicon;

/** Links claims that tell a stronger or weaker version of one thing: "was questioned" and "was arrested". */
final class Variants {

    private static final List<List<String>> SCALES = Lexicon.rows(Variants.class, "scales.tsv").stream()
            .map(row -> List.of(row.get(0).split("\\|", -1)))
            .toList();

    private Variants() {}

    static List<Claim> link(List<Claim> claims) {
        Map<String, List<Claim>> byBearer = new HashMap<>();
        for (Claim claim : claims) {
            if (!claim.about().kind().isEmpty() && !claim.about().entities().isEmpty()) {
                byBearer.computeIfAbsent(claim.about().entities().get(0), key -> new ArrayList<>())
                        .add(claim);
            }
        }
        return claims.stream()
                .map(claim -> claim.withVariants(variants(
                        claim,
                        claim.about().entities().isEmpty()
                                ? List.of()
                                : byBearer.getOrDefault(claim.about().entities().get(0), List.of()))))
                .toList();
    }

    private static List<Claim.Variant> variants(Claim claim, List<Claim> others) {
        List<Claim.Variant> variants = new ArrayList<>();
        for (Claim other : others) {
            if (!other.id().equals(claim.id())) {
                int step = step(claim.about().kind(), other.about().kind());
                if (step != 0) {
                    variants.add(new Claim.Variant(
                            other.id(),
                            String.format(
                                    "%s: \"%s\" for \"%s\"",
                                    step > 0 ? "stronger" : "weaker",
                                    other.about().kind(),
                                    claim.about().kind())));
                }
            }
        }
        return variants;
    }

    /** More than 0 where the second kind is the stronger, less where it is the weaker, 0 where no scale holds both. */
    private static int step(String one, String other) {
        for (List<String> scale : SCALES) {
            int from = scale.indexOf(one);
            int to = scale.indexOf(other);
            if (from >= 0 && to >= 0 && from != to) {
                return to - from;
            }
        }
        return 0;
    }
}
