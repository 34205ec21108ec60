import java.io.DataInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.zip.ZipFile;

/// Called by `installer/portable`: packs the built program for each system, and looks through what
/// it packed. `Portable.java PROGRAM JARS OUT [SYSTEM...]`, or `--unpack ARCHIVE FOLDER`.
final class Portable {
    private static final int JAVA_25 = 69;
    private static final String DUCKDB = "libduckdb_java.so_";
    private static final Instant TIME = Instant.parse("2020-01-01T00:00:00Z");

    /// @param classifier of JavaFX's jars
    /// @param sqlite where SQLite's jar has this system's library
    /// @param duckdb the classifier of DuckDB's jar, which holds the library alone
    /// @param libraries how names of libraries end
    /// @param natives where JavaFX looks for them
    enum Target {
        WINDOWS_X64("win", "Windows/x86_64/sqlitejdbc.dll", "windows_amd64", ".dll", "bin"),
        MACOS_X64("mac", "Mac/x86_64/libsqlitejdbc.dylib", "macos_universal", ".dylib", "javafx"),
        MACOS_AARCH64(
                "mac-aarch64",
                "Mac/aarch64/libsqlitejdbc.dylib",
                "macos_universal",
                ".dylib",
                "javafx"),
        LINUX_X64("linux", "Linux/x86_64/libsqlitejdbc.so", "linux_amd64", ".so", "javafx"),
        LINUX_AARCH64(
                "linux-aarch64",
                "Linux/aarch64/libsqlitejdbc.so",
                "linux_arm64",
                ".so",
                "javafx");

        final String classifier;
        final String sqlite;
        final String duckdb;
        final String libraries;
        final String natives;

        Target(
                String classifier,
                String sqlite,
                String duckdb,
                String libraries,
                String natives) {
            this.classifier = classifier;
            this.sqlite = sqlite;
            this.duckdb = duckdb;
            this.libraries = libraries;
            this.natives = natives;
        }

        String title() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        boolean isWindows() {
            return this == WINDOWS_X64;
        }

        boolean isMac() {
            return this == MACOS_X64 || this == MACOS_AARCH64;
        }

        boolean isArm() {
            return this == MACOS_AARCH64 || this == LINUX_AARCH64;
        }

        String launcher() {
            return isWindows() ? "Amnok.cmd" : isMac() ? "Amnok.command" : "bin/amnok";
        }
    }

    private final Path program;
    private final Path jars;
    private final String version;
    private final Target target;

    private Portable(Path program, Path jars, Target target) throws IOException {
        this.program = program;
        this.jars = jars;
        this.target = target;
        var own = names(program.resolve("lib"), n -> n.matches("amnok-.*\\.jar")).getFirst();
        version = own.substring("amnok-".length(), own.length() - ".jar".length());
    }

    public static void main(String[] args) throws IOException {
        if (args[0].equals("--unpack")) {
            unpack(Path.of(args[1]), Path.of(args[2]));
            return;
        }
        var wanted = List.of(args).subList(3, args.length);
        for (var target : Target.values()) {
            if (wanted.isEmpty() || wanted.contains(target.title())) {
                var portable = new Portable(Path.of(args[0]), Path.of(args[1]), target);
                var archive =
                        Path.of(
                                args[2],
                                "amnok-" + portable.version + "-" + target.title() + ".zip");
                portable.write(archive);
                portable.check(archive);
                System.out.printf("%s: %.1f MB, complete%n", archive, Files.size(archive) / 1e6);
            }
        }
    }

    private static List<String> names(Path folder, Predicate<String> which) throws IOException {
        try (var all = Files.list(folder)) {
            return all.map(p -> p.getFileName().toString()).filter(which).sorted().toList();
        }
    }

    /// Jars that are the same on every system.
    private List<String> commonJars() throws IOException {
        return names(
                program.resolve("lib"),
                n -> n.endsWith(".jar") && !n.matches("javafx-.*-(linux|mac|win).*\\.jar"));
    }

    private List<String> javafxJars() throws IOException {
        return names(
                jars, n -> n.matches("javafx-[a-z]+-[0-9.]+-" + target.classifier + "\\.jar"));
    }

    private static FileSystem zip(Path archive, boolean isNew) throws IOException {
        var options = Map.of("enablePosixFileAttributes", "true", "create", String.valueOf(isNew));
        return FileSystems.newFileSystem(URI.create("jar:" + archive.toUri()), options);
    }

