package whence.bench.cascade;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.LongStream;

/**
 * A pile of stories, made one after the other.
 *
 * <p>The pile is the first whole stories that together have at least so many reports, so that a smaller pile is the
 * beginning of every larger one. A report needs no other story than its own: {@link #storyOf} finds that without writing
 * a word.
 */
public final class Pile {

    private static final int STORIES_AT_A_TIME = 64;

    private final Part part;
    private final long seed;
    private final List<Outlet> outlets;

    public Pile(Part part, long seed) {
        this.part = part;
        this.seed = seed;
        this.outlets = Outlet.all(part, seed);
    }

    /** A story as it lies in the pile: its reports in no telling order, then its truth. */
    public record Told(List<String> articles, List<String> truth) {
        public Told {
            articles = List.copyOf(articles);
            truth = List.copyOf(truth);
        }
    }

    /** Hands over the stories of a pile of so many reports, in order; a few of them are held at a time. */
    public void write(long documents, Consumer<Told> sink) {
        long next = 0;
        for (long planned = 0; planned < documents; ) {
            long from = next;
            while (planned < documents && next < from + STORIES_AT_A_TIME) {
                planned += plan(next++).size();
            }
            LongStream.range(from, next)
                    .parallel()
                    .mapToObj(this::story)
                    .toList()
                    .forEach(sink);
        }
    }

    /** The number of the story in which a report stands, counted from 0. */
    public long storyOf(long document) {
        long number = 0;
        for (long before = plan(0).size();
                before <= document;
                before += plan(number).size()) {
            number++;
        }
        return number;
    }

    Plan plan(long number) {
        return new Plan(part, seed, number);
    }

    /** One story, made without any other. */
    public Told story(long number) {
        Plan plan = plan(number);
        Cascade cascade = new Cascade(plan, outlets);
        List<Publication> all = new ArrayList<>(cascade.tell());
        all.sort(Comparator.comparing(Publication::id));
        Truth truth = new Truth(plan, cascade);
        List<String> articles = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        Dice dice = plan.dice("setting");
        for (Publication publication : all) {
            Setting setting = Setting.of(publication, dice);
            if (!publication.lineage().hidden()) {
                articles.add(Truth.article(publication, setting));
            }
            lines.add(truth.of(publication, setting));
        }
        lines.addAll(truth.claims(all));
        return new Told(articles, lines);
    }
}
