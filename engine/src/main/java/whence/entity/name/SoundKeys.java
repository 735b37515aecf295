package whence.entity.name;

import java.util.ArrayList;
import java.util.List;

/** Keys under which a foreign name meets its rendering by sounds: its consonants, one of them left out at a time. */
final class SoundKeys {

    /** Of fewer consonants none can be left out. */
    private static final int FEWEST = 3;

    private SoundKeys() {}

    static List<Long> of(String skeleton) {
        if (skeleton.length() < Sounds.FEWEST_CONSONANTS) {
            return List.of();
        }
        String heard = skeleton.replaceAll("[LNHM]", "").replaceAll("[CXT]", "K");
        String told = heard.length() > 1 ? heard : skeleton;
        List<Long> keys = new ArrayList<>();
        keys.add(Key.with(Key.of('s'), told));
        for (int i = 0; i < told.length() && told.length() > FEWEST; i++) {
            keys.add(Key.with(Key.of('s'), told.substring(0, i) + told.substring(i + 1)));
        }
        return keys;
    }
}
