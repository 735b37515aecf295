package whence.provenance;

import java.util.List;

/**
 * Where the chains of one claim end, and how many of these ends are independent.
 *
 * @param atLeast origins shown to be independent
 * @param atMost origins not shown to be dependent
 * @param list each origin with the documents that hang on it
 * @param reasons why two origins were joined, or were not
 */
public record Origins(int atLeast, int atMost, List<Origin> list, List<Reason> reasons) {

    /** Where chains end: its name, whether it is a named one, and the ids of the documents that hang on it. */
    public record Origin(String name, boolean named, List<String> reports) {

        /** The name of what several documents together have from nobody they name. */
        public static final String NOT_STATED = "source not stated";

        public Origin {
            reports = List.copyOf(reports);
        }
    }

    /** Why two origins, or two documents, were taken for one, or were not. */
    public record Reason(String a, String b, boolean same, String why) {}

    public Origins {
        if (atLeast < 0 || atMost < atLeast) {
            throw new IllegalArgumentException("origins from " + atLeast + " to " + atMost + " are no interval");
        }
        list = List.copyOf(list);
        reasons = List.copyOf(reasons);
    }
}
