package whence.claim;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import whence.entity.Entity;

/** Claims in the same words, told apart: by whom each is told of, or by the kind of event: "Ren and Pei were held (Pei An)". */
final class ToldApart {

    private ToldApart() {}

    static List<Claim> of(List<Claim> claims, Pile pile) {
        return marked(
                marked(claims, claim -> bearer(claim, pile)),
                claim -> claim.about().kind());
    }

    /** The same, each of those whose words and marks are not all alike with its mark. */
    private static List<Claim> marked(List<Claim> claims, Function<Claim, String> mark) {
        Map<String, Long> marks = claims.stream()
                .collect(Collectors.groupingBy(
                        Claim::text, Collectors.collectingAndThen(Collectors.mapping(mark, Collectors.toSet()), set ->
                                (long) set.size())));
        return claims.stream()
                .map(claim -> marks.getOrDefault(claim.text(), 1L) > 1
                                && !mark.apply(claim).isEmpty()
                        ? claim.withText(claim.text() + " (" + mark.apply(claim) + ")")
                        : claim)
                .toList();
    }

    private static String bearer(Claim claim, Pile pile) {
        return claim.about()
                .findBearer()
                .flatMap(pile::findEntity)
                .map(Entity::name)
                .orElse("");
    }
}
