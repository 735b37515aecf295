package whence.spark;

/** Where the program starts, on a cluster by spark-submit or on one machine by spark/whence-spark. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        System.exit(Commands.run(arguments));
    }
}
