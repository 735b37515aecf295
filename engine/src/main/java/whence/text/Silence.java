package whence.text;

import edu.stanford.nlp.util.logging.RedwoodConfiguration;

/** Keeps CoreNLP from writing to standard error. */
final class Silence {

    private Silence() {}

    static void keep() {
        RedwoodConfiguration.current().clear().apply();
    }
}
