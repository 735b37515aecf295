package whence.spark;

import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.spark.executor.TaskMetrics;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerExecutorRemoved;
import org.apache.spark.scheduler.SparkListenerTaskEnd;
import org.jspecify.annotations.Nullable;

/** What a job has cost so far, over all its tasks: what a larger job will cost follows from it. */
final class Costs extends SparkListener {

    private final long started = System.nanoTime();
    private final AtomicLong milliseconds = new AtomicLong();
    private final AtomicLong shuffled = new AtomicLong();
    private final AtomicLong failed = new AtomicLong();
    private final AtomicLong lost = new AtomicLong();

    @Override
    public void onTaskEnd(SparkListenerTaskEnd end) {
        @Nullable TaskMetrics metrics = end.taskMetrics();
        if (metrics != null) {
            milliseconds.addAndGet(metrics.executorCpuTime() / 1_000_000 + metrics.jvmGCTime());
            shuffled.addAndGet(metrics.shuffleWriteMetrics().bytesWritten());
        }
        if (end.taskInfo().failed()) {
            failed.incrementAndGet();
        }
    }

    @Override
    public void onExecutorRemoved(SparkListenerExecutorRemoved removed) {
        lost.incrementAndGet();
    }

    /** In one sentence: time, time of all cores, what went over the network, tasks that were done again, executors that were lost. */
    String told(long documents) {
        return String.format(
                Locale.ROOT,
                "%,d documents in %.0f s; %.0f s of one core; %.1f MB shuffled; %d tasks failed and were done again; "
                        + "%d executors lost",
                documents,
                (System.nanoTime() - started) / 1e9,
                milliseconds.get() / 1e3,
                shuffled.get() / 1e6,
                failed.get(),
                lost.get());
    }
}
