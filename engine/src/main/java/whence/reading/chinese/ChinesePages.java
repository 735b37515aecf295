package whence.reading.chinese;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import whence.reading.Mention;
import whence.reading.Parts;
import whence.reading.Statement;
import whence.text.ChineseWords;
import whence.text.Document;
import whence.text.SimplifiedChinese;
import whence.text.Span;

/** The flow of reading Chinese: simplify, cut, find names, apply the rules, nest, add the document's own voice. */
public final class ChinesePages {

    /** More is not read of one document. */
    private static final int LONGEST = 2_000_000;

    private final ChineseWords analyser;

    /** What was read: statements, mentions and how much was left unread, 0 to 1. */
    public record Result(List<Statement> statements, List<Mention> mentions, double unread) {}

    private ChinesePages(ChineseWords analyser) {
        this.analyser = analyser;
    }

    public static ChinesePages load() {
        return new ChinesePages(ChineseWords.knowing(Names.forAnalyser()));
    }

    public Result read(Document document) {
        String text = document.text().length() > LONGEST ? document.text().substring(0, LONGEST) : document.text();
        String simplified = SimplifiedChinese.of(text);
        List<Line> lines = lines(document, simplified);
        List<Mention> mentions = Names.in(text, simplified, lines);
        List<Found> told = new ArrayList<>();
        lines.forEach(line -> told.addAll(Reporting.in(line)));
        List<Found> all = new ArrayList<>(TakenBack.settled(told, simplified));
        all.addAll(OwnVoice.of(List.copyOf(all), lines));
        all.sort(Comparator.comparing((Found found) -> found.extent().start())
                .thenComparing(
                        found -> found.cue().isEmpty() ? 0 : found.cue().get(0).start())
                .thenComparing(found -> -found.extent().end())
                .thenComparing(Found::rule)
                .thenComparing(found -> found.content().get(0)));
        double unread = document.text().isEmpty()
                ? 0
                : 1 - (double) text.length() / document.text().length();
        return new Result(
                statements(all, new Terms(lines, mentions), new Speakers(text, simplified, mentions), text),
                mentions,
                unread);
    }

    private List<Line> lines(Document document, String simplified) {
        Quotes quotes = Quotes.in(simplified);
        List<Line> lines = new ArrayList<>();
        for (Span span : SentenceEnds.split(simplified, quotes)) {
            boolean page = document.layout().boilerplate().stream().anyMatch(span::overlaps);
            var words = page ? List.<whence.text.Token>of() : analyser.words(simplified, span);
            if (!words.isEmpty()) {
                lines.add(Line.of(simplified, span, words, quotes));
            }
        }
        return lines;
    }

    private static List<Statement> statements(List<Found> all, Terms terms, Speakers speakers, String text) {
        int[] within = Nesting.of(all);
        List<Statement> statements = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            Found found = all.get(i);
            String why = found.cue().isEmpty() ? found.rule() : found.rule() + ": " + words(found, text);
            statements.add(new Statement(
                    "s" + (i + 1),
                    new Parts(found.content(), found.cue(), found.source()),
                    within[i] < 0 ? null : "s" + (within[i] + 1),
                    speakers.voice(found),
                    new Statement.Basis(terms.in(found.content()), why)));
        }
        return statements;
    }

    private static String words(Found found, String text) {
        return String.join(
                " … ", found.cue().stream().map(span -> span.of(text)).toList());
    }
}
