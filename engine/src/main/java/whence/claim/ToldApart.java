package whence.claim;

import java.util.List;
import java.util.Map;
import java.util.Set;
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

    /** The same, each of those whose words are alike and whose marks are not with its mark. */
    private static List<Claim> marked(List<Claim> claims, Function<Claim, String> mark) {
        Map<String, Set<String>> marks = claims.stream()
                .collect(Collectors.groupingBy(Claim::text, Collectors.mapping(mark, Collectors.toSet())));
        return claims.stream()
                .map(claim -> marks.getOrDefault(claim.text(), Set.of()).size() > 1
                        ? marked(claim, mark.apply(claim))
                        : claim)
                .toList();
    }

    private static Claim marked(Claim claim, String mark) {
        return mark.isEmpty() ? claim : claim.withText(claim.text() + " (" + mark + ")");
    }

    private static String bearer(Claim claim, Pile pile) {
        return claim.about()
                .findBearer()
                .flatMap(pile::findEntity)
                .map(Entity::name)
                .orElse("");
    }
}
