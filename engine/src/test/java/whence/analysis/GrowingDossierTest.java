package whence.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import whence.dossier.Dossier;
import whence.dossier.DossierFile;
import whence.dossier.Findings;
import whence.dossier.Ledger;
import whence.given.GivenPage;
import whence.provenance.Derivation;
import whence.reading.Reading;
import whence.text.Document;

/** A dossier that grows document by document says what one says that was derived from all of them at once. */
class GrowingDossierTest {

    private static final String READER = "reader 1";
    private static final String ANALYSIS = "analysis 1";

    private static final String NEWSLETTER =
            "Sign up for our morning letter and receive the most important stories of the coast, chosen by our editors,"
                    + " in your postbox every day before seven, free of charge and without any obligation.";

    private static final String REPORT =
            "Varro fled on a train, a clerk said. The clerk had kept the keys of the customs house for eleven years and"
                    + " was seen that night on the platform of the lower town, where the lamps were out and the last"
                    + " carriage stood open, with two cases that bore the seal of the port and no name at all.";

    @TempDir
    private Path folder = Path.of("");

    private Path path = Path.of("");

    @BeforeEach
    void givenAnEmptyDossier() {
        path = folder.resolve("varro.dossier");
        DossierFile.create(path);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void document_by_document_or_all_at_once_the_findings_are_the_same(long seed) throws SQLException {
        List<GivenPage> pages = pages();
        Collections.shuffle(pages, new Random(seed));
        int comparisons = 0;
        for (GivenPage page : pages) {
            try (DossierFile file = DossierFile.openToWrite(path)) {
                file.add(page.document(), page.reading(), DossierFile.readingKey(page.document(), READER));

                Findings grown = derived(file);

                assertThat(grown).isEqualTo(derivedAnew(file));
            }
            comparisons = Math.max(comparisons, kept());
        }
        assertThat(comparisons).isPositive();
        try (DossierFile file = DossierFile.openToRead(path)) {
            assertThat(file.tables().findings().derivations())
                    .anyMatch(derivation -> derivation.kind() == Derivation.Kind.COPIES);
        }
    }

    private static Findings derived(DossierFile file) {
        List<Document> documents = file.documents();
        List<Reading> readings = readings(file, documents);
        Findings findings = new Analysis().derive(documents, readings, file.ledger(), file.pairs());
        file.save(new Dossier(documents, List.of(), readings, findings, List.of()), ANALYSIS);
        return findings;
    }

    private static Findings derivedAnew(DossierFile file) {
        List<Document> documents = file.documents();
        return new Analysis().derive(documents, readings(file, documents), Ledger.EMPTY);
    }

    private static List<Reading> readings(DossierFile file, List<Document> documents) {
        return file.findReadings(documents, READER).stream()
                .map(reading -> reading.orElseThrow())
                .toList();
    }

    /** Texts for which comparisons are kept. */
    private int kept() throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + path);
                Statement statement = connection.createStatement();
                ResultSet count = statement.executeQuery("select count(*) from wording")) {
            return count.getInt(1);
        }
    }

    /** Copies and cut copies, some of one outlet that prints its newsletter beneath everything. */
    private static List<GivenPage> pages() {
        List<GivenPage> pages = new ArrayList<>();
        for (int i = 0; i < 14; i++) {
            String own = "Report " + i + " of the day tells of the harbour and number " + (i * 37) + ".\n\n";
            String text = own
                    + (i % 3 == 0 ? REPORT : REPORT.substring(0, REPORT.indexOf(", where")))
                    + (i % 2 == 0 ? "\n\n" + NEWSLETTER : "");
            String outlet = i % 2 == 0 ? "Daily Courier" : "Outlet " + i;
            String published = i % 5 == 0 ? "" : "2031-06-" + (10 + i);
            pages.add(GivenPage.of("p" + i, outlet, published, text)
                    .person("Varro", "Ilan Varro")
                    .said("Varro fled on a train", "said", "a clerk"));
        }
        return pages;
    }
}
