package whence.bench.cascade;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import whence.bench.cascade.Piece.Role;

/** Writes reports anew, sentence by sentence, as one newsroom on one story. */
final class Writer {

    /** Words of a report of ordinary length; a brief has a third of them. */
    private static final int ORDINARY = 300;

    private static final int TRIES = 20;

    private final Story story;
    private final Outlet outlet;
    private final String document;
    private final Set<String> used = new HashSet<>();
    private int written;

    /** @param document names the report, so that its pieces can be told from all others */
    Writer(Story story, Outlet outlet, String document) {
        this.story = story;
        this.outlet = outlet;
        this.document = document;
    }

    /** A report on what the newsroom's own source told it. */
    Draft original(Source source) {
        Map<String, String> facts = with(source.facts());
        List<Piece> opening = new ArrayList<>();
        opening.add(fresh("lead." + lead(source), facts, Role.CLAIM));
        opening.addAll(spoken(source, facts));
        List<List<Piece>> paragraphs = new ArrayList<>(paragraphs(opening));
        paragraphs.addAll(paragraphs(body(ORDINARY - words(opening))));
        return new Draft(paragraphs);
    }

    private static String lead(Source source) {
        return switch (source.kind()) {
            case WITNESS, NAMED -> "named";
            case UNNAMED -> "unnamed";
            case OFFICIAL -> "official";
            case SILENT -> "silent";
        };
    }

    /** What the source is quoted with. */
    private List<Piece> spoken(Source source, Map<String, String> facts) {
        return switch (source.kind()) {
            case WITNESS -> quoted("firsthand.person", "firsthand.more", "saidby", facts);
            case NAMED -> quoted("secondhand", "aside", "saidby", facts);
            case UNNAMED -> quoted("secondhand", "aside", "saidbyunnamed", facts);
            case OFFICIAL, SILENT -> List.of();
        };
    }

    private List<Piece> quoted(String first, String second, String said, Map<String, String> facts) {
        List<Piece> pieces = new ArrayList<>();
        pieces.add(fresh(first, facts, Role.CLAIM_QUOTE));
        pieces.add(fresh(said, facts, Role.SAID));
        if (story.dice().chance(0.7)) {
            story.writeIfFresh(second, facts).ifPresent(text -> {
                pieces.add(Piece.written(text, unit(), Role.QUOTE));
                pieces.add(fresh(said, facts, Role.SAID));
            });
        }
        return pieces;
    }

    /** A report in its own words on what another outlet reported; without a credit it says nothing of it. */
    Draft retelling(Map<String, String> credit, int words) {
        Map<String, String> facts = with(credit);
        boolean credits = credit.containsKey("credited");
        List<Piece> opening = new ArrayList<>();
        opening.add(free(credits ? "lead.cite" : "lead.follow", facts, Role.CLAIM));
        if (credits && story.dice().chance(0.4)) {
            opening.add(free("echo", facts, Role.CLAIM));
        }
        List<List<Piece>> paragraphs = new ArrayList<>(paragraphs(opening));
        paragraphs.addAll(paragraphs(body(words - words(opening))));
        return new Draft(paragraphs);
    }

    /** A report on a speech: what was said stands word for word in all of them. */
    Draft onSpeech(List<Piece> speech) {
        List<Piece> opening = new ArrayList<>();
        for (Piece quotation : story.dice().chance(0.6) ? speech : speech.subList(0, 1)) {
            opening.add(quotation);
            opening.add(fresh("speechsaid", with(Map.of()), Role.SAID));
        }
        List<List<Piece>> paragraphs = new ArrayList<>(paragraphs(opening));
        paragraphs.addAll(paragraphs(body(ORDINARY - words(opening))));
        return new Draft(paragraphs);
    }

    /** A report that takes back what the outlet reported; one that follows another says so. */
    Draft retraction(Map<String, String> credit) {
        Map<String, String> facts = with(credit);
        List<Piece> opening = new ArrayList<>();
        opening.add(free("retract", facts, Role.BODY));
        opening.add(free("retracttail", facts, Role.BODY));
        if (credit.containsKey("credited")) {
            opening.add(free("follows", facts, Role.BODY));
        }
        List<List<Piece>> paragraphs = new ArrayList<>(paragraphs(opening));
        paragraphs.addAll(paragraphs(body(60)));
        return new Draft(paragraphs);
    }

    /** A notice that stands in this outlet again and again, with other facts. */
    Draft notice(String template) {
        List<Piece> pieces = new ArrayList<>();
        Map<String, String> facts = with(Map.of("template", template));
        pieces.add(Piece.written(story.freely("template", facts), unit(), Role.BODY));
        pieces.addAll(body(90));
        return new Draft(paragraphs(pieces));
    }

    /** Sentences on what is around the story. */
    List<Piece> body(int words) {
        List<Piece> pieces = new ArrayList<>();
        int left = words;
        while (left > 0) {
            int what = story.dice().below(100);
            String symbol = what < 18 ? "detail." + story.topic() : what < 22 ? "followup" : "general";
            Piece piece = fresh("line", with(Map.of("line", unused(symbol))), Role.BODY);
            pieces.add(piece);
            left -= piece.words();
        }
        return pieces;
    }

    /** A kind of sentence that does not yet stand in this report, as long as there is one. */
    private String unused(String symbol) {
        String pattern = Grammar.NEWS.pattern(symbol, story.dice());
        for (int attempt = 0; attempt < TRIES && !used.add(pattern); attempt++) {
            pattern = Grammar.NEWS.pattern(symbol, story.dice());
        }
        return pattern;
    }

    /** One sentence of its own, which may be worded as others word it. */
    Piece free(String symbol, Map<String, String> facts, Role role) {
        return Piece.written(story.freely(symbol, with(facts)), unit(), role);
    }

    private Piece fresh(String symbol, Map<String, String> facts, Role role) {
        return Piece.written(story.write(symbol, facts), unit(), role);
    }

    String unit() {
        return document + "." + written++;
    }

    Map<String, String> with(Map<String, String> more) {
        Map<String, String> facts = new HashMap<>(more);
        facts.put("us", outlet.inText());
        return facts;
    }

    /** Pieces set in paragraphs as the outlet sets them; who said a quotation stays with it. */
    private List<List<Piece>> paragraphs(List<Piece> pieces) {
        List<List<Piece>> paragraphs = new ArrayList<>();
        List<Piece> open = new ArrayList<>();
        for (Piece piece : pieces) {
            if (open.size() >= outlet.style().layout().sentences() && piece.role() != Role.SAID) {
                paragraphs.add(open);
                open = new ArrayList<>();
            }
            open.add(piece);
        }
        paragraphs.add(open);
        return paragraphs;
    }

    private static int words(List<Piece> pieces) {
        return pieces.stream().mapToInt(Piece::words).sum();
    }
}
