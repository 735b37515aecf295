package whence.app.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import whence.app.mask.Masking;

/**
 * The page in a real browser: it draws, opens passages, runs nothing of the documents and contacts nobody.
 *
 * <p>With {@code -Dreport=FILE} the same is asked of a page that Whence wrote before.
 */
class ReportInBrowserTest {

    @TempDir
    static Path folder;

    private static @Nullable Browser opened;
    private static String page = "";

    @BeforeAll
    static void open() throws IOException, InterruptedException {
        Optional<Path> program = Browser.find();
        assumeTrue(program.isPresent(), "no Chromium on the path: the report was not opened in a browser");
        String given = System.getProperty("report", "");
        Path file = given.isEmpty() ? folder.resolve("report.html") : Path.of(given);
        if (given.isEmpty()) {
            Pile pile = Pile.read();
            Files.writeString(file, Report.write("Karsava", pile.trace(), pile.documents(), Masking.ofWaysToReach()));
        }
        page = file.toAbsolutePath().toUri().toString();
        opened = Browser.start(program.get(), Files.createDirectory(folder.resolve("profile")));
        opened.size(1280, 900);
    }

    @AfterAll
    static void close() {
        if (opened != null) {
            opened.close();
        }
    }

    private static Browser browser() {
        if (opened == null) {
            throw new IllegalStateException("the browser did not start");
        }
        return opened;
    }

    /** The claim with the most to show. */
    private static void openFirstClaim() {
        browser().open(page);
        browser().evaluate("document.querySelector('article.card h3 a').click()");
        browser().waitFor("document.querySelectorAll('.graph .node').length > 0");
    }

    @AfterEach
    void nothing_was_complained_of_and_nobody_contacted() {
        assertThat(browser().complaints()).isEmpty();
        assertThat(browser().requests()).isEmpty();
        assertThat(browser().evaluate("window.pwned === undefined").asBoolean()).isTrue();
    }

    @Test
    void a_claim_has_a_graph_with_origins_at_the_left() {
        openFirstClaim();
        assertThat(browser().count(".graph .edge")).isPositive();
        assertThat(browser().evaluate("""
                                (() => { const left = (e) => e.getBoundingClientRect().left;
                                  const all = [...document.querySelectorAll('.graph .node')].map(left);
                                  const origins = [...document.querySelectorAll('.graph .node-unnamed, .graph .node-named')].map(left);
                                  return origins.length === 0 || Math.min(...origins) === Math.min(...all); })()
                                """).asBoolean()).isTrue();
    }

    @Test
    void a_click_on_an_edge_opens_the_passage_with_its_highlight_and_back_closes_it() {
        openFirstClaim();
        browser()
                .evaluate(
                        "document.querySelector('.graph .edge').dispatchEvent(new MouseEvent('click', {bubbles: true}))");
        browser().waitFor("document.querySelector('dialog').open");
        assertThat(browser().count("dialog mark")).isPositive();
        browser().evaluate("history.back()");
        browser().waitFor("!document.querySelector('dialog').open");
        assertThat(browser().count(".graph .node")).isPositive();
    }

    @Test
    void the_keyboard_reaches_an_edge_opens_its_passage_and_closes_it() {
        openFirstClaim();
        browser().evaluate("document.querySelector('.graph [tabindex=\"0\"]').focus()");
        for (int i = 0; i < 40 && !onAnEdge(); i++) {
            browser().press("ArrowRight");
        }
        assertThat(onAnEdge()).isTrue();
        browser().press("Enter");
        browser().waitFor("document.querySelector('dialog').open && document.querySelector('dialog mark') !== null");
        browser().press("Escape");
        browser().waitFor("!document.querySelector('dialog').open");
        assertThat(onAnEdge()).isTrue();
    }

    private static boolean onAnEdge() {
        return browser()
                .evaluate("document.activeElement.classList.contains('edge')")
                .asBoolean();
    }

