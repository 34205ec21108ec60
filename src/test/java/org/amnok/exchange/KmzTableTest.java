package org.amnok.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.amnok.domain.Problem;
import org.amnok.domain.ProblemException;
import org.amnok.exchange.file.RecordTables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KmzTableTest {
    @TempDir private Path folder;

    @Test
    void of_a_kmz_the_main_file_is_read() throws IOException {
        var kmz =
                kmz(
                        Map.of(
                                "a/other.kml", "<kml/>",
                                "doc.kml", "<kml><Placemark><name>a</name></Placemark></kml>"));

        assertThat(RecordTables.open(kmz).getFirst().columns()).containsExactly("name");
    }

    @Test
    void of_a_kmz_links_within_it_are_read_once() throws IOException {
        var link = "<NetworkLink><Link><href>layers/a.kml</href></Link></NetworkLink>";
        var kmz =
                kmz(
                        Map.of(
                                "doc.kml", "<kml><Document>" + link + link + "</Document></kml>",
                                "layers/a.kml", "<kml><Placemark><name>a</name></Placemark></kml>",
                                "unlinked.kml", "<kml><Placemark/></kml>"));
        var table = RecordTables.open(kmz).getFirst();

        assertThat(TableRows.of(table)).hasSize(1);
        assertThat(table.warnings())
                .singleElement()
                .extracting(Problem::what)
                .asString()
                .startsWith("1 file of places in the archive not read")
                .endsWith(": unlinked.kml");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../b/c%20d.kml", "c d.kml", "b/c d.kml", "..\\b\\c d.kml#e"})
    void of_a_kmz_a_link_is_meant_from_the_folder_of_its_file(String address) throws IOException {
        var link = "<kml><NetworkLink><Link><href>%s</href></Link></NetworkLink></kml>";
        var kmz =
                kmz(
                        Map.of(
                                "doc.kml", link.formatted("b/a.kml"),
                                "b/a.kml", link.formatted(address),
                                "b/c d.kml", "<kml><Placemark><name>a</name></Placemark></kml>"));
        var table = RecordTables.open(kmz).getFirst();

        assertThat(TableRows.of(table)).hasSize(1);
        assertThat(table.warnings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"../doc.kml", "/etc/doc.kml", "a/../../doc.kml", "C:\\doc.kml"})
    void a_kmz_that_points_outside_is_refused(String name) throws IOException {
        var kmz = kmz(Map.of(name, "<kml><Placemark/></kml>"));

        assertThatThrownBy(() -> TableRows.of(RecordTables.open(kmz).getFirst()))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("points outside");
    }

    @Test
    void a_kmz_with_a_symbolic_link_is_refused() throws IOException {
        var kmz = kmz(Map.of("doc.kml", "/etc/passwd"));
        var bytes = ByteBuffer.wrap(Files.readAllBytes(kmz)).order(ByteOrder.LITTLE_ENDIAN);
        var list = bytes.getInt(bytes.limit() - 6);
        bytes.put(list + 5, (byte) 3).putInt(list + 38, 0xa1ff << 16);
        Files.write(kmz, bytes.array());

        assertThatThrownBy(() -> RecordTables.open(kmz))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("points outside");
    }

    @Test
    void a_kmz_that_unpacks_without_end_is_refused() throws IOException {
        var bomb =
                "<kml><Placemark><description>"
                        + "<b></b>".repeat(2_000_000)
                        + "</description></Placemark></kml>";
        var kmz = kmz(Map.of("doc.kml", bomb));

        assertThatThrownBy(() -> TableRows.of(RecordTables.open(kmz).getFirst()))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("unpacks to more than 100 times");
    }

    @Test
    void a_kmz_of_too_many_files_is_refused() throws IOException {
        var many = new TreeMap<String, String>();
        for (var i = 0; i < 10_001; i++) {
            many.put("f" + i, "");
        }

        assertThatThrownBy(() -> TableRows.of(RecordTables.open(kmz(many)).getFirst()))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("more than 10000 files");
    }

    private Path kmz(Map<String, String> files) throws IOException {
        var file = folder.resolve("a.kmz");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var entry : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return file;
    }
}
