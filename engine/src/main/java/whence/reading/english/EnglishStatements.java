package whence.reading.english;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import whence.reading.Stance;
import whence.reading.Statement;
import whence.text.Linguist;
import whence.text.Sentence;
import whence.text.Span;
import whence.text.Token;

/** The flow of reading statements: part, parse, apply the rules, take out doubles, nest, add the document's own voice. */
final class EnglishStatements {

    private static final List<SentenceRule> RULES = List.of(
            new AskedFirst(),
            new DeniedReport(),
            new HeardFrom(),
            new SaidOfWhich(),
            new ReportingVerb(),
            new SaidOnTheSurface(),
            new NamedOnTheSurface(),
            new Idiom(),
            new Partisan(),
            new ReportingNoun(),
            new ReportingAdjective(),
            new HearsayAdverb(),
            new HasIt(),
            new AsPutIt());

    private static final java.util.Set<String> FIRST_PERSON = java.util.Set.of("i", "we", "you", "me", "us");

    private static final java.util.Set<String> NOBODY = java.util.Set.of("nobody", "no one", "no-one", "none");

    /** The statements, and the passages too dense with them to be read to the end. */
    record Told(List<Statement> statements, List<Unread> unread) {}

    private final Linguist linguist;
    private final String text;

    EnglishStatements(Linguist linguist, String text) {
        this.linguist = linguist;
        this.text = text;
    }

    static Told of(Page page, List<whence.reading.Mention> mentions, Linguist linguist) {
        return new EnglishStatements(linguist, page.text()).read(page, mentions);
    }

    private Told read(Page page, List<whence.reading.Mention> mentions) {
        List<Read> blocks = page.blocks().stream().map(this::read).toList();
        List<Found> found = new ArrayList<>(Speech.in(blocks, text));
        for (int b = 0; b < blocks.size(); b++) {
            found.addAll(inSentences(blocks.get(b), b == 0));
        }
        List<Tree> trees =
                blocks.stream().flatMap(block -> block.trees().stream()).toList();
        List<Found> cited = Citing.in(trees, found);
        List<Found> all = new ArrayList<>(cited);
        found.forEach(next -> all.add(Outlook.settled(Citing.withoutChain(next, cited, text), text)));
        Density dense = Density.of(QuotedNext.in(blocks, TakenBack.in(Doubles.without(all), text), text), page);
        return new Told(Assembly.of(dense.kept(), page, blocks, mentions), dense.unread());
    }

    private Read read(Page.Block block) {
        List<Span> spoken = block.quotations().stream()
                .filter(quotation -> SpokenQuotation.is(quotation, block, text))
                .toList();
        List<Outline> outlines = new ArrayList<>();
        List<Tree> trees = new ArrayList<>();
        for (Sentence sentence : block.sentences()) {
            Outline outline = Outline.of(sentence, spoken, text);
            Sentence parsed = sentence;
            for (BitSet part : outline.parts()) {
                if (Worth.ofTree(sentence, part, isSpoken(sentence, part, spoken), text)) {
                    parsed = linguist.parsed(parsed, text, part::get);
                }
            }
            outlines.add(outline);
            trees.add(new Tree(parsed, text, outline));
        }
        return new Read(block, spoken, outlines, trees);
    }

    private static boolean isSpoken(Sentence sentence, BitSet part, List<Span> spoken) {
        Span first = sentence.tokens().get(part.nextSetBit(0)).span();
        return spoken.stream().anyMatch(quotation -> quotation.contains(first));
    }

    private List<Found> inSentences(Read block, boolean first) {
        List<Found> found = new ArrayList<>();
        for (int i = 0; i < block.trees().size(); i++) {
            Tree tree = block.trees().get(i);
            boolean headline = block.block().heading() || (first && i == 0);
            Optional<Found> transcript = i == 0 ? ColonCue.inTranscript(block.block(), text) : Optional.empty();
            transcript.or(() -> ColonCue.find(tree.sentence, headline, text)).ifPresent(found::add);
            for (TrailingClause clause : block.outlines().get(i).reporting()) {
                Trailing.found(tree, clause).stream()
                        .filter(next -> !saysWeInSpeech(next, block))
                        .forEach(found::add);
            }
            found.addAll(AccordingTo.find(tree.sentence, text));
            for (SentenceRule rule : RULES) {
                rule.find(tree).stream()
                        .filter(next -> !saysWeInSpeech(next, block) && !isUndisputed(next))
                        .map(next -> WholeQuotation.of(next, block.block(), text))
                        .forEach(found::add);
            }
            if (headline && found.stream().noneMatch(one -> tree.sentence.span().contains(one.extent()))) {
                HeadlineSays.find(tree).ifPresent(found::add);
            }
        }
        return found;
    }

    /** "I think" within somebody's spoken words is how they speak, not another statement. */
    private boolean saysWeInSpeech(Found found, Read block) {
        return found.source().stream()
                .anyMatch(source -> FIRST_PERSON.contains(source.of(text).toLowerCase(java.util.Locale.ROOT))
                        && block.spoken().stream().anyMatch(quotation -> quotation.contains(source)));
    }

    /** "Nobody denies that ...": whoever writes so asserts it. */
    private boolean isUndisputed(Found found) {
        return found.manner().stance() == Stance.DECLINES
                && !found.source().isEmpty()
                && NOBODY.contains(found.source().get(0).of(text).toLowerCase(java.util.Locale.ROOT));
    }

    static boolean isWord(Token token, String text) {
        return Character.isLetterOrDigit(token.span().of(text).codePointAt(0));
    }
}
