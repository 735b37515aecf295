package whence.conflict;

import java.util.List;

/** Finds conflicts of one kind. Pure: the same evidence gives the same conflicts. */
interface ConflictRule {
    List<Conflict> in(Evidence evidence);
}
