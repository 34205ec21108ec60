package org.amnok.store.record;

import static org.amnok.store.record.ItemColumn.text;

import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amnok.domain.codelist.Grading.Reliability;
import org.amnok.domain.record.Source;
import org.amnok.domain.record.Source.Assessment;
import org.amnok.store.sqlite.Cells;
import org.jspecify.annotations.Nullable;

/// The table `source`. Rows without a code are left alone and not read.
public final class SourceTable extends ItemTable<Source> {
    public SourceTable() {
        super(
                Source.class,
                "source",
                text("code", Source::code),
                text("relation", Source::relation),
                text("reliability", SourceTable::assessments));
    }

    private static String assessments(Source source) {
        return source.assessments().stream()
                .map(a -> a.since() + " " + a.reliability())
                .collect(Collectors.joining("; "));
    }

    @Override
    public boolean takesStrays() {
        return true;
    }

    @Override
    public @Nullable Source decode(Cells cells, UUID uuid) throws SQLException {
        var code = cells.text();
        var relation = cells.text();
        var assessments =
                Stream.of(cells.text().split(";"))
                        .flatMap(each -> assessment(each.strip()).stream())
                        .toList();
        return code.isBlank() ? null : new Source(uuid, code, relation, assessments);
    }

    /// Of `2025-01-03 B`; empty when it is none.
    private static Optional<Assessment> assessment(String text) {
        var words = text.split(" ");
        try {
            return words.length == 2
                    ? Optional.of(
                            new Assessment(
                                    LocalDate.parse(words[0]), Reliability.valueOf(words[1])))
                    : Optional.empty();
        } catch (DateTimeException | IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }
}
