package whence.bench.peers;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import whence.reprint.Reprints;
import whence.text.Document;

/** What is measured: candidates, comparison with all passages, direction. */
final class Ours implements Peer {

    @Override
    public String name() {
        return "whence reprints";
    }

    @Override
    public String countsAsPair() {
        return "shared runs cover a fifth of one text, or a rewording; with passages and direction";
    }

    @Override
    public Set<Long> pairs(List<Document> documents) {
        Map<String, Integer> places = new HashMap<>();
        documents.forEach(document -> places.put(document.id(), places.size()));
        Set<Long> pairs = new HashSet<>();
        Reprints.find(documents)
                .forEach(found -> pairs.add(Peer.pair(places.get(found.from()), places.get(found.to()))));
        return pairs;
    }
}
