package whence.reprint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import whence.text.Document;
import whence.text.Span;

/** When each document of a pile was published: as given, else as its own head states it, else by its wording. */
final class Dating {

    private final Published[] own;
    private final Map<Integer, Published> byWording = new HashMap<>();

    Dating(List<Document> documents, List<Pair> pairs) {
        Clocks clocks = new Clocks();
        List<Optional<StatedTime>> stated =
                documents.parallelStream().map(Clocks::stated).toList();
        stated.forEach(time -> time.ifPresent(clocks::note));
        this.own = IntStream.range(0, documents.size())
                .mapToObj(number -> clocks.own(documents.get(number), stated.get(number)))
                .toArray(Published[]::new);
        Map<Integer, List<DatedPassage>> shared = new TreeMap<>();
        for (Pair pair : pairs) {
            collect(pair, pair.first(), pair.second(), shared);
            collect(pair, pair.second(), pair.first(), shared);
        }
        shared.entrySet().parallelStream()
                .map(entry -> Map.entry(entry.getKey(), DatedPassage.date(entry.getValue())))
                .toList()
                .forEach(entry -> entry.getValue().ifPresent(published -> byWording.put(entry.getKey(), published)));
    }

    Published of(int number) {
        return own[number].isKnown() ? own[number] : byWording.getOrDefault(number, Published.UNKNOWN);
    }

    private void collect(Pair pair, int undated, int other, Map<Integer, List<DatedPassage>> shared) {
        if (own[other].isKnown() && !own[undated].isKnown()) {
            List<DatedPassage> wordings = shared.computeIfAbsent(undated, unseen -> new ArrayList<>());
            for (Reprint.Passage passage : pair.wording().passages()) {
                Span here = undated == pair.first() ? passage.inFrom() : passage.inTo();
                wordings.add(new DatedPassage(here, own[other]));
            }
        }
    }
}
