package whence.reading.english;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import whence.reading.Stance;
import whence.text.Span;

/** A verb of saying, thinking or wanting with its content in the tree: a clause, an infinitive, an object. */
final class ReportingVerb implements SentenceRule {

    /** Subjects that do not speak: "it is clear", "there is". */
    private static final Set<String> MUTE = Set.of("it", "this", "that", "these", "those", "which", "what", "there");

    private static final Set<String> NAMELESS = WordLists.of("asks for no name");

    /** The first by which somebody says something decides. */
    private static final List<Held.Frame> FRAMES = List.of(
            HeldClause::citedAsSaying,
            HeldClause::clause,
            HeldThing::passive,
            HeldClause::infinitive,
            HeldClause::actInIng,
            HeldThing::counted,
            HeldThing::namedObject,
            HeldThing::prepositional,
            HeldThing::object);

    @Override
    public List<Found> find(Tree tree) {
        List<Found> found = new ArrayList<>();
        for (int i = 0; i < tree.size(); i++) {
            if (tree.hangs(i) && !modifies(tree, i) && !Reporting.isLeftUndone(tree, i)) {
                int verb = i;
                Cues.findVerb(tree.token(i)).flatMap(cue -> at(tree, verb, cue)).ifPresent(found::add);
            }
        }
        return found;
    }

    private static boolean modifies(Tree tree, int verb) {
        return tree.relation(verb).equals("amod") || tree.relation(verb).equals("compound");
    }

    private static Optional<Found> at(Tree tree, int verb, Cue cue) {
        return FRAMES.stream()
                .flatMap(frame -> frame.find(tree, verb, cue).flatMap(held -> said(tree, verb, held)).stream())
                .findFirst();
    }

    /** What a verb holds as something that somebody says; empty where nobody does. */
    private static Optional<Found> said(Tree tree, int verb, Held held) {
        Cue cue = held.cue();
        List<Span> named = CitedSource.of(tree, verb, cue);
        boolean passive = Reporting.isPassive(tree, verb);
        boolean tells =
                (cue.takesClause() && cue.takesQuotation()) || held.rule().equals(HeldThing.COUNTED);
        boolean tellsClause = tells && isClause(held);
        if (held.content().isEmpty()
                || (named.isEmpty() && !passive)
                || (isMute(tree, named) && !isClause(held) && !judges(cue) && !names(tree, named, held))
                || (isBare(tree, verb) && (isIt(tree, named) || !tellsClause))
                || (describesOnly(tree, verb, held) && !tellsClause)) {
            return Optional.empty();
        }
        List<Span> source = passive && isIt(tree, named) ? List.of() : named;
        if (isUndisputed(tree, verb, cue, source)) {
            return Optional.empty();
        }
        if (held.rule().contains("infinitive") && asksForNoName(tree, held)) {
            return Optional.empty();
        }
        boolean requests =
                !held.rule().contains("clause") && !tree.word(held.governing()).equals("about");
        Found.Manner manner =
                Manners.of(tree, verb, cue, tells && isFinite(tree, verb)).asRequest(requests);
        return CueWords.of(tree, verb, held.governing())
                .map(words -> new Found(held.rule(), held.content(), List.of(words), source, manner));
    }

    /** "asked not to be named" says nothing of the matter. */
    private static boolean asksForNoName(Tree tree, Held held) {
        String words =
                held.content().get(held.content().size() - 1).of(tree.text).toLowerCase(Locale.ROOT);
        return NAMELESS.stream().anyMatch(words::startsWith);
    }

    private static boolean isClause(Held held) {
        return held.rule().startsWith("verb with a clause");
    }

    private static boolean isMute(Tree tree, List<Span> source) {
        return !source.isEmpty() && MUTE.contains(source.get(0).of(tree.text).toLowerCase(Locale.ROOT));
    }

    /** Whoever accuses, praises or endorses is somebody, though "it" or "which" stand for them. */
    private static boolean judges(Cue cue) {
        return cue.takes("o") && cue.takesQuotation() && !cue.takesClause();
    }

    /** "It called the reports false": whoever calls something so is somebody. */
    private static boolean names(Tree tree, List<Span> source, Held held) {
        return held.cue().takes("ox")
                && (isIt(tree, source) || source.get(0).of(tree.text).equals("which"));
    }

    private static boolean isIt(Tree tree, List<Span> source) {
        return !source.isEmpty() && source.get(0).of(tree.text).equalsIgnoreCase("it");
    }

    /** "it is false to say that": nobody says it. */
    private static boolean isBare(Tree tree, int verb) {
        return tree.tag(verb).equals("VB") && HeldClause.isInfinitive(tree, verb) && !CueWords.isChained(tree, verb);
    }

    /** A verb that only describes a noun, unless it speaks of an object in -ing: "a crowd chanting slogans". */
    private static boolean describesOnly(Tree tree, int verb, Held held) {
        boolean describes = tree.tag(verb).startsWith("VB")
                && tree.relation(verb).startsWith("acl")
                && !tree.relation(verb).equals("acl:relcl");
        boolean stands = tree.tag(verb).equals("VBG")
                && held.rule().equals("verb with an object")
                && held.cue().takesQuotation()
                && !held.cue().takesClause();
        return describes && !stands;
    }

    /** "It is no longer disputed that ...": whoever writes so asserts it. */
    private static boolean isUndisputed(Tree tree, int verb, Cue cue, List<Span> source) {
        return source.isEmpty()
                && (cue.stance() == Stance.DENIES || cue.stance() == Stance.DOUBTS)
                && Manners.isNegated(tree, verb);
    }

    private static boolean isFinite(Tree tree, int verb) {
        boolean takenForParticiple = tree.tag(verb).equals("VBN") && tree.has(verb, "nsubj");
        return tree.token(verb).isTensed() || tree.has(verb, "aux", "aux:pass") || takenForParticiple;
    }
}
