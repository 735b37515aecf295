package whence.app.cli;

import java.util.function.Consumer;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** A line on standard error that grows while documents are read, and is gone when they are; nothing where it is no terminal. */
final class Progress<T> implements Consumer<T>, AutoCloseable {

    private final @Nullable ProgressBar bar;

    Progress(Terminal terminal, String task, int steps) {
        bar = terminal.screen().progress() && steps > 1
                ? new ProgressBarBuilder()
                        .setTaskName(task)
                        .setInitialMax(steps)
                        .setStyle(ProgressBarStyle.ASCII)
                        .setMaxRenderedLength(Math.min(78, terminal.screen().width()))
                        .clearDisplayOnFinish()
                        .hideEta()
                        .setConsumer(new ConsoleProgressBarConsumer(terminal.err()))
                        .build()
                : null;
    }

    @Override
    public void accept(T done) {
        if (bar != null) {
            bar.step();
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
