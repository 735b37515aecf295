package whence.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import whence.text.Detail;
import whence.text.Document;
import whence.text.Known;

/** Addresses: what is fetched, within which limits, and what is never fetched. */
class FetchSpec {

    private static final String PAGE = "<html><body><article><h1>Minister gone</h1><p>"
            + "The deputy minister of ports has not been seen for nine days, two aides said on Tuesday. ".repeat(4)
            + "</p></article></body></html>";

    /** For addresses that answer: long enough on a machine that is busy with something else. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** For addresses that never answer whole. */
    private static final Duration IMPATIENCE = Duration.ofMillis(700);

    private static HttpServer server;
    private static ExecutorService threads;

    @BeforeAll
    static void an_outlet_is_on_the_net() throws IOException {
        threads = Executors.newCachedThreadPool();
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/story", exchange -> answer(exchange, 200, PAGE.getBytes(StandardCharsets.UTF_8)));
        server.createContext("/big5", exchange -> {
            exchange.getResponseHeaders().add("Content-Type", "text/plain; charset=big5");
            answer(exchange, 200, "部長".getBytes(Charset.forName("Big5")));
        });
        server.createContext(
                "/agent",
                exchange -> answer(
                        exchange,
                        200,
                        ("Agent " + exchange.getRequestHeaders().getFirst("User-Agent") + ", cookie "
                                        + exchange.getRequestHeaders().getFirst("Cookie"))
                                .getBytes(StandardCharsets.UTF_8)));
        server.createContext("/gone", exchange -> answer(exchange, 404, new byte[0]));
        server.createContext("/broken", exchange -> answer(exchange, 500, new byte[0]));
        server.createContext("/moved", exchange -> elsewhere(exchange, "/story"));
        server.createContext("/circle", exchange -> elsewhere(exchange, "/circle"));
        server.createContext(
                "/far",
                exchange -> elsewhere(
                        exchange,
                        "/far/" + exchange.getRequestURI().getPath().length()
                                + exchange.getRequestURI().getPath().substring(4)));
        server.createContext("/file", exchange -> elsewhere(exchange, "file:///etc/hostname"));
        server.createContext("/never", exchange -> pause(60_000));
        server.createContext("/drip", FetchSpec::drip);
        server.createContext("/endless", FetchSpec::endless);
        server.start();
    }

    @AfterAll
    static void the_outlet_closes() {
        server.stop(0);
        threads.shutdownNow();
    }

    @Test
    void a_page_is_a_document_with_its_address_and_the_time_of_its_capture() {
        Document document = fetched("/story").documents().get(0);

        assertThat(document.text()).startsWith("Minister gone");
        assertThat(document.address()).isEqualTo(address("/story"));
        assertThat(document.id()).matches("127\\.0\\.0\\.1-story-[0-9a-f]{8}");
        assertThat(document.about())
                .containsEntry(Detail.URL, new Known(address("/story"), "the address given"))
                .containsEntry(Detail.OUTLET, new Known("127.0.0.1", "host of the address"))
                .containsEntry(Detail.CAPTURED, new Known("2031-06-20T10:00:00Z", "when it was fetched"));
    }

    @Test
    void the_encoding_that_the_server_states_is_used() {
        assertThat(fetched("/big5").documents()).extracting(Document::text).containsExactly("部長");
    }

    @Test
    void it_says_who_it_is_and_carries_no_cookies() {
        assertThat(fetched("/agent").documents())
                .extracting(Document::text)
                .containsExactly("Agent Whence/0.1, cookie null");
    }

