package whence.entity.name;

import com.github.houbb.opencc4j.util.ZhConverterUtil;

/** Simplified and traditional script. */
public final class HanScript {

    private HanScript() {}

    /** The name in simplified characters, one for one. */
    public static String simplify(String name) {
        return HanReadings.simplify(name);
    }

    /** {@code Latn}, {@code Hans}, {@code Hant}, {@code Hani} where both write it so, or another ISO 15924 code. */
    public static String code(String name) {
        if (name.codePoints().anyMatch(Letters::isHan)) {
            if (!HanReadings.simplify(name).equals(name)) {
                return "Hant";
            }
            return ZhConverterUtil.toTraditional(name).equals(name) ? "Hani" : "Hans";
        }
        return name.codePoints()
                .filter(Character::isLetter)
                .mapToObj(letter -> com.ibm.icu.lang.UScript.getShortName(com.ibm.icu.lang.UScript.getScript(letter)))
                .findFirst()
                .orElse("Latn");
    }
}
