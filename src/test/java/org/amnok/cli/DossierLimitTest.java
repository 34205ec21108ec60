package org.amnok.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// How many sightings a dossier takes.
class DossierLimitTest extends CommandSpecification {
    @Test
    void more_than_2000_sightings_are_refused_before_anything_is_drawn() throws IOException {
        var many = folder.resolve("many.gpkg");
        terminal.type("new", many);
        var rows = new StringBuilder("title,latitude,longitude,date,kind\n");
        IntStream.rangeClosed(1, 2001)
                .forEach(
                        i ->
                                rows.append("Lorries,")
                                        .append(41 + i / 10_000.0)
                                        .append(",128.17,2025-09-04,vehicle_parked\n"));
        var table = Files.writeString(folder.resolve("many.csv"), rows);
        assertThat(terminal.type("import", many, table, "--whose", "published").exitCode())
                .isZero();
        var out = folder.resolve("dossier");
        var result =
                terminal.type("report {} --policy internal --out {} --accept centred", many, out);
        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.err()).contains("2,001 sightings are too many for a dossier", "2,000");
        assertThat(out).doesNotExist();
    }
}
