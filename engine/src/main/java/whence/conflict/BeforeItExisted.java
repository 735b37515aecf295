package whence.conflict;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import whence.claim.Pile.Page;
import whence.conflict.Conflict.Kind;
import whence.reading.Stance;
import whence.reading.Statement;
import whence.text.Span;
import whence.time.Interval;

/** Something that acts before the day on which, by the documents themselves, it was set up. */
final class BeforeItExisted implements ConflictRule {

    /** "A commission of inquiry is set up": what is set up, in at most six words, and the words for it. */
    private static final Pattern SET_UP = Pattern.compile(
            "\\b(?:a|an|the) ((?:[\\p{L}-]{2,20} ){1,6}?)((?:is|was|has been|were) (?:newly |formally )?"
                    + "(?:set up|established|founded|created|formed|launched|inaugurated))\\b");

    /** What acts: the verb follows at once. */
    private static final int AT_ONCE = 12;

    private record Founding(LocalDate day, Telling telling) {}

    @Override
    public List<Conflict> in(Evidence evidence) {
        Map<String, Founding> foundings = new HashMap<>();
        forEach(evidence, telling -> founding(telling, foundings));
        List<Conflict> found = new ArrayList<>();
        foundings.forEach((body, founding) ->
                forEach(evidence, telling -> tooEarly(body, founding, telling).ifPresent(found::add)));
        return found;
    }

    private static void forEach(Evidence evidence, java.util.function.Consumer<Telling> use) {
        for (Page page : evidence.pile().pages()) {
            for (Statement statement : page.reading().statements()) {
                if (statement.voice().stance() == Stance.ASSERTS) {
                    use.accept(new Telling(page, statement, statement.contentSpan()));
                }
            }
        }
    }

    private static void founding(Telling whole, Map<String, Founding> foundings) {
        Span content = whole.event();
        Matcher setUp = SET_UP.matcher(whole.page().lower()).region(content.start(), content.end());
        if (setUp.find()) {
            Telling telling = new Telling(whole.page(), whole.statement(), new Span(setUp.start(2), setUp.end(2)));
            telling.findWhen()
                    .filter(when -> when.from() != null && when.from().equals(when.to()))
                    .flatMap(Interval::findFrom)
                    .ifPresent(day -> foundings.putIfAbsent(setUp.group(1).strip(), new Founding(day, telling)));
        }
    }

    private static Optional<Conflict> tooEarly(String body, Founding founding, Telling whole) {
        Span content = whole.event();
        int at = whole.page().lower().indexOf("the " + body + " ", content.start());
        int end = at + body.length() + 4;
        if (at < 0 || end >= content.end()) {
            return Optional.empty();
        }
        return whole.statement().basis().terms().stream()
                .filter(term -> term.tag().startsWith("VB")
                        && term.span().start() >= end
                        && term.span().start() - end <= AT_ONCE)
                .findFirst()
                .map(term -> new Telling(whole.page(), whole.statement(), term.span()))
                .filter(act -> act.isOwn()
                        && act.findWhen()
                                .flatMap(Interval::findTo)
                                .filter(founding.day()::isAfter)
                                .isPresent())
                .map(act -> Conflicts.between(
                        Kind.ANACHRONISM,
                        act.passage(),
                        founding.telling().passage(),
                        "“" + act.words() + "” is dated "
                                + act.findWhen().flatMap(Interval::findTo).orElseThrow() + ", but the " + body
                                + " was set up on " + founding.day()));
    }
}
