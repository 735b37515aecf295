package whence.entity.office;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import whence.entity.Bodies;
import whence.text.Document;

/** Reads titles in words, English and Chinese, and ranks the offices they name. */
public final class Offices {

    private static final int LONGEST = 300;

    private static final Offices WRITTEN = new Offices(Bodies.written());
    /** Between two titles of one person; what stands between must each be a title of its own. */
    private static final Pattern BETWEEN =
            Pattern.compile(" and (?:also )?+|, (?:and )?+|; |\u3001|\uff0c|\u517c(?!\u804c)|\u53ca");

    private final Seats seats;
    private final Ladder ladder;

    private Offices(Bodies bodies) {
        this.seats = new Seats(bodies);
        this.ladder = new Ladder(bodies);
    }

    /** With the bodies that come with the program. */
    public static Offices written() {
        return WRITTEN;
    }

    public static Offices of(Bodies bodies) {
        return bodies == Bodies.written() ? WRITTEN : new Offices(bodies);
    }

    /** With the bodies that the tables among some documents tell of, too. */
    public static Offices beside(List<Document> documents) {
        return of(Bodies.written().with(Reference.in(documents).bodies()));
    }

    /** Whether a word, in lower case, can stand in a title as its post or what qualifies it: "then-vice", "minister". */
    public static boolean isTitleWord(String word) {
        return !word.isEmpty()
                && Arrays.stream(word.split("-", -1)).allMatch(part -> Posts.isWord(part) || Qualifiers.isWord(part));
    }

    /** Whether a word, in lower case, can be the last of the words for a post: "minister", "vice-premier". */
    public static boolean isPostWord(String word) {
        return Posts.isLastWord(word.substring(word.lastIndexOf('-') + 1));
    }

    /** The English words for a post, by its name in {@code posts.tsv}. */
    public static List<String> wordsOf(String post) {
        return Posts.wordsOf(post);
    }

    /** The first office that a title names; none where it names none ("the tall man"). */
    public Optional<Title> findTitle(String words) {
        return titles(words).stream().findFirst();
    }

    /** All offices that a title names, in order: "director of the bureau and party secretary of the ministry" has two. */
    public List<Title> titles(String words) {
        String even = words.strip().replaceAll("\\s++", " ");
        if (even.isEmpty() || even.length() > LONGEST) {
            return List.of();
        }
        List<Title> titles = new ArrayList<>();
        String held = "";
        for (String part : BETWEEN.split(even, -1)) {
            // "Minister of Culture and Tourism" goes on where the next part is no title by itself.
            String all = held.isEmpty() ? part : even.substring(even.indexOf(held), end(even, held, part));
            if (!held.isEmpty() && parse(held).isPresent() && parse(part).isPresent()) {
                parse(held).ifPresent(titles::add);
                held = part;
            } else {
                held = all;
            }
        }
        parse(held).ifPresent(titles::add);
        return List.copyOf(titles);
    }

    private static int end(String even, String held, String part) {
        int from = even.indexOf(held) + held.length();
        return even.indexOf(part, from) + part.length();
    }

    private Optional<Title> parse(String words) {
        return Phrases.isHan(words) ? ChineseTitle.parse(words, seats) : EnglishTitle.parse(words, seats);
    }

    /** Where an office stands on the ladder, and what that follows from. */
    public Rank rank(Office office) {
        return ladder.rank(office);
    }

    /** The highest rank that a title in words tells, that of a level it names ("a bureau-level official") included. */
    public Rank rank(String words) {
        Optional<Rank> level = ladder.levelIn(words);
        return level.orElseGet(() -> titles(words).stream()
                .map(title -> rank(title.office()))
                .sorted()
                .findFirst()
                .orElse(Rank.unknown("these words name no office that is known")));
    }
}
