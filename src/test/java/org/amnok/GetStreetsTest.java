package org.amnok;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.amnok.basemap.osm.OsmSink;
import org.amnok.basemap.osm.OsmTags;
import org.amnok.basemap.osm.PbfBytes;
import org.amnok.basemap.osm.PbfFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `installer/get-streets`, against files and a server on the loopback address.
class GetStreetsTest {
    private static final List<String> PARTS =
            List.of("asia/north-korea", "asia/china/liaoning", "asia/china/jilin");

    @TempDir Path folder;
    private Path served;
    private Path out;
    private HttpServer server;
    private final List<String> asked = new CopyOnWriteArrayList<>();

    private record Run(int code, String words) {}

    @BeforeEach
    void serve_three_countries_of_one_node_each() throws IOException, NoSuchAlgorithmException {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/curl")), "curl is not installed");
        served = folder.resolve("served");
        out = folder.resolve("streets.osm.pbf");
        for (var i = 0; i < PARTS.size(); i++) {
            var file = served.resolve(PARTS.get(i) + "-latest.osm.pbf");
            Files.createDirectories(file.getParent());
            var bytes = new PbfBytes().node(i + 1, 124 + i, 40).bytes();
            Files.write(file, bytes);
            var sum = MessageDigest.getInstance("MD5").digest(bytes);
            Files.writeString(
                    Path.of(file + ".md5"),
                    "%032x  %s%n".formatted(new BigInteger(1, sum), file.getFileName()));
        }
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext(
                "/",
                exchange -> {
                    asked.add(exchange.getRequestMethod() + " " + exchange.getRequestURI());
                    var file = served.resolve(exchange.getRequestURI().getPath().substring(1));
                    var isThere = Files.isRegularFile(file);
                    var bytes = isThere ? Files.readAllBytes(file) : new byte[0];
                    var isHead = exchange.getRequestMethod().equals("HEAD");
                    if (isHead) {
                        exchange.getResponseHeaders()
                                .set("Content-Length", String.valueOf(bytes.length));
                    }
                    exchange.sendResponseHeaders(
                            isThere ? 200 : 404, isHead || bytes.length == 0 ? -1 : bytes.length);
                    if (!isHead) {
                        exchange.getResponseBody().write(bytes);
                    }
                    exchange.close();
                });
        server.start();
    }

    @AfterEach
    void stop() {
        if (server != null) {
            server.stop(0);
        }
    }

    private String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    private Run run(String... arguments) throws IOException, InterruptedException {
        var command =
                new ArrayList<>(List.of("sh", "installer/get-streets", "--to", out.toString()));
        command.addAll(List.of(arguments));
        var process =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                        .start();
        var words = new String(process.getInputStream().readAllBytes());
        return new Run(process.waitFor(), words);
    }

    private List<Long> nodes() throws IOException {
        var nodes = new ArrayList<Long>();
        new PbfFile(out)
                .readAll(
                        new OsmSink() {
                            @Override
                            public void node(long id, int lon, int lat, OsmTags tags) {
                                nodes.add(id);
                            }
                        },
                        (done, all) -> {});
        return nodes;
    }

    @Test
    void three_parts_become_one_file_that_is_read() throws IOException, InterruptedException {
        var run = run("--from", address(), "--yes");
        assertThat(run.words()).contains("Done: ");
        assertThat(run.code()).isZero();
        assertThat(nodes()).containsExactly(1L, 2L, 3L);
    }

    @Test
    void files_in_a_folder_do_as_well() throws IOException, InterruptedException {
        assertThat(run("--from", "file://" + served, "--yes").code()).isZero();
        assertThat(nodes()).containsExactly(1L, 2L, 3L);
    }

    @Test
    void size_licence_and_what_it_reveals_are_told_before_anything_is_downloaded()
            throws IOException, InterruptedException {
        var run = run("--from", address());
        assertThat(run.words())
                .contains("Together ", "Open Database License", "It does not see which town")
                .contains("Nothing was downloaded.");
        assertThat(run.code()).isEqualTo(1);
        assertThat(asked).hasSize(3).allMatch(request -> request.startsWith("HEAD "));
        assertThat(out).doesNotExist();
    }

    @Test
    void a_part_that_is_not_as_its_sum_says_is_refused_and_nothing_is_left()
            throws IOException, InterruptedException {
        Files.writeString(served.resolve("asia/china/jilin-latest.osm.pbf"), "something else");
        var run = run("--from", address(), "--yes");
        assertThat(run.words()).contains("asia/china/jilin is not what the server says");
        assertThat(run.code()).isEqualTo(1);
        assertThat(folder).isDirectoryNotContaining("glob:**get-streets*");
        assertThat(out).doesNotExist();
    }

    @Test
    void a_server_without_one_of_the_parts_is_told() throws IOException, InterruptedException {
        Files.delete(served.resolve("asia/north-korea-latest.osm.pbf"));
        var run = run("--from", address(), "--yes");
        assertThat(run.words()).contains("asia/north-korea cannot be reached");
        assertThat(run.code()).isEqualTo(1);
    }

    @Test
    void a_file_that_is_there_is_not_replaced() throws IOException, InterruptedException {
        Files.writeString(out, "mine");
        assertThat(run("--from", address(), "--yes").words()).contains("is there already");
        assertThat(out).hasContent("mine");
    }
}
