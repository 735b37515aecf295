package whence.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import whence.entity.NameComparison.Sameness;

/** Names nobody bears: empty, endless, of control characters, of many scripts, cut from others. */
class HostileNamesTest {

    private static final NameComparer COMPARER = new NameComparer();

    private static final List<String> HOSTILE = List.of(
            "",
            " ",
            "\u0000\u0007",
            "|||",
            "'",
            "---",
            ",",
            ", , ,",
            "x".repeat(10_000),
            "\u4e00".repeat(10_000),
            "an".repeat(31),
            "a n ".repeat(40),
            "shi shi shi shi shi shi shi shi shi shi",
            "\ud83d\ude00",
            "\ud83d",
            "\ud842\udfb7\ud842\udfb7",
            "\u738b\u738b\u738b\u738b\u738b\u738b\u738b\u738b\u738b\u738b",
            "a-".repeat(90),
            "\ufe00\u200b",
            "(\u4e60",
            "\u202eXi Jinping",
            "\u4e60 Jin \u5e73 ping",
            "\u041c\u0438\u0445 Xi \u4e60 \uae40 \u0639");

    @Test
    void hostile_names_are_judged_without_failing() {
        for (String a : HOSTILE) {
            for (String b : HOSTILE) {
                assertThat(COMPARER.compare(a, b).why()).isNotBlank();
            }
        }
        for (String a : List.of("", " ", "\u0000\u0007", "|||", "x".repeat(10_000), "\ud83d", ", , ,")) {
            assertThat(COMPARER.compare(a, "Xi Jinping").same()).isNotEqualTo(Sameness.SAME);
        }
    }

    @Test
    void hostile_names_can_be_looked_up_and_looked_up_among() {
        Among among = Among.of(HOSTILE);

        assertThatCode(() -> HOSTILE.forEach(name -> among.find(name, 10))).doesNotThrowAnyException();
    }

    @Test
    void compatibility_forms_and_variants_are_the_same_name() {
        assertThat(COMPARER.compare("\uf9e1\u5f37", "\u674e\u5f3a").same()).isEqualTo(Sameness.SAME);
        assertThat(COMPARER.compare("\uff38\uff49 \uff2a\uff49\uff4e\uff50\uff49\uff4e\uff47", "Xi Jinping")
                        .same())
                .isEqualTo(Sameness.SAME);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void names_put_together_at_random_take_no_longer_than_others(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<String> names = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            names.add(random(random));
        }

        Assertions.assertTimeout(Duration.ofSeconds(20), () -> {
            Among among = Among.of(names);
            for (String name : names) {
                assertThat(COMPARER.compare(name, names.get(0)).why()).isNotBlank();
                among.find(name, 5);
            }
        });
    }

    private static String random(SplittableRandom random) {
        String pieces =
                "ang eng shi zhi a o n ng - ' , . Mr \u738b \u6b27 \u9633 \u00b7 \u00e9 \u0301 \ud83d\ude00 \u0416 \uae40 ( | /";
        String[] some = pieces.split(" ", -1);
        StringBuilder name = new StringBuilder();
        int length = random.nextInt(40);
        for (int i = 0; i < length; i++) {
            name.append(some[random.nextInt(some.length)]).append(random.nextInt(4) == 0 ? " " : "");
        }
        return name.toString();
    }
}
