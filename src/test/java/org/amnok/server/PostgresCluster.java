package org.amnok.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.postgresql.Driver;

/// A PostgreSQL of its own, on loopback, in a folder for a while. Root cannot run one: then it is
/// run as `nobody`.
public final class PostgresCluster implements AutoCloseable {
    private static final List<String> AS_NOBODY = List.of("runuser", "-u", "nobody", "--");

    private final Path programs;
    private final Path folder;
    private final int port;
    private String more = "";

    private PostgresCluster(Path programs, Path folder, int port) {
        this.programs = programs;
        this.folder = folder;
        this.port = port;
    }

    /// Makes one with an empty database `news`, or skips the test where there is no PostgreSQL.
    public static PostgresCluster start() throws IOException {
        var programs = programs();
        Assumptions.assumeTrue(
                programs.isPresent(),
                "PostgreSQL is not installed (apt-get install postgresql), or its bin folder is"
                        + " not named by -Damnok.postgresql: no server is tested");
        var folder = Files.createTempDirectory("amnok-postgres");
        if (isRoot()) {
            run(List.of("chown", "nobody", folder.toString()));
        }
        var cluster = new PostgresCluster(programs.get(), folder, freePort());
        cluster.program(
                "initdb",
                "-D",
                cluster.data(),
                "-U",
                "admin",
                "-A",
                "trust",
                "-E",
                "UTF8",
                "--locale=C",
                "--no-sync");
        cluster.begin();
        cluster.sql("postgres", "CREATE DATABASE news");
        return cluster;
    }

    private static int freePort() throws IOException {
        try (var free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return free.getLocalPort();
        }
    }

    private static Optional<Path> programs() throws IOException {
        var named = System.getProperty("amnok.postgresql");
        if (named != null) {
            return Optional.of(Path.of(named));
        }
        var all = Path.of("/usr/lib/postgresql");
        if (!Files.isDirectory(all)) {
            return Optional.empty();
        }
        try (var versions = Files.list(all)) {
            return versions.map(version -> version.resolve("bin"))
                    .filter(bin -> Files.isExecutable(bin.resolve("initdb")))
                    .max(Comparator.comparing(bin -> bin.toString()));
        }
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    private String data() {
        return folder.resolve("data").toString();
    }

    /// Starts the server again.
    public void begin() throws IOException {
        var options =
                "-p %d -c listen_addresses=127.0.0.1,127.0.0.2 -c unix_socket_directories=%s"
                                .formatted(port, folder)
                        + more;
        program(
                "pg_ctl",
                "-D",
                data(),
                "-w",
                "-t",
                "120",
                "-l",
                folder.resolve("log").toString(),
                "-o",
                options,
                "start");
    }

    /// Processor time of the server so far, without connections that are still open; 0 where the
    /// system does not tell.
    public double seconds() throws IOException {
        var process = Files.readAllLines(folder.resolve("data/postmaster.pid")).getFirst();
        var stat = Path.of("/proc", process, "stat");
        if (!Files.exists(stat)) {
            return 0;
        }
        var text = Files.readString(stat);
        var fields = text.substring(text.lastIndexOf(')') + 2).split(" ", -1);
        return (Long.parseLong(fields[13]) + Long.parseLong(fields[14])) / 100.0;
    }

    /// From now on it speaks TLS with a certificate.
    public void certify(Path certificate, Path key) throws IOException {
        own(certificate, "server.crt");
        own(key, "server.key");
        more =
                " -c ssl=on -c ssl_cert_file=%1$s/server.crt -c ssl_key_file=%1$s/server.key"
                        .formatted(folder);
        kill();
        begin();
    }

    private void own(Path file, String name) throws IOException {
        var copy = folder.resolve(name);
        Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
        Files.setPosixFilePermissions(copy, PosixFilePermissions.fromString("rw-------"));
        if (isRoot()) {
            run(List.of("chown", "nobody", copy.toString()));
        }
    }

    /// From now on all but the administrator need a password.
    public void askForPasswords() throws IOException {
        Files.writeString(
                folder.resolve("data/pg_hba.conf"),
                "host all admin 127.0.0.1/32 trust\nhost all all 0.0.0.0/0 scram-sha-256\n");
        program("pg_ctl", "-D", data(), "reload");
    }

    public int port() {
        return port;
    }

    /// Ends the server at once, whatever it is doing.
    public void kill() throws IOException {
        program("pg_ctl", "-D", data(), "-w", "-m", "immediate", "stop");
    }

    private void program(String name, String... arguments) throws IOException {
        var command = new ArrayList<String>(isRoot() ? AS_NOBODY : List.of());
        command.add(programs.resolve(name).toString());
        command.addAll(List.of(arguments));
        run(command);
    }

    static void run(List<String> command) throws IOException {
        var out = Files.createTempFile("amnok-postgres", ".out");
        try {
            var process =
                    new ProcessBuilder(command)
                            .directory(Path.of("/").toFile())
                            .redirectErrorStream(true)
                            .redirectOutput(out.toFile())
                            .start();
            assertThat(process.waitFor()).as(Files.readString(out)).isZero();
        } catch (InterruptedException e) {
            throw new IOException(e);
        } finally {
            Files.delete(out);
        }
    }

    public Connection connect(String database, String user) throws SQLException {
        var properties = new Properties();
        properties.setProperty("user", user);
        var url = "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
        return Objects.requireNonNull(new Driver().connect(url, properties));
    }

    /// As the administrator.
    public void sql(String database, String statements) {
        try (var connection = connect(database, "admin");
                var statement = connection.createStatement()) {
            statement.execute(statements);
        } catch (SQLException e) {
            throw new AssertionError(statements, e);
        }
    }

    /// Of the database `news`.
    public String address(String user, String host) {
        return "postgresql://" + user + "@" + host + ":" + port + "/news";
    }

    @Override
    public void close() throws IOException {
        if (Files.exists(folder.resolve("data/postmaster.pid"))) {
            kill();
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (var each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }
}
