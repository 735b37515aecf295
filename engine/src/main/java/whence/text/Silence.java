package whence.text;

import edu.stanford.nlp.util.logging.RedwoodConfiguration;

/** Keeps CoreNLP from writing to standard error. */
final class Silence {

    private Silence() {}

    static void keep() {
        RedwoodConfiguration.empty().capture(System.err).apply();
        RedwoodConfiguration.current().clear().apply();
    }
}
