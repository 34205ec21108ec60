package org.amnok.exchange.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.amnok.domain.codelist.PrivacyLevel;
import org.amnok.domain.record.Sighting;
import org.amnok.exchange.ReadTables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Tables also say the other way round which rows are not for publication.
class PublishableColumnTest {
    @TempDir private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Publishable,no",
                "OK to publish,not yet",
                "Can publish?,N",
                "Confidential?,Y",
                "공개여부,비공개",
                "게재 가능,아니오",
                "是否公开,否",
                "公開可否,不可"
            })
    void what_may_not_be_published_has_its_location_withheld(String column) throws IOException {
        assertThat(privacy(column)).isEqualTo(PrivacyLevel.WITHHELD);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Publishable,yes", "Publishable,", "공개여부,공개", "是否公开,是", "公開可否,可"})
    void what_may_be_published_is_as_other_rows(String column) throws IOException {
        assertThat(privacy(column)).isNotEqualTo(PrivacyLevel.WITHHELD);
    }

    @Test
    void any_of_several_marks_withholds_a_row() throws IOException {
        var text =
                "title,lat,lon,Confidential,Embargo,date\nford,41.4,128.2,no,2027-01-01,2025-11-13\n"
                        + "ford,41.4,128.2,no,,2025-11-14\n";
        var read = ReadTables.of(Files.writeString(folder.resolve("a.csv"), text), List.of());

        assertThat(read.accepted())
                .extracting(Sighting::privacy)
                .containsExactly(PrivacyLevel.WITHHELD, PrivacyLevel.COUNTY);
    }

    private PrivacyLevel privacy(String column) throws IOException {
        var at = column.indexOf(',');
        var text =
                "title,lat,lon,%s\nford,41.4,128.2,%s\n"
                        .formatted(column.substring(0, at), column.substring(at + 1));
        var file = Files.writeString(folder.resolve("a.csv"), text);
        return ReadTables.of(file, List.of()).accepted().getFirst().privacy();
    }
}
