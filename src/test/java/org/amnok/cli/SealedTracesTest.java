package org.amnok.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A machine that was taken while a sealed project was open: what lies on it.
class SealedTracesTest {
    private static final String CANARY = "CANARY";

    @TempDir Path machine;
    @TempDir Path work;

    @BeforeEach
    void fill() throws IOException {
        for (var name : List.of("home", "tmp", "run")) {
            Files.createDirectory(machine.resolve(name));
        }
        Files.createDirectory(work.resolve("out"));
        Files.writeString(work.resolve("phrase"), "five words nobody guesses here\n");
        var rows =
                new StringBuilder(
                        "uuid,title,lat,lon,category,date,status,note,internal note,source\n");
        for (var i = 0; i < 1500; i++) {
            rows.append(i == 0 ? UsingProcess.FIRST : "")
                    .append(",CANARY title ")
                    .append(i)
                    .append(",41.4,128.2,crossing_ford,2025-11-02,");
            rows.append("submitted,CANARY note,CANARY internal,CANARY source\n");
        }
        Files.writeString(work.resolve("rows.csv"), rows);
        Files.writeString(work.resolve("out/a.pgw"), "0.001\n0\n0\n-0.001\n127.9\n41.7\n");
        Files.writeString(
                work.resolve("looks.csv"),
                "river,bank,km_from,km_to,kinds,date,result,imagery,note,area\n"
                        + "yalu,left,10,20,crossing_ford,2025-11-02,absent,CANARY,CANARY,\n");
    }

    @Test
    void all_commands_but_those_of_a_server_are_used() {
        var help = Terminal.withoutDisplay().type("--help").out();
        var listed =
                Pattern.compile("(?m)^  ([a-z]+)  ").matcher(help).results().map(m -> m.group(1));
        var used =
                UsingProcess.commands(work, work.resolve("border.amnok")).stream()
                        .map(words -> words.getFirst());
        assertThat(Stream.concat(used, Stream.of("sync")).distinct().toArray())
                .containsExactlyInAnyOrder(listed.toArray());
    }

    @Test
    void no_word_of_it_is_in_home_temporary_or_state_folders_or_beside_it_after_kill_9()
            throws IOException {
        try (var used = UsingProcess.start(machine, work)) {
            used.await("used");
        }
        Files.delete(work.resolve("rows.csv")); // what was brought, and what was let out
        Files.delete(work.resolve("looks.csv"));
        for (var out : files(work.resolve("out"))) {
            Files.delete(out);
        }
        assertThat(files(work)).as("the project is there").hasSizeGreaterThan(2);
        assertThat(telling(machine)).isEmpty();
        assertThat(telling(work)).isEmpty();
    }

    @Test
    void the_search_finds_a_plain_project() throws IOException {
        var terminal = Terminal.withoutDisplay();
        var plain = work.resolve("plain.gpkg");
        terminal.type("new", plain);
        terminal.type("import", plain, work.resolve("rows.csv"), "--whose", "own");
        assertThat(telling(work)).contains(plain);
    }

    private static List<Path> telling(Path folder) throws IOException {
        var found = new ArrayList<Path>();
        for (var file : files(folder)) {
            var bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
            for (var encoding : List.of("UTF-8", "UTF-16LE", "UTF-16BE")) {
                var canary = CANARY.getBytes(Charset.forName(encoding));
                if (bytes.contains(new String(canary, StandardCharsets.ISO_8859_1))) {
                    found.add(file);
                }
            }
        }
        return found;
    }

    private static List<Path> files(Path folder) throws IOException {
        try (var all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }
}