    private void write(Path archive) throws IOException {
        Files.deleteIfExists(archive);
        try (var zip = zip(archive, true)) {
            var root = Files.createDirectory(zip.getPath("Amnok"));
            var lib = Files.createDirectory(root.resolve("lib"));
            for (var jar : commonJars()) {
                put(
                        lib.resolve(jar),
                        Files.readAllBytes(program.resolve("lib").resolve(jar)),
                        false);
            }
            for (var jar : javafxJars()) {
                put(
                        lib.resolve("javafx").resolve(jar),
                        Files.readAllBytes(jars.resolve(jar)),
                        false);
            }
            fonts(lib.resolve("fonts"));
            natives(lib);
            launchers(root);
            put(root.resolve("LICENSE"), Files.readAllBytes(Path.of("LICENSE")), false);
            put(root.resolve("README.txt"), lines(readme()), false);
        }
    }

    private void fonts(Path into) throws IOException {
        var fonts = program.resolve("lib").resolve("fonts");
        for (var font : names(fonts, n -> true)) {
            put(into.resolve(font), Files.readAllBytes(fonts.resolve(font)), false);
        }
    }

    /// Libraries beside the jars, where they are looked for first: else each start unpacks them
    /// into the person's home.
    private void natives(Path lib) throws IOException {
        for (var jar : javafxJars()) {
            try (var zip = new ZipFile(jars.resolve(jar).toFile())) {
                for (var entry : Collections.list(zip.entries())) {
                    var name = entry.getName();
                    if (name.endsWith(target.libraries) && !name.contains("/")) {
                        var bytes = zip.getInputStream(entry).readAllBytes();
                        put(lib.resolve(target.natives).resolve(name), bytes, true);
                    }
                }
            }
        }
        var sqlite = names(program.resolve("lib"), n -> n.startsWith("sqlite-jdbc-")).getFirst();
        try (var zip = new ZipFile(program.resolve("lib").resolve(sqlite).toFile())) {
            var entry = zip.getEntry("org/sqlite/native/" + target.sqlite);
            var name = target.sqlite.substring(target.sqlite.lastIndexOf('/') + 1);
            put(lib.resolve(name), zip.getInputStream(entry).readAllBytes(), true);
        }
        var duckdb = names(jars, n -> n.matches("duckdb_jdbc-.*-" + target.duckdb + "\\.jar"));
        try (var zip = new ZipFile(jars.resolve(duckdb.getFirst()).toFile())) {
            for (var entry : Collections.list(zip.entries())) {
                if (entry.getName().startsWith(DUCKDB)) {
                    var bytes = zip.getInputStream(entry).readAllBytes();
                    put(lib.resolve(entry.getName()), bytes, true);
                }
            }
        }
    }

    private void launchers(Path root) throws IOException {
        if (target.isWindows()) {
            var script = Files.readString(Path.of("installer/windows/Amnok.cmd"));
            put(
                    root.resolve("Amnok.cmd"),
                    lines(script.replace("@{project.version}", version)),
                    true);
            var options = Files.readString(Path.of("installer/windows/java.options"));
            put(root.resolve("lib/java.options"), lines(options), false);
            return;
        }
        put(root.resolve("bin/amnok"), Files.readAllBytes(program.resolve("bin/amnok")), true);
        if (target.isMac()) {
            var script = Files.readAllBytes(Path.of("installer/macos/Amnok.command"));
            put(root.resolve("Amnok.command"), script, true);
        }
    }

    private String readme() {
        var start =
                target.isWindows()
                        ? "Double-click Amnok.cmd, or run it with a command: Amnok.cmd --help"
                        : target.isMac()
                                ? "Control-click Amnok.command, choose Open; or run bin/amnok --help"
                                : "Run bin/amnok, or bin/amnok --help";
        return """
        Amnok %s: offline desktop GIS for border activity on the Yalu (Amnok) River

        1. Unpack this archive anywhere; nothing is installed.
        2. A Java 25 or newer must be on this computer. If there is none: get one on a connected
           computer, from adoptium.net (choose "JRE 25" for this system), and put the folder that
           holds bin and lib into this folder as "runtime".
        3. %s

        Delete the folder to remove Amnok. Nobody has run this archive on Windows or macOS yet, or on
        Linux on ARM: only its completeness was checked. Please say what you see.
        """
                .formatted(version, start);
    }

    /// Text with the line ends of the system.
    private byte[] lines(String text) {
        var ends = target.isWindows() ? text.replace("\n", "\r\n") : text;
        return ends.getBytes(StandardCharsets.UTF_8);
    }

    private static void put(Path into, byte[] bytes, boolean isProgram) throws IOException {
        Files.createDirectories(into.getParent());
        Files.write(into, bytes);
        Files.setLastModifiedTime(into, FileTime.from(TIME));
        var rights = isProgram ? "rwxr-xr-x" : "rw-r--r--";
        Files.setPosixFilePermissions(into, PosixFilePermissions.fromString(rights));
    }

    // What was packed, looked through.

    private void check(Path archive) throws IOException {
        try (var zip = zip(archive, false)) {
            var root = zip.getPath("Amnok");
            var lib = root.resolve("lib");
            var jars = new TreeSet<>(commonJars());
            require(jars.equals(new TreeSet<>(names(lib, n -> n.endsWith(".jar")))), "jars differ");
            require(
                    names(lib.resolve("javafx"), n -> n.endsWith(".jar")).size() == 3,
                    "JavaFX lacks");
            checkClasses(lib);
            checkNatives(lib);
            checkLauncher(root);
        }
    }

