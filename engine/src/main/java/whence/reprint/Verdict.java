package whence.reprint;

import java.util.List;

/**
 * Whether two texts are taken for copies (one of the other, or both of a third), how surely, and why.
 *
 * @param kind by which rule
 * @param certainty 0 to 1
 * @param why the figures that were compared
 */
public record Verdict(Kind kind, double certainty, String why) {

    /** By which rule two texts are copies. */
    public enum Kind {
        NONE,
        /** They share whole passages. */
        PASSAGES,
        /** They share so many phrases, all over, that one is a rewording of the other. */
        REWORDED
    }

    /** Texts of fewer words are captions and headlines: alike by nature. */
    private static final int SMALLEST = 25;
    /** Share of the shorter text that shared runs have to cover. */
    private static final double COVERED = 0.2;
    /** Words of framing around shared quotations, and their share of what is shared: fewer, and only the speaker is. */
    private static final int FRAMING = 12;

    private static final double FRAMING_SHARE = 0.15;

    /** A passage that was lifted: words outside quotation marks in one run, and in all shared runs. */
    private static final int LIFTED_RUN = 16;

    private static final int LIFTED = 30;
    /** Share of the shorter text; what recurs within one text, as captions do, counts once. */
    private static final double LIFTED_COVERED = 0.17;

    /** What makes a rewording: shares of plain and of loose phrases, and their spread, each in both texts. */
    private static final double PLAIN = 0.1;

    private static final double LOOSE = 0.07;
    private static final double SPREAD = 0.4;
    /** Fewer shared phrases are the set phrases of short notices: corrections, calendars, appeals. */
    private static final int PHRASES = 11;

    /**
     * Share of the agreeing words of a rewording that keep their order: this much, or so many times as much as chance
     * would put in order of that many pieces (2 of the square root; Vershik and Kerov, 1977).
     */
    private static final double IN_ORDER = 0.6;

    private static final double ABOVE_CHANCE = 1.4;

    private static final Verdict NONE = new Verdict(Kind.NONE, 0, "");

    /** False where how much of the one text stands in the other tells that they are no copies. */
    static boolean mayBeCopied(Share one) {
        return one.framing() >= FRAMING || one.plain().shared() >= PHRASES;
    }

    /** False where both shares tell so; only the rest is aligned. */
    static boolean mayBeCopied(Shares shares) {
        return shares.own() >= SMALLEST && (isMuch(shares) || mayBeLifted(shares) || sharesPhrases(shares));
    }

    /** Judges what may be copied. */
    static Verdict on(Overlap overlap) {
        return sharesPassages(overlap) ? copied(overlap) : isReworded(overlap) ? reworded(overlap) : NONE;
    }

    private static boolean sharesPassages(Overlap overlap) {
        return isMuch(overlap.shares()) || isLifted(overlap);
    }

    private static boolean isMuch(Shares shares) {
        return shares.covered() >= COVERED
                && shares.framing() >= FRAMING
                && shares.framing() >= FRAMING_SHARE * shares.words();
    }

    /** Less than that, but nobody writes so long a run of words again by chance. */
    private static boolean isLifted(Overlap overlap) {
        return mayBeLifted(overlap.shares())
                && overlap.inRunsOf(LIFTED_RUN)
                        >= LIFTED_COVERED * overlap.shares().own();
    }

    private static boolean mayBeLifted(Shares shares) {
        return shares.longest() >= LIFTED_RUN && shares.framing() >= LIFTED;
    }

    private static boolean isReworded(Overlap overlap) {
        return sharesPhrases(overlap.shares()) && keepsOrder(overlap);
    }

    /** Who rewords goes from top to bottom; turns of speech that two writers both use stand in any order. */
    private static boolean keepsOrder(Overlap overlap) {
        double byChance = 2 / Math.sqrt(Math.max(1, overlap.pieces()));
        return overlap.inOrder() >= Math.min(IN_ORDER, ABOVE_CHANCE * byChance);
    }

    private static boolean sharesPhrases(Shares shares) {
        Share a = shares.a();
        Share b = shares.b();
        return Math.min(a.plain().shared(), b.plain().shared()) >= PHRASES
                && a.plain().with(b.plain()) >= PLAIN
                && a.loose().with(b.loose()) >= LOOSE
                && a.spread().with(b.spread()) >= SPREAD;
    }

    private static Verdict copied(Overlap overlap) {
        Shares shares = overlap.shares();
        double certainty = 1 - 0.5 * Math.exp(-5 * Math.max(0, shares.covered() - COVERED) - shares.words() / 60.0);
        return new Verdict(
                Kind.PASSAGES,
                certainty,
                shares.words() + " words in shared runs, " + percent(shares.a()) + " of the one and "
                        + percent(shares.b()) + " of the other");
    }

    private static String percent(Share share) {
        return Math.round(100 * share.covered()) + " %";
    }

    private static Verdict reworded(Overlap overlap) {
        Share.Part a = overlap.shares().a().plain();
        Share.Part b = overlap.shares().b().plain();
        return new Verdict(
                Kind.REWORDED,
                Math.min(0.9, 0.5 + 2 * (a.with(b) - PLAIN)),
                "reworded: " + a.shared() + " of " + a.all() + " phrases of the one and " + b.shared() + " of "
                        + b.all() + " of the other are shared, all over the text");
    }

    boolean copied() {
        return kind != Kind.NONE;
    }

    /** The passages to show: for a rewording also the traces. */
    List<Alignment.Shared> passages(Overlap overlap) {
        if (kind == Kind.PASSAGES || overlap.traces().isEmpty()) {
            return overlap.passages();
        }
        return java.util.stream.Stream.concat(overlap.passages().stream(), overlap.traces().stream())
                .sorted(java.util.Comparator.comparingInt(Alignment.Shared::fromB))
                .toList();
    }
}
