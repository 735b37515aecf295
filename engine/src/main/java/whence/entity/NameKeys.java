package whence.entity;

import java.util.Set;
import java.util.TreeSet;
import whence.entity.name.HanScript;
import whence.reading.EntityKind;

/** Keys under which names meet that may be one, so that not every name is compared with every other. */
final class NameKeys {

    private static final int LEAD = 3;

    private final Bodies bodies;

    NameKeys(Bodies bodies) {
        this.bodies = bodies;
    }

    /** Locals under one such key are the same: letter for letter, or by two names of one body. */
    Set<String> equal(Local local) {
        Set<String> full = new TreeSet<>();
        Set<String> brief = new TreeSet<>();
        boolean person = local.kind() == EntityKind.PERSON;
        boolean told = local.names().keySet().stream().anyMatch(Surface::isFull);
        for (String name : local.names().keySet()) {
            // Two who are both called Li in their documents are not one for that.
            if (person && told && !Surface.isFull(name)) {
                continue;
            }
            boolean acronym = local.kind() == EntityKind.ORGANISATION && Bodies.isAcronym(name);
            (acronym ? brief : full).addAll(equal(local.kind(), name));
        }
        // A text that introduces MSS for something else does not mean the ministry.
        brief.removeIf(key -> !full.isEmpty() && bodies.isKeyOfBody(key.substring(key.indexOf('\t') + 1)));
        full.addAll(brief);
        return full;
    }

    private Set<String> equal(EntityKind kind, String name) {
        String key = switch (kind) {
            case PERSON -> Surface.isHan(name) ? Surface.letters(HanScript.simplify(name)) : Surface.letters(name);
            case ORGANISATION -> bodies.key(name);
            case PLACE, OFFICE -> Surface.letters(name);
        };
        if (key.isEmpty()) {
            return Set.of();
        }
        Set<String> all = new TreeSet<>(Set.of(kind + "\t" + key));
        if (kind == EntityKind.ORGANISATION && Surface.isHan(name) && !bodies.isKeyOfBody(key)) {
            TranslatedNames.of(key).forEach(translated -> all.add(kind + "\t" + translated));
        }
        return all;
    }

    /** Names of bodies, places and offices under one such key may be slips of one another. */
    Set<String> lookalikes(String name) {
        String letters = Surface.letters(name);
        Set<String> keys = new TreeSet<>();
        if (Bodies.isAcronym(name)) {
            keys.add("acronym\t" + letters.charAt(0) + letters.length());
        } else if (letters.length() > LEAD && !Surface.isHan(name)) {
            keys.add("body\t" + letters.substring(0, LEAD));
        }
        return keys;
    }
}
