package whence.ingest;

import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;

/**
 * Within which bounds input is taken.
 *
 * @param allowPrivate whether addresses inside the own machine or network may be fetched
 * @param limits how much, how long, how far
 * @param standardInput what {@code -} stands for
 * @param clock gives the time at which an address was fetched
 */
public record Settings(boolean allowPrivate, Limits limits, InputStream standardInput, Clock clock) {

    /**
     * How much, how long, how far.
     *
     * @param bytes of one document; files of JSON lines may be larger, each of their articles may not
     * @param time for one address, from the first look-up to the last byte, redirects included
     * @param redirects followed for one address
     */
    public record Limits(int bytes, Duration time, int redirects) {

        /** 20 MB, 20 seconds, five redirects. */
        public static final Limits USUAL = new Limits(20_000_000, Duration.ofSeconds(20), 5);

        public Limits {
            if (bytes < 1 || time.isNegative() || time.isZero() || redirects < 0) {
                throw new IllegalArgumentException("limits must leave room for something");
            }
        }
    }

    /** Public addresses only, the usual limits, nothing on standard input. */
    public static Settings usual() {
        return new Settings(false, Limits.USUAL, InputStream.nullInputStream(), Clock.systemUTC());
    }

    public Settings withAllowPrivate(boolean allow) {
        return new Settings(allow, limits, standardInput, clock);
    }

    public Settings withLimits(Limits changed) {
        return new Settings(allowPrivate, changed, standardInput, clock);
    }

    public Settings withStandardInput(InputStream stream) {
        return new Settings(allowPrivate, limits, stream, clock);
    }

    public Settings withClock(Clock changed) {
        return new Settings(allowPrivate, limits, standardInput, changed);
    }
}
