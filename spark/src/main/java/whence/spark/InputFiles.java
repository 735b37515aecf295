package whence.spark;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import whence.app.cli.UserError;

/** The files of an input: of a folder all within it, but for hidden ones, index.tsv and README files. */
final class InputFiles {

    private InputFiles() {}

    static List<String> list(Configuration settings, String input) {
        try {
            Path path = new Path(input);
            FileSystem files = path.getFileSystem(settings);
            FileStatus[] found = files.globStatus(path);
            if (found == null || found.length == 0) {
                throw UserError.usage("there is no such file or folder: " + input);
            }
            List<String> all = new ArrayList<>();
            for (FileStatus one : found) {
                collect(files, one, all);
            }
            if (all.isEmpty()) {
                throw UserError.usage("the folder holds no file that could be read: " + input);
            }
            return all.stream().sorted().toList();
        } catch (IOException | IllegalArgumentException unreadable) {
            throw UserError.usage("cannot list " + input + ": " + unreadable.getMessage());
        }
    }

    private static void collect(FileSystem files, FileStatus one, List<String> all) throws IOException {
        if (one.isFile()) {
            all.add(one.getPath().toString());
            return;
        }
        for (FileStatus inner : files.listStatus(one.getPath())) {
            if (isInput(inner.getPath().getName())) {
                collect(files, inner, all);
            }
        }
    }

    private static boolean isInput(String name) {
        return !name.startsWith(".")
                && !name.startsWith("_")
                && !name.equals("index.tsv")
                && !name.toLowerCase(Locale.ROOT).startsWith("readme");
    }

    static FileKind kind(Configuration settings, String file) {
        try (InputStream stream = open(settings, file)) {
            FileKind kind = FileKind.of(stream);
            return kind == FileKind.PARQUET && !isWhole(settings, file) ? FileKind.OTHER : kind;
        } catch (IOException unreadable) {
            return FileKind.OTHER;
        }
    }

    static InputStream open(Configuration settings, String file) throws IOException {
        Path path = new Path(file);
        return path.getFileSystem(settings).open(path);
    }

    /** A Parquet file ends as it begins; one that was cut off cannot be read at all. */
    private static boolean isWhole(Configuration settings, String file) throws IOException {
        Path path = new Path(file);
        FileSystem files = path.getFileSystem(settings);
        long length = files.getFileStatus(path).getLen();
        byte[] end = new byte[4];
        if (length < 12) {
            return false;
        }
        try (FSDataInputStream stream = files.open(path)) {
            stream.readFully(length - end.length, end);
        }
        return new String(end, java.nio.charset.StandardCharsets.ISO_8859_1).equals("PAR1");
    }

    static String name(String file) {
        return new Path(file).getName();
    }
}
