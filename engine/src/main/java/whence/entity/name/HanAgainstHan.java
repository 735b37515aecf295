package whence.entity.name;

import whence.entity.name.Evidence.Kind;

/** Two names in Han script: equal in simplified characters, or not. */
final class HanAgainstHan {

    private HanAgainstHan() {}

    static Evidence compare(HanName a, HanName b) {
        if (a.simplified().equals(b.simplified())) {
            return Evidence.of(Kind.SAME_CHARACTERS, a.written(), b.written());
        }
        boolean part = a.simplified().contains(b.simplified()) || b.simplified().contains(a.simplified());
        boolean surnameAlone = a.length() == a.surname() || b.length() == b.surname();
        return Evidence.of(
                part && surnameAlone ? Kind.SURNAME_ONLY : Kind.DIFFERENT_CHARACTERS, a.written(), b.written());
    }
}