    private void checkLauncher(Path root) throws IOException {
        var launcher = root.resolve(target.launcher());
        require(Files.isRegularFile(launcher), "no launcher");
        require(
                Files.getPosixFilePermissions(launcher).stream()
                        .anyMatch(p -> p.name().equals("OWNER_EXECUTE")),
                "the launcher cannot be run");
        var script = Files.readString(target.isWindows() ? launcher : root.resolve("bin/amnok"));
        require(!script.contains("@{"), "the launcher names no version");
        require(script.contains("amnok-" + version + ".jar"), "the launcher names another jar");
        require(script.contains("\r\n") == target.isWindows(), "line ends of another system");
    }

    /// Every class can be read by Java 25, and the program's own is there.
    private static void checkClasses(Path lib) throws IOException {
        var hasMain = false;
        for (var folder : List.of(lib, lib.resolve("javafx"))) {
            for (var jar : names(folder, n -> n.endsWith(".jar"))) {
                var copy = Files.createTempFile("amnok", ".jar");
                Files.write(copy, Files.readAllBytes(folder.resolve(jar)));
                try (var zip = new ZipFile(copy.toFile())) {
                    hasMain |= zip.getEntry("org/amnok/Amnok.class") != null;
                    checkClasses(jar, zip);
                } finally {
                    Files.delete(copy);
                }
            }
        }
        require(hasMain, "the program itself is missing");
    }

    private static void checkClasses(String jar, ZipFile zip) throws IOException {
        for (var entry : Collections.list(zip.entries())) {
            if (entry.getName().endsWith(".class")) {
                try (var in = new DataInputStream(zip.getInputStream(entry))) {
                    var isClass = in.readInt() == 0xCAFEBABE;
                    in.readUnsignedShort();
                    require(
                            isClass && in.readUnsignedShort() <= JAVA_25,
                            jar + " has " + entry.getName());
                }
            }
        }
    }

    /// The libraries of this system and of no other.
    private void checkNatives(Path lib) throws IOException {
        var found = new ArrayList<Path>();
        try (var all = Files.walk(lib)) {
            all.filter(p -> p.toString().matches(".*\\.(dll|so|dylib)")).forEach(found::add);
        }
        for (var library : found) {
            require(
                    library.toString().endsWith(target.libraries),
                    library + " is of another system");
            require(isOfTarget(Files.readAllBytes(library)), library + " is for another machine");
        }
        var named = found.stream().map(p -> p.getFileName().toString()).toList();
        for (var need : List.of("glass", "prism_sw", "javafx_font", "javafx_iio", "sqlitejdbc")) {
            require(named.stream().anyMatch(n -> n.contains(need)), "no library " + need);
        }
        var duckdb = names(lib, n -> n.startsWith(DUCKDB));
        require(duckdb.size() == 1, "not one library of DuckDB: " + duckdb);
        require(
                isOfTarget(Files.readAllBytes(lib.resolve(duckdb.getFirst()))),
                duckdb + " is for another machine");
    }

    /// By its header: PE, Mach-O or ELF, and the machine in it.
    private boolean isOfTarget(byte[] library) {
        var data = ByteBuffer.wrap(library).order(ByteOrder.LITTLE_ENDIAN);
        if (target.isWindows()) {
            var header = data.getInt(0x3c);
            return data.getShort(0) == 0x5a4d
                    && data.getInt(header) == 0x4550
                    && (data.getShort(header + 4) & 0xffff) == 0x8664;
        }
        if (target.isMac()) {
            // 0xcafebabe: for both machines
            return data.order(ByteOrder.BIG_ENDIAN).getInt(0) == 0xcafebabe
                    || isMachO(data.order(ByteOrder.LITTLE_ENDIAN));
        }
        return data.getInt(0) == 0x464c457f && data.getShort(18) == (target.isArm() ? 183 : 62);
    }

    private boolean isMachO(ByteBuffer data) {
        return data.getInt(0) == 0xfeedfacf
                && data.getInt(4) == (target.isArm() ? 0x0100000c : 0x01000007);
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalStateException(otherwise);
        }
    }

    private static void unpack(Path archive, Path into) throws IOException {
        try (var zip = zip(archive, false);
                var all = Files.walk(zip.getPath("/"))) {
            for (var each : (Iterable<Path>) all::iterator) {
                var to = into.resolve(each.toString().substring(1));
                if (Files.isDirectory(each)) {
                    Files.createDirectories(to);
                } else {
                    Files.copy(each, to);
                    Files.setPosixFilePermissions(to, Files.getPosixFilePermissions(each));
                }
            }
        }
    }
}
