package whence.ingest;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

/** Web addresses as written, brought to one form. */
final class Addresses {

    private Addresses() {}

    static boolean isWeb(String input) {
        String start = input.toLowerCase(Locale.ROOT);
        return start.startsWith("http://") || start.startsWith("https://");
    }

    /** An http or https address without its fragment, host in lower case; empty if it is none. */
    static Optional<URI> parsed(String written) {
        String bare = written.strip().replaceFirst("#.*$", "");
        if (!isWeb(bare)) {
            return Optional.empty();
        }
        try {
            URI uri = new URI(new URI(escaped(bare)).toASCIIString());
            if (uri.getHost() == null) {
                return Optional.empty();
            }
            String host = uri.getHost().toLowerCase(Locale.ROOT);
            String port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
            String user = uri.getRawUserInfo() == null ? "" : uri.getRawUserInfo() + "@";
            String path = uri.getRawPath() == null || uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
            String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
            String scheme = uri.getScheme().toLowerCase(Locale.ROOT);
            return Optional.of(new URI(scheme + "://" + user + host + port + path + query));
        } catch (URISyntaxException malformed) {
            return Optional.empty();
        }
    }

    /** Blanks, quotes, bars and the like are common in addresses that people paste, though not allowed in them. */
    private static String escaped(String address) {
        StringBuilder safe = new StringBuilder();
        for (int at = 0; at < address.length(); at++) {
            char unit = address.charAt(at);
            if (unit <= ' ' || "\"<>\\^`{|}".indexOf(unit) >= 0) {
                safe.append(String.format(Locale.ROOT, "%%%02X", (int) unit));
            } else {
                safe.append(unit);
            }
        }
        return safe.toString();
    }
}
