package whence.app;

import whence.app.cli.CommandLineFace;
import whence.app.cli.Terminal;

/** Where the program starts. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        System.exit(CommandLineFace.run(Terminal.ofProcess(), arguments));
    }
}
