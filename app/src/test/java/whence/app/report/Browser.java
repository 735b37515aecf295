package whence.app.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * A real headless Chromium with one page, spoken to over its DevTools protocol.
 *
 * <p>By hand, since the protocol over Java's own WebSocket is a hundred lines, and a library for it brings 190 MB.
 */
final class Browser implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");

    private final Process process;
    private final WebSocket socket;
    private final AtomicInteger numbers = new AtomicInteger();
    private final Map<Integer, CompletableFuture<JsonNode>> answers = new ConcurrentHashMap<>();
    private final List<String> complaints = Collections.synchronizedList(new ArrayList<>());
    private final List<String> requests = Collections.synchronizedList(new ArrayList<>());
    private String session = "";

    private Browser(Process process, String address) {
        this.process = process;
        this.socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(URI.create(address), new Ear())
                .join();
    }

    /** Where the browser lies on this machine, if it has one. */
    static Optional<Path> find() {
        return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(":"))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    static Browser start(Path program, Path profile) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        program.toString(),
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-quic",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync",
                        "--remote-debugging-port=0",
                        "--user-data-dir=" + profile,
                        "about:blank")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        Path port = profile.resolve("DevToolsActivePort");
        for (int i = 0; i < 300; i++) {
            List<String> lines = Files.exists(port) ? Files.readAllLines(port) : List.of();
            if (lines.size() >= 2) {
                Browser browser = new Browser(process, "ws://127.0.0.1:" + lines.get(0) + lines.get(1));
                browser.attach();
                return browser;
            }
            Thread.sleep(100);
        }
        process.destroy();
        throw new IOException("the browser did not open its port within 30 seconds");
    }

    private void attach() {
        String target = ask("Target.createTarget", Map.of("url", "about:blank"))
                .get("targetId")
                .asText();
        session = ask("Target.attachToTarget", Map.of("targetId", target, "flatten", true))
                .get("sessionId")
                .asText();
        List.of("Page.enable", "Runtime.enable", "Log.enable", "Network.enable").forEach(what -> ask(what, Map.of()));
    }

    /** Opens an address anew and waits until the page has drawn itself. */
    void open(String address) {
        ask("Page.navigate", Map.of("url", "about:blank"));
        ask("Page.navigate", Map.of("url", address));
        waitFor("document.readyState === 'complete' && !!document.querySelector('#nav a')");
    }

    void size(int width, int height) {
        ask(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", width < 600));
    }

    void waitFor(String condition) {
        for (int i = 0; i < 100; i++) {
            if (evaluate(condition).asBoolean()) {
                return;
            }
            pause();
        }
        throw new AssertionError("within ten seconds this did not come true: " + condition + "; " + complaints);
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    /** The value of an expression in the page. */
    JsonNode evaluate(String expression) {
        JsonNode answer = ask("Runtime.evaluate", Map.of("expression", expression, "returnByValue", true));
        if (answer.has("exceptionDetails")) {
            throw new AssertionError(expression + ": " + answer.get("exceptionDetails"));
        }
        return answer.get("result").path("value");
    }

    int count(String selector) {
        return evaluate("document.querySelectorAll(" + JSON.valueToTree(selector) + ").length")
                .asInt();
    }

    void press(String key) {
        for (String type : List.of("rawKeyDown", "char", "keyUp")) {
            ObjectNode event = JSON.createObjectNode().put("type", type).put("key", key);
            int code = Map.of("Enter", 13, "Escape", 27, "Tab", 9, "ArrowRight", 39)
                    .getOrDefault(key, 0);
            event.put("windowsVirtualKeyCode", code);
            if (key.equals("Enter")) {
                event.put("text", "\r");
            } else if (type.equals("char")) {
                continue;
            }
            ask("Input.dispatchKeyEvent", event);
        }
    }

    /** What the page complained of: errors of its scripts, what its policy stopped. */
    List<String> complaints() {
        return List.copyOf(complaints);
    }

    /** Every address asked for, but the page itself. */
    List<String> requests() {
        return requests.stream()
                .filter(address -> !address.startsWith("file:") && !address.startsWith("about:"))
                .toList();
    }

    private JsonNode ask(String method, Object parameters) {
        int number = numbers.incrementAndGet();
        ObjectNode question = JSON.createObjectNode().put("id", number).put("method", method);
        question.set("params", JSON.valueToTree(parameters));
        if (!session.isEmpty()) {
            question.put("sessionId", session);
        }
        CompletableFuture<JsonNode> answer = new CompletableFuture<>();
        answers.put(number, answer);
        socket.sendText(question.toString(), true).join();
        return answer.orTimeout(30, TimeUnit.SECONDS).join();
    }

    private void hear(String message) {
        try {
            JsonNode node = JSON.readTree(message);
            if (node.has("id")) {
                CompletableFuture<JsonNode> answer =
                        answers.remove(node.get("id").asInt());
                if (answer != null) {
                    answer.complete(node.has("result") ? node.get("result") : node);
                }
                return;
            }
            switch (node.path("method").asText()) {
                case "Runtime.exceptionThrown" ->
                    complaints.add(node.get("params").toString());
                case "Log.entryAdded" ->
                    complaints.add(node.at("/params/entry/text").asText());
                case "Runtime.consoleAPICalled" ->
                    complaints.add(node.get("params").toString());
                case "Network.requestWillBeSent" ->
                    requests.add(node.at("/params/request/url").asText());
                default -> {}
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public void close() {
        socket.abort();
        process.destroyForcibly();
        process.onExit().orTimeout(10, TimeUnit.SECONDS).join();
    }

    /** Puts the pieces of a message together. */
    private final class Ear implements WebSocket.Listener {

        private final StringBuilder heard = new StringBuilder();

        @Override
        public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
            heard.append(part);
            if (last) {
                String whole = heard.toString();
                heard.setLength(0);
                hear(whole);
            }
            from.request(1);
            return null;
        }
    }
}
