import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.zip.Inflater;

/// Searches a machine for words that must not be on it (installer/search-traces). The words come in
/// the variable TRACES, with spaces between them, so that no command line and no file has them.
///
/// `disk SINCE` reads every file of every mounted disk and memory disk, as UTF-8 and UTF-16; of
/// those changed since (milliseconds) also as Base64 and hex and what is packed in them (zip, gzip,
/// zlib), and their names. `raw FILE…` reads the bytes of devices or images, freed blocks too, in
/// all these forms. Prints what it found, one a line, and says at last how much it read; ends with 1
/// when it found something.
final class SearchTraces {
    private static final Set<String> NO_DISK =
            Set.of(
                    "proc", "sysfs", "devtmpfs", "devpts", "cgroup", "cgroup2", "mqueue", "debugfs",
                    "tracefs", "securityfs", "bpf", "pstore", "hugetlbfs", "binfmt_misc", "autofs",
                    "configfs", "fusectl", "rpc_pipefs", "nsfs", "squashfs");
    private static final int BLOCK = 8 << 20;
    private static final int MOST_UNPACKED = 4 << 20;
    private static final int ZLIB = 0x78;

    private final List<Form> plain = new ArrayList<>();
    private final List<Form> coded = new ArrayList<>();
    private final byte[] block = new byte[BLOCK];
    private final Set<String> found = new HashSet<>();
    private long files;
    private long bytes;
    private long unpacked;
    private long unreadable;

    private SearchTraces(String[] words) {
        for (var word : words) {
            var utf8 = word.getBytes(StandardCharsets.UTF_8);
            plain.add(new Form("UTF-8", utf8));
            plain.add(new Form("UTF-16LE", word.getBytes(StandardCharsets.UTF_16LE)));
            plain.add(new Form("UTF-16BE", word.getBytes(StandardCharsets.UTF_16BE)));
            coded.add(new Form("hex", HexFormat.of().formatHex(utf8).getBytes()));
            coded.add(new Form("hex", HexFormat.of().withUpperCase().formatHex(utf8).getBytes()));
            for (var before = 0; before < 3; before++) {
                coded.add(new Form("Base64", base64(utf8, before)));
            }
        }
    }

    /// What all of a Base64 text has in common that has the word after so many bytes.
    private static byte[] base64(byte[] word, int before) {
        var padded = new byte[before + word.length];
        System.arraycopy(word, 0, padded, before, word.length);
        var text = Base64.getEncoder().withoutPadding().encode(padded);
        return Arrays.copyOfRange(text, before == 0 ? 0 : before + 1, text.length - 1);
    }

    public static void main(String[] arguments) throws IOException {
        var search = new SearchTraces(System.getenv("TRACES").trim().split(" +"));
        if (arguments[0].equals("disk")) {
            search.disk(Long.parseLong(arguments[1]));
        } else {
            for (var file : List.of(arguments).subList(1, arguments.length)) {
                search.file(Path.of(file), true);
            }
        }
        search.found.stream().sorted().forEach(System.out::println);
        System.out.printf(
                "searched: %,d files, %,d MB, %,d packed parts, %,d not readable: %d found%n",
                search.files,
                search.bytes >> 20,
                search.unpacked,
                search.unreadable,
                search.found.size());
        System.exit(search.found.isEmpty() ? 0 : 1);
    }

    private void disk(long since) throws IOException {
        var mounts = new HashSet<Path>();
        var disks = new ArrayList<Path>();
        for (var line : Files.readAllLines(Path.of("/proc/mounts"))) {
            var parts = line.split(" ");
            var folder = Path.of(parts[1].replace("\\040", " "));
            if (mounts.add(folder) && !NO_DISK.contains(parts[2])) {
                disks.add(folder);
            }
        }
        for (var disk : disks) {
            walk(disk, mounts, since);
        }
    }

