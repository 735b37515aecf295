package whence.bench.cascade;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import whence.bench.cascade.Piece.Role;

/** The desk at which one newsroom edits one text: who works there, and what slipped in. */
final class Desk {

    private final Story story;
    private final Writer writer;
    private final String document;
    private final Map<String, String> credit;
    private final List<String> slips = new ArrayList<>();

    /** @param credit the words for whom it credits, or nothing */
    Desk(Story story, Writer writer, String document, Map<String, String> credit) {
        this.story = story;
        this.writer = writer;
        this.document = document;
        this.credit = Map.copyOf(credit);
    }

    Story story() {
        return story;
    }

    Dice dice() {
        return story.dice();
    }

    Writer writer() {
        return writer;
    }

    String document() {
        return document;
    }

    /** A first sentence in words of its own. */
    Piece ownLead() {
        return writer.free(credit.containsKey("credited") ? "lead.cite" : "lead.follow", credit, Role.CLAIM);
    }

    Map<String, String> correction() {
        return Map.of("thing", dice().pick(List.of("figure", "number", "date")));
    }

    /** Notes an error that comes into the text here and that copies will inherit. */
    void slip(String right, String wrong) {
        slips.add(right + " -> " + wrong);
    }

    List<String> slips() {
        return List.copyOf(slips);
    }
}
