package whence.bench.cascade;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A report as it is printed, and where in it each unit stands.
 *
 * @param text as printed
 * @param places the units in order; offsets count code points, the end is exclusive
 */
record Setting(String text, List<Place> places) {

    /** Where a piece stands. */
    record Place(Piece piece, int start, int end) {}

    Setting {
        places = List.copyOf(places);
    }

    static Setting of(Publication publication, Dice dice) {
        Outlet outlet = publication.page().outlet();
        StringBuilder text = new StringBuilder();
        List<Place> places = new ArrayList<>();
        if (!publication.page().dateline().isEmpty()) {
            text.append(publication.page().dateline().toUpperCase(Locale.ROOT)).append(" — ");
        }
        for (List<Piece> paragraph : publication.draft().paragraphs()) {
            for (Piece piece : paragraph) {
                int start = text.length();
                text.append(outlet.curly() ? curly(piece.text()) : piece.text());
                places.add(new Place(piece, start, text.length()));
                text.append(' ');
            }
            text.setCharAt(text.length() - 1, '\n');
            text.append('\n');
        }
        if (dice.chance(outlet.style().layout().boilerplate())) {
            outlet.boilerplate().forEach(line -> text.append(line).append("\n\n"));
        }
        return new Setting(text.toString().strip(), places);
    }

    private static String curly(String text) {
        StringBuilder curly = new StringBuilder();
        for (int at = 0; at < text.length(); at++) {
            boolean opens = at == 0 || text.charAt(at - 1) == ' ';
            curly.append(text.charAt(at) == '"' ? opens ? '“' : '”' : text.charAt(at));
        }
        return curly.toString();
    }
}
