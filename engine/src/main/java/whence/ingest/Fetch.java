package whence.ingest;

/** Reads from an address that the user named. */
final class Fetch {

    Fetch(Settings unused) {}

    Intake read(String input, Content content) {
        return Intake.rejected(input, "addresses are not fetched yet");
    }
}
