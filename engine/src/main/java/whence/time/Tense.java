package whence.time;

import java.util.List;

/** Whether the words before a time say that it is to come or past. */
final class Tense {

    private static final int REACH = 12;

    private Tense() {}

    /** 1 to come, -1 past, 0 neither. */
    static int at(List<Word> words, int place, Vocabulary vocabulary) {
        int block = words.get(place).block();
        for (int i = place - 1; i >= Math.max(0, place - REACH); i--) {
            Word word = words.get(i);
            if (word.block() != block || word.is(".") || word.is("。")) {
                return 0;
            }
            if (vocabulary.is(word, Slot.FUTURE)) {
                return 1;
            }
            if (vocabulary.is(word, Slot.PAST)
                    || (word.isLetters() && word.form().endsWith("ed"))) {
                return -1;
            }
        }
        return 0;
    }
}
