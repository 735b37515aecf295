package whence.reading.chinese;

import java.util.List;
import whence.reading.chinese.Cues.Cue;
import whence.text.Span;

/**
 * A cue with who reports by it.
 *
 * @param cue the reporting word
 * @param source the words that name who reports; empty where the text names nobody
 * @param cueSpans all words of the cue: 据 and 报道
 * @param from where what is said begins
 * @param direct whether it follows without a comma or colon
 * @param breaks whether what was said before ends with the clause before this cue
 */
record SourcedCue(Cue cue, List<Span> source, List<Span> cueSpans, int from, boolean direct, boolean breaks) {

    SourcedCue {
        source = List.copyOf(source);
        cueSpans = List.copyOf(cueSpans);
    }
}
