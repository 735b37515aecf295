package whence.app.cli;

import java.nio.file.Path;
import picocli.CommandLine.Parameters;
import whence.dossier.DossierFile;

/** The dossier that a command works on. */
final class DossierArgument {

    @Parameters(index = "0", paramLabel = "DOSSIER", description = "The dossier: one file.")
    private Path file = Path.of("");

    Path file() {
        return file;
    }

    /** For looking at: what is derived is brought up to date first where an interrupted add left it behind. */
    DossierFile toRead(Renewal renewal) {
        DossierFile dossier = DossierFile.openToRead(file);
        if (dossier.isUpToDate(Stages.VERSION)) {
            return dossier;
        }
        dossier.close();
        try (DossierFile behind = toWrite()) {
            renewal.renew(behind);
        }
        return DossierFile.openToRead(file);
    }

    DossierFile toWrite() {
        return DossierFile.openToWrite(file);
    }
}
