package whence.entity.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Every way to take one syllable of each place, as keys that go on from one. */
final class Products {

    /** An ambiguous spelling has many readings; the likelier ones come first. */
    private static final int MOST = 48;

    private Products() {}

    static List<Long> of(long start, List<Set<String>> places) {
        List<Long> products = List.of(start);
        for (Set<String> place : places) {
            List<Long> longer = new ArrayList<>(products.size() * place.size());
            for (long before : products) {
                for (String syllable : place) {
                    if (longer.size() < MOST) {
                        longer.add(Key.with(before, syllable));
                    }
                }
            }
            products = longer;
        }
        return products;
    }
}
