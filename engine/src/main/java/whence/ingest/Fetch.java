package whence.ingest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.zip.GZIPInputStream;

/**
 * The reading of one address that the user named: http or https, without cookies, within limits of time, size and
 * redirects, each redirect checked as the address itself was.
 *
 * <p>A host is refused if any address that its name stands for is an inner one. The connection looks the name up once
 * more; Java keeps an answer for 30 seconds, so that it meets the one that was checked. As the name could be made to
 * change just then, it is checked again before anything that was received is looked at.
 */
final class Fetch {

    private static final String AGENT = "Whence/0.1";

    /** Why an address was not read, on its way up to the one place that says so. */
    private static final class Refused extends Exception {
        Refused(String reason) {
            super(reason);
        }
    }

    private final Settings settings;
    private final String input;
    private final long deadline;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    Fetch(Settings settings, String input) {
        this.settings = settings;
        this.input = input;
        this.deadline = System.nanoTime() + settings.limits().time().toNanos();
    }

    Intake read(Content content) {
        try {
            URI address = checked(input);
            HttpResponse<byte[]> response = followed(address);
            String type = response.headers().firstValue("Content-Type").orElse("");
            return new Fetched(input, address, type, settings.clock().instant()).read(content, body(response));
        } catch (Refused refused) {
            return Intake.rejected(input, Content.said(refused));
        } catch (IOException unreadable) {
            return Intake.rejected(input, "cannot be read: " + Content.said(unreadable));
        }
    }

    private static URI checked(String written) throws Refused {
        URI address = Addresses.parsed(written)
                .orElseThrow(() -> new Refused("only http and https addresses are fetched, and this is none"));
        if (address.getRawUserInfo() != null) {
            throw new Refused("an address with a name or password in it is not fetched");
        }
        return address;
    }

    private HttpResponse<byte[]> followed(URI first) throws Refused {
        Set<URI> seen = new LinkedHashSet<>();
        URI address = first;
        while (true) {
            if (!seen.add(address)) {
                throw new Refused("it redirects in a circle, back to " + address);
            }
            HttpResponse<byte[]> response = answered(address);
            Optional<String> elsewhere = response.headers().firstValue("Location");
            int status = response.statusCode();
            if (status == 200) {
                return response;
            }
            if (status < 300 || status > 399 || elsewhere.isEmpty()) {
                throw new Refused("the server answered " + status + " instead of 200");
            }
            if (seen.size() > settings.limits().redirects()) {
                throw new Refused("it redirects more than " + settings.limits().redirects() + " times");
            }
            address = next(address, elsewhere.get());
        }
    }

    private static URI next(URI address, String elsewhere) throws Refused {
        try {
            return checked(
                    address.resolve(elsewhere.strip().replace(" ", "%20")).toString());
        } catch (IllegalArgumentException malformed) {
            throw new Refused("it redirects to what is no address: " + elsewhere);
        } catch (Refused refused) {
            throw new Refused("it redirects to " + elsewhere + ": " + Content.said(refused));
        }
    }

    private HttpResponse<byte[]> answered(URI address) throws Refused {
        refuseInner(address);
        HttpRequest request = HttpRequest.newBuilder(address)
                .header("User-Agent", AGENT)
                .header("Accept", "text/html, text/plain, application/json;q=0.9, */*;q=0.5")
                .build();
        int limit = settings.limits().bytes();
        HttpResponse<byte[]> response =
                within(client.sendAsync(request, info -> new LimitedBody(limit)), address.getHost());
        refuseInner(address);
        return response;
    }

    private void refuseInner(URI address) throws Refused {
        if (settings.allowPrivate()) {
            return;
        }
        String host = address.getHost();
        for (InetAddress one : within(CompletableFuture.supplyAsync(() -> lookedUp(host)), host)) {
            Optional<String> kind = InnerAddresses.kind(one);
            if (kind.isPresent()) {
                throw new Refused(host + " is inside the own machine or network (" + one.getHostAddress() + ", "
                        + kind.get() + "); such addresses are fetched only if private ones are allowed");
            }
        }
    }

    private static List<InetAddress> lookedUp(String host) {
        try {
            return Arrays.asList(InetAddress.getAllByName(host));
        } catch (UnknownHostException unknown) {
            throw new CompletionException(unknown);
        }
    }

    /** What comes of it, if it comes in time. */
    private <T> T within(CompletableFuture<T> coming, String host) throws Refused {
        try {
            return coming.get(deadline - System.nanoTime(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException late) {
            coming.cancel(true);
            throw new Refused(
                    "nothing whole came within " + said(settings.limits().time()));
        } catch (InterruptedException stopped) {
            coming.cancel(true);
            Thread.currentThread().interrupt();
            throw new Refused("the fetching was interrupted");
        } catch (ExecutionException failed) {
            throw new Refused(why(failed.getCause() == null ? failed : failed.getCause(), host));
        }
    }

    private String why(Throwable failure, String host) {
        if (failure instanceof LimitedBody.TooLarge) {
            int limit = settings.limits().bytes();
            return Content.tooLarge("more than " + Content.megabytes(limit), limit);
        }
        if (failure instanceof UnknownHostException
                || failure instanceof java.nio.channels.UnresolvedAddressException) {
            return "there is no host of the name " + host;
        }
        return "the connection to " + host + " failed: "
                + (failure instanceof Exception told ? Content.said(told) : failure.toString());
    }

    private static String said(Duration time) {
        return time.toMillis() < 1000 ? time.toMillis() + " milliseconds" : time.toSeconds() + " seconds";
    }

    private static InputStream body(HttpResponse<byte[]> response) throws IOException {
        InputStream bytes = new ByteArrayInputStream(response.body());
        boolean zipped =
                response.headers().firstValue("Content-Encoding").orElse("").equalsIgnoreCase("gzip");
        return zipped ? new GZIPInputStream(bytes) : bytes;
    }
}
