package org.amnok.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// No output replaces a project or what is read, and nothing else without being told to.
class ReplacingTest extends CommandSpecification {
    private Path rows;

    @BeforeEach
    void make_a_project() throws IOException {
        project = folder.resolve("p.gpkg");
        rows = folder.resolve("f.csv");
        Files.writeString(rows, "lat,lon,title,level,status\n41.4,128.2,A yard,0,submitted\n");
        terminal.type("new", project);
        terminal.type("import", project, rows);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "export p.gpkg --out p.gpkg",
                "export p.gpkg --out other.gpkg",
                "export p.gpkg --out link.gpkg",
                "import p.gpkg f.csv --report p.gpkg",
                "import p.gpkg f.csv --report p.gpkg-wal",
                "import p.gpkg f.csv --save-mapping p.gpkg",
                "import p.gpkg f.csv --report f.csv",
                "import p.gpkg f.csv --save-mapping f.csv",
                "merge p.gpkg other.gpkg --report other.gpkg",
                "merge p.gpkg other.gpkg --report p.gpkg",
            })
    void a_project_and_what_is_read_stay_whatever_is_asked_for(String line) throws IOException {
        var other = folder.resolve("other.gpkg");
        terminal.type("new", other);
        Files.createLink(folder.resolve("link.gpkg"), project);
        var before = bytes(other);
        var table = Files.readString(rows);

        var result = type(line + " --replace");

        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.err()).contains("nothing was written");
        assertThat(bytes(other)).isEqualTo(before);
        assertThat(Files.readString(rows)).isEqualTo(table);
        assertThat(terminal.type("check", project).exitCode()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "export p.gpkg --out old.csv",
                "export p.gpkg --out new.shp",
                "export p.gpkg --out new.csv --summary",
                "render p.gpkg --out old.png",
                "render p.gpkg --out new.png --caption",
                "render p.gpkg --out new.png --specification",
                "render p.gpkg --out new.png --georeference",
                "render p.gpkg --out new.png --summary",
                "render p.gpkg --layout news --out old.png",
                "import p.gpkg f.csv --report old.csv",
                "import p.gpkg f.csv --save-mapping old.csv",
            })
    void another_file_is_replaced_only_with_the_word_for_it(String line) throws IOException {
        for (var name :
                new String[] {
                    "old.csv",
                    "old.png",
                    "new.dbf",
                    "new.png.caption.txt",
                    "new.png.specification.txt",
                    "new.pgw",
                    "new.csv.release.txt",
                    "new.png.release.txt"
                }) {
            Files.writeString(folder.resolve(name), "old");
        }

        var refused = type(line);
        assertThat(refused.exitCode()).isEqualTo(1);
        assertThat(refused.err()).contains("already exists").contains("--replace");
        assertThat(Files.exists(folder.resolve("new.png"))).isFalse();
        assertThat(Files.readString(folder.resolve("old.csv"))).isEqualTo("old");

        assertThat(type(line + " --replace").exitCode()).isZero();
    }

    @Test
    void a_series_replaces_no_page_that_is_there() throws IOException {
        var line = "render p.gpkg --out s.png --series site --accept zoom";
        var first = type(line);
        assertThat(first.exitCode()).as(first.err()).isZero();
        var again = type(line);
        assertThat(again.exitCode()).isEqualTo(1);
        assertThat(again.err()).contains("already exists");
    }

    @Test
    void rejected_rows_leave_a_file_of_that_name_as_it_was() throws IOException {
        var bad = Files.writeString(folder.resolve("bad.csv"), "lat,lon\n99,128\n41.3,128.1\n");
        var mine = Files.writeString(folder.resolve("bad.rejected.csv"), "mine");

        var result = terminal.type("import", project, bad);

        assertThat(Files.readString(mine)).isEqualTo("mine");
        assertThat(result.out() + result.err()).contains("bad.rejected-2.csv");
        assertThat(Files.readString(folder.resolve("bad.rejected-2.csv"))).contains("99");
    }

    @ParameterizedTest
    @ValueSource(strings = {"p.gpkg", "r.json", "bad.rejected.csv"})
    void what_holds_what_must_stay_is_its_owners_only(String name) throws IOException {
        Files.writeString(folder.resolve("bad.csv"), "lat,lon\n99,128\n41.3,128.1\n");
        type("import p.gpkg bad.csv --report r.json");

        assertThat(
                        PosixFilePermissions.toString(
                                Files.getPosixFilePermissions(folder.resolve(name))))
                .isEqualTo("rw-------");
    }

    private Terminal.Result type(String line) {
        return terminal.type(line.replaceAll("\\S+[.]\\S+", folder + "/$0"));
    }

    private static byte[] bytes(Path file) throws IOException {
        return Files.readAllBytes(file);
    }
}