    private void walk(Path disk, Set<Path> mounts, long since) throws IOException {
        Files.walkFileTree(
                disk,
                new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult preVisitDirectory(Path at, BasicFileAttributes of) {
                        return at.equals(disk) || !mounts.contains(at)
                                ? FileVisitResult.CONTINUE
                                : FileVisitResult.SKIP_SUBTREE;
                    }

                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes of) {
                        if (of.isRegularFile() && !file.toString().endsWith(".traces.img")) {
                            file(file, of.lastModifiedTime().toMillis() >= since);
                        }
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFileFailed(Path file, IOException gone) {
                        return FileVisitResult.CONTINUE;
                    }
                });
    }

    private void file(Path file, boolean isThorough) {
        files++;
        try (var in = FileChannel.open(file)) {
            var kept = 0;
            for (var read = fill(in, 0); read > 0; read = fill(in, kept)) {
                bytes += read;
                var length = kept + read;
                look(block, length, file, "");
                if (isThorough) {
                    look(coded, block, length, file, "");
                    unpack(length, file);
                }
                kept = Math.min(length, 512); // a word may lie over the end of a block
                System.arraycopy(block, length - kept, block, 0, kept);
            }
        } catch (IOException gone) {
            unreadable++;
        }
    }

    private int fill(FileChannel in, int from) throws IOException {
        var into = ByteBuffer.wrap(block, from, BLOCK - from);
        while (into.hasRemaining() && in.read(into) > 0) {}
        return into.position() - from;
    }

    private void look(byte[] in, int length, Path file, String how) {
        look(plain, in, length, file, how);
    }

    private void look(List<Form> forms, byte[] in, int length, Path file, String how) {
        for (var form : forms) {
            if (form.isIn(in, length)) {
                found.add(file + ": " + form.name + how);
            }
        }
    }

    /// What is packed from anywhere in the block on.
    private void unpack(int length, Path file) {
        for (var at = 0; at + 40 < length; at++) {
            var first = block[at] & 0xff;
            var second = block[at + 1] & 0xff;
            if (first == ZLIB && (first * 256 + second) % 31 == 0) {
                inflate(at, length, false, file, ", zlib");
            } else if (first == 0x1f && second == 0x8b && block[at + 2] == 8) {
                inflate(at + 10 + gzipName(at), length, true, file, ", gzip");
            } else if (first == 'P' && second == 'K' && block[at + 2] == 3 && block[at + 8] == 8) {
                var names = little(at + 26) + little(at + 28);
                inflate(at + 30 + names, length, true, file, ", zip");
            }
        }
    }

    private int gzipName(int at) {
        if ((block[at + 3] & 8) == 0) {
            return 0;
        }
        var end = at + 10;
        while (end < at + 300 && end < BLOCK - 1 && block[end] != 0) {
            end++;
        }
        return end + 1 - at - 10;
    }

    private int little(int at) {
        return (block[at] & 0xff) | (block[at + 1] & 0xff) << 8;
    }

    private void inflate(int at, int length, boolean isBare, Path file, String how) {
        if (at >= length) {
            return;
        }
        var inflater = new Inflater(isBare);
        var out = new ByteArrayOutputStream();
        var some = new byte[1 << 16];
        inflater.setInput(block, at, length - at);
        try {
            for (var got = inflater.inflate(some); got > 0; got = inflater.inflate(some)) {
                out.write(some, 0, got);
                if (out.size() > MOST_UNPACKED) {
                    break;
                }
            }
        } catch (java.util.zip.DataFormatException notPacked) {
            // What came before it still counts.
        } finally {
            inflater.end();
        }
        if (out.size() > 8) {
            unpacked++;
            look(out.toByteArray(), out.size(), file, how);
        }
    }

    /// A word in one form, found by Horspool's skips.
    private static final class Form {
        private final String name;
        private final byte[] word;
        private final int[] skips = new int[256];

        Form(String name, byte[] word) {
            this.name = name;
            this.word = word;
            Arrays.fill(skips, word.length);
            for (var i = 0; i < word.length - 1; i++) {
                skips[word[i] & 0xff] = word.length - 1 - i;
            }
        }

        boolean isIn(byte[] in, int length) {
            var last = word.length - 1;
            for (var at = 0; at + last < length; at += skips[in[at + last] & 0xff]) {
                var i = last;
                while (i >= 0 && in[at + i] == word[i]) {
                    i--;
                }
                if (i < 0) {
                    return true;
                }
            }
            return false;
        }
    }
}
