package whence.bench.cascade;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Who publishes: its name, and how its newsroom works.
 *
 * @param boilerplate lines of its own that stand under its reports
 */
record Outlet(String name, Style style, boolean curly, List<String> boilerplate) {

    private static final List<String> KINDS = List.of(
            "Courier", "Post", "Herald", "Gazette", "Observer", "Dispatch", "Tribune", "Mercury", "Echo", "Chronicle");
    private static final int COUNT = 240;

    Outlet {
        boilerplate = List.copyOf(boilerplate);
    }

    /** As it stands in running text. */
    String inText() {
        return "the " + name;
    }

    /** All outlets of a part. */
    static List<Outlet> all(Part part, long seed) {
        Dice dice = Dice.of(seed, part.number(), -1);
        List<Style> styles = Style.of(part);
        List<Outlet> outlets = new ArrayList<>();
        java.util.Set<String> names = new java.util.HashSet<>();
        while (outlets.size() < COUNT) {
            String name = Grammar.NEWS.write("town", Map.of(), dice) + " " + dice.pick(KINDS);
            List<String> lines = List.of(
                    Grammar.NEWS.write("boiler", Map.of(), dice),
                    "The " + name + " is published in " + Grammar.NEWS.write("street", Map.of(), dice) + ".");
            Style style = dice.pick(styles);
            if (names.add(name)) {
                outlets.add(new Outlet(name, style, dice.chance(0.5), lines));
            }
        }
        return List.copyOf(outlets);
    }
}
