package whence.entity;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import whence.reading.EntityKind;
import whence.reading.Mention;

/** A second name right behind a first, in brackets: an acronym, or the name in Han script. */
final class Brackets {

    private static final Pattern ACRONYM = Pattern.compile(
            "\\G['\u2019]?s?\\s?+[(\uff08](?:the )?+[\"\u201c]?+([A-Z][A-Za-z&.-]{1,9}+)[\"\u201d]?+[)\uff09]");
    private static final Pattern HAN = Pattern.compile("\\G\\s?+[(\uff08]([\\p{IsHan}\u00b7]{2,12}+)[,\uff0c)\uff09]");
    private static final Pattern LATIN = Pattern.compile(
            "\\G\\s?+[(\uff08]([A-Z][\\p{L}'\u2019-]{1,30}+(?: [A-Z][\\p{L}'\u2019-]{0,30}+){0,3})[)\uff09]");

    private Brackets() {}

    static Optional<String> findAlias(String text, Mention mention) {
        int end = mention.span().end();
        if (Surface.isHan(mention.name())) {
            return find(LATIN, text, end);
        }
        Optional<String> han = find(HAN, text, end);
        return han.isPresent() || mention.kind() != EntityKind.ORGANISATION
                ? han
                : find(ACRONYM, text, end).filter(Bodies::isAcronym);
    }

    private static Optional<String> find(Pattern pattern, String text, int end) {
        Matcher matcher = pattern.matcher(text).region(end, Math.min(text.length(), end + 100));
        return matcher.lookingAt() ? Optional.of(matcher.group(1)) : Optional.empty();
    }
}