    @Test
    void a_redirect_is_followed_and_the_document_keeps_the_address_that_was_given() {
        assertThat(fetched("/moved").documents()).extracting(Document::address).containsExactly(address("/moved"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /gone    | the server answered 404 instead of 200
            /broken  | the server answered 500 instead of 200
            /circle  | it redirects in a circle, back to .*/circle
            /far     | it redirects more than 5 times
            /file    | it redirects to file:///etc/hostname: only http and https addresses are fetched, and this is none
            /never   | nothing whole came within 700 milliseconds
            /drip    | nothing whole came within 700 milliseconds
            /endless | it is too large: more than 100000 bytes, and at most 100000 bytes are read of one document
            """)
    void what_goes_wrong_is_named_in_time(String path, String reason) {
        long before = System.nanoTime();

        Intake intake = fetched(path, reason.contains("nothing whole came") ? IMPATIENCE : PATIENCE);

        assertThat(intake.rejected()).hasSize(1);
        assertThat(intake.rejected().get(0).input()).isEqualTo(address(path));
        assertThat(intake.rejected().get(0).reason()).matches(reason);
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(PATIENCE.plusSeconds(3));
    }

    @Test
    void an_address_inside_the_own_machine_is_refused_unless_private_ones_are_allowed() {
        Intake intake = new Ingest(settings(PATIENCE).withAllowPrivate(false)).take(List.of(address("/story")));

        assertThat(intake.documents()).isEmpty();
        assertThat(intake.rejected().get(0).reason())
                .startsWith("127.0.0.1 is inside the own machine or network (127.0.0.1, loopback)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.8.9.1",
                "0.0.0.0",
                "10.1.2.3",
                "172.31.0.1",
                "192.168.1.1",
                "169.254.169.254",
                "100.64.0.1",
                "224.0.0.1",
                "255.255.255.255",
                "::1",
                "::",
                "::ffff:127.0.0.1",
                "::127.0.0.1",
                "fe80::1",
                "fd00::1",
                "ff02::1",
                "64:ff9b::a00:1",
                "2002:7f00:1::"
            })
    void inner_addresses_are_known_in_all_their_forms(String literal) throws UnknownHostException {
        assertThat(InnerAddresses.kind(InetAddress.getByName(literal))).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"8.8.8.8", "172.32.0.1", "100.128.0.1", "2606:4700::1111", "64:ff9b::808:808"})
    void public_addresses_are_not_mistaken_for_inner_ones(String literal) throws UnknownHostException {
        assertThat(InnerAddresses.kind(InetAddress.getByName(literal))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"ftp://outlet.example/a", "file:///etc/hostname", "jar:http://outlet.example!/a", "http://"})
    void other_schemes_are_not_fetched(String input) {
        assertThat(new Ingest(settings(PATIENCE)).take(List.of(input)).rejected())
                .extracting(Rejected::reason)
                .containsExactly("only http and https addresses are fetched, and this is none");
    }

    private static Settings settings(Duration patience) {
        return Settings.usual()
                .withAllowPrivate(true)
                .withLimits(new Settings.Limits(100_000, patience, 5))
                .withClock(Clock.fixed(Instant.parse("2031-06-20T10:00:00.5Z"), ZoneOffset.UTC));
    }

    private static Intake fetched(String path) {
        return fetched(path, PATIENCE);
    }

    private static Intake fetched(String path, Duration patience) {
        return new Ingest(settings(patience)).take(List.of(address(path)));
    }

    private static String address(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    private static void answer(HttpExchange exchange, int status, byte[] body) throws IOException {
        try (exchange) {
            exchange.getResponseHeaders().add("Set-Cookie", "reader=1");
            exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private static void elsewhere(HttpExchange exchange, String location) throws IOException {
        try (exchange) {
            exchange.getResponseHeaders().add("Location", location);
            exchange.sendResponseHeaders(302, -1);
        }
    }

    /** A byte now and then: no single wait is long. */
    private static void drip(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, 0);
        try (OutputStream body = exchange.getResponseBody()) {
            for (int drop = 0; drop < 600; drop++) {
                body.write('.');
                body.flush();
                pause(100);
            }
        }
    }

    private static void endless(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, 0);
        try (OutputStream body = exchange.getResponseBody()) {
            for (int part = 0; part < 10_000; part++) {
                body.write("Nobody knows. ".repeat(1_000).getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    private static void pause(long milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
