package whence.dossier;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;

/**
 * One process's right to change a dossier: a locked file beside it that says who holds it. The system gives the lock up
 * when the process ends, however it ends.
 */
final class Hold implements AutoCloseable {

    private static final long PAUSE_MILLIS = 50;

    private final Path file;
    private final FileChannel channel;
    private final FileLock lock;

    private Hold(Path file, FileChannel channel, FileLock lock) {
        this.file = file;
        this.channel = channel;
        this.lock = lock;
    }

    /** Waits for the dossier as long as patience lasts, then says who holds it. */
    static Hold take(Path dossier, Duration patience) {
        Path file = dossier.resolveSibling(dossier.getFileName() + ".lock");
        long end = System.nanoTime() + patience.toNanos();
        while (true) {
            try {
                Optional<Hold> held = tryTake(file);
                if (held.isPresent()) {
                    return held.get();
                }
                if (System.nanoTime() > end) {
                    throw new DossierUnavailable(dossier + " is being changed by " + holder(file) + "; waited "
                            + patience.toSeconds() + " s for it");
                }
                Thread.sleep(PAUSE_MILLIS);
            } catch (IOException unwritable) {
                throw new DossierUnavailable(dossier + " cannot be changed: " + unwritable.getMessage());
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw new DossierUnavailable("stopped while waiting for " + dossier);
            }
        }
    }

    private static Optional<Hold> tryTake(Path file) throws IOException {
        FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        Object opened = identity(file);
        FileLock lock = tryLock(channel);
        // Between opening and locking the former holder may have taken the file away: then this lock guards nothing.
        if (lock == null || opened == null || !Objects.equals(opened, identity(file))) {
            channel.close();
            return Optional.empty();
        }
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(self().getBytes(StandardCharsets.UTF_8)), 0);
        return Optional.of(new Hold(file, channel, lock));
    }

    private static @org.jspecify.annotations.Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException heldByThisProcess) {
            return null;
        }
    }

    private static @org.jspecify.annotations.Nullable Object identity(Path file) throws IOException {
        try {
            return Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS)
                    .fileKey();
        } catch (NoSuchFileException gone) {
            return null;
        }
    }

    private static String holder(Path file) {
        try {
            String said = Files.readString(file).strip();
            return said.isEmpty() ? "another process" : said;
        } catch (IOException gone) {
            return "another process";
        }
    }

    /** "process 4711 on laptop (whence add varro.dossier articles/)". */
    private static String self() {
        String host;
        try {
            host = InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException nameless) {
            host = "this machine";
        }
        String command = System.getProperty("whence.command", "whence");
        return "process " + ProcessHandle.current().pid() + " on " + host + " (" + command + ")";
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(file);
            lock.release();
            channel.close();
        } catch (IOException left) {
            throw new DossierUnavailable(file + " could not be taken away: " + left.getMessage());
        }
    }
}