    @Test
    void the_timeline_keeps_what_happened_and_what_was_published_apart() {
        browser().open(page + "#timeline");
        assertThat(browser().count(".timeline-day")).isPositive();
        assertThat(browser().count(".published li")).isPositive();
    }

    @Test
    void a_deep_link_opens_a_document_at_its_highlight() {
        browser().open(page + "#documents");
        browser().evaluate("document.querySelector('article.card h4 a').click()");
        browser().waitFor("document.querySelector('article.document .text') !== null");
        String address = browser().evaluate("location.hash").asText();
        browser().open(page + address + ":0-12");
        assertThat(browser().count(".text mark")).isPositive();
    }

    @ParameterizedTest
    @ValueSource(strings = {"claims", "people", "register", "timeline", "conflicts", "documents", "method"})
    void no_part_is_wider_than_a_telephone(String part) {
        browser().size(390, 844);
        browser().open(page + "#" + part);
        assertThat(browser().evaluate("document.documentElement.scrollWidth").asInt())
                .isLessThanOrEqualTo(390);
        browser().size(1280, 900);
    }

    @Test
    @DisabledIfSystemProperty(named = "report", matches = ".+", disabledReason = "it knows what its own page tells")
    void a_register_shows_denials_beside_claims_and_says_who_is_not_listed() {
        browser().open(page + "#register");
        browser().waitFor("document.querySelectorAll('.register').length === 2");
        assertThat(text("main"))
                .contains("What is claimed", "Denied by", "Ministry for Ports", "Greta Holm", "nobody here denies it");
        browser()
                .evaluate(
                        "(() => { const s = document.getElementById('register-sort'); s.value = 'origins'; s.dispatchEvent(new Event('change')); })()");
        assertThat(browser().count(".register")).isEqualTo(2);
        assertThat(browser()
                        .evaluate("document.getElementById('register-sort').value")
                        .asText())
                .isEqualTo("origins");
    }

    @Test
    @DisabledIfSystemProperty(named = "report", matches = ".+", disabledReason = "it knows what its own page tells")
    void a_claim_tells_by_day_how_it_travelled_and_which_reports_do_not_stand_any_more() {
        openFirstClaim();
        assertThat(browser().count(".spread .deed")).isPositive();
        assertThat(text(".spread")).contains("corrected itself since", "took it back; this report did not");
        assertThat(browser().count("td[data-head='Stands'] .chip-taken-back")).isEqualTo(2);
    }

    @Test
    @DisabledIfSystemProperty(named = "report", matches = ".+", disabledReason = "it knows what its own page tells")
    void a_person_is_shown_with_ties_from_either_side_and_what_the_analyst_said() {
        browser().open(page + "#entity-e1");
        assertThat(text("main")).contains("speaks for", "the minister", "Ties, as stated");
    }

    private static String text(String selector) {
        return browser()
                .evaluate("document.querySelector('" + selector + "').textContent")
                .asText();
    }

    @Test
    void a_filter_without_a_match_says_so_and_escape_brings_all_back() {
        browser().open(page);
        int all = browser().count("article.card");
        browser()
                .evaluate(
                        "(() => { const f = document.getElementById('filter'); f.focus(); f.value = 'zzzqqq'; f.dispatchEvent(new Event('input')); })()");
        assertThat(browser().count("article.card")).isZero();
        assertThat(browser()
                        .evaluate("document.getElementById('main').textContent")
                        .asText())
                .contains("No claim has these words");
        browser().press("Escape");
        assertThat(browser().count("article.card")).isEqualTo(all);
    }

    @Test
    void print_writes_everything_out() {
        browser().open(page);
        browser().evaluate("window.dispatchEvent(new Event('beforeprint'))");
        assertThat(browser().count(".claim-full .graph")).isPositive();
        assertThat(browser().count(".method section")).isPositive();
        assertThat(browser().count("details:not([open])")).isZero();
        browser().evaluate("window.dispatchEvent(new Event('afterprint'))");
    }
}
