package whence.reprint;

import java.util.List;
import whence.text.Passage;

/**
 * What comparing a pile by wording gave.
 *
 * @param reprints the verified pairs
 * @param copyGroups ids of documents that are word for word the same, the earliest first; groups of two or more
 * @param quotations what several documents quote, from five words on
 * @param boilerplate for each outlet's recurring paragraphs, every place where one stands; it counts for no copy
 */
public record ReprintStudy(
        List<Reprint> reprints,
        List<List<String>> copyGroups,
        List<SharedQuotation> quotations,
        List<Passage> boilerplate) {

    public ReprintStudy {
        reprints = List.copyOf(reprints);
        copyGroups = copyGroups.stream().map(List::copyOf).toList();
        quotations = List.copyOf(quotations);
        boilerplate = List.copyOf(boilerplate);
    }
}
