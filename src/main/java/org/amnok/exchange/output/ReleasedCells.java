package org.amnok.exchange.output;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.amnok.domain.Bank;
import org.amnok.domain.count.Count;
import org.amnok.domain.count.CountNotation;
import org.amnok.domain.field.FieldType;
import org.amnok.domain.field.SightingField;
import org.amnok.domain.record.RiverKilometre;
import org.amnok.domain.record.Site;
import org.amnok.exchange.table.ReleasedColumn;
import org.amnok.release.ReleasedDetails;
import org.amnok.release.ReleasedSighting;
import org.amnok.release.RoundedPlace;
import org.jspecify.annotations.Nullable;

/// Tells of a released sighting in the order of [ReleasedColumn]: what is known and may leave.
///
/// @param siteCodes what the sites of the project are called in files; empty for one that is gone
record ReleasedCells(Function<UUID, String> siteCodes) {
    private static final String YES = "yes";

    /// @param sites of the project, which files call by their codes, or by their names where they
    ///   have none
    static ReleasedCells of(Collection<Site> sites) {
        var codes = sites.stream().collect(Collectors.toMap(Site::uuid, ReleasedCells::code));
        return new ReleasedCells(uuid -> codes.getOrDefault(uuid, ""));
    }

    private static String code(Site site) {
        return site.code().isEmpty()
                ? site.names().all().stream().findFirst().orElse("")
                : site.code();
    }

    void report(ReleasedSighting sighting, CellSink sink) throws IOException {
        sink.uuid(sighting.uuid());
        var details = sighting.details();
        field(ReleasedColumn.TITLE, details, sink);
        sink.code(ReleasedColumn.KIND, sighting.kind().code());
        field(ReleasedColumn.STATUS, details, sink);
        place(sighting, sink);
        dates(sighting, sink);
        counts(details.counts().rows(), sink);
        graded(sighting, sink);
        details(details, sink);
        facts(sighting, sink);
        Generalization.report(sighting, sink);
    }

    private static void text(ReleasedColumn column, String words, CellSink sink)
            throws IOException {
        if (!words.isEmpty()) {
            sink.text(column, words);
        }
    }

    private static void place(ReleasedSighting sighting, CellSink sink) throws IOException {
        var point = sighting.point();
        var metres = sighting.uncertaintyMetres();
        if (point != null) {
            var digits = RoundedPlace.digits(metres);
            sink.degrees(ReleasedColumn.LAT, point.latDegrees(), digits);
            sink.degrees(ReleasedColumn.LON, point.lonDegrees(), digits);
        }
        if (metres != null) {
            sink.decimal(ReleasedColumn.UNCERTAINTY_M, metres);
        }
        sink.whole(ReleasedColumn.PRIVACY_LEVEL, sighting.level().number());
        var along = sighting.stretch();
        if (along != null) {
            sink.code(ReleasedColumn.RIVER, along.river().code());
            end(
                    along.from(),
                    ReleasedColumn.RIVER_KM_FROM,
                    ReleasedColumn.RIVER_KM_FROM_UNCERTAINTY,
                    sink);
            end(
                    along.to(),
                    ReleasedColumn.RIVER_KM_TO,
                    ReleasedColumn.RIVER_KM_TO_UNCERTAINTY,
                    sink);
        }
    }

    private static void end(
            RiverKilometre end, ReleasedColumn kilometre, ReleasedColumn within, CellSink sink)
            throws IOException {
        sink.decimal(kilometre, end.kilometres());
        var uncertainty = end.uncertaintyKilometres();
        if (uncertainty != null) {
            sink.decimal(within, uncertainty);
        }
    }

    /// The date as EDTF. What is open says so at every level: it has no day.
    private static String edtf(ReleasedSighting sighting) {
        var dates = sighting.dates();
        if (dates == null || !sighting.edtf().isEmpty()) {
            return sighting.edtf();
        }
        return dates.isOpenBackwards() || dates.isOpenForwards() ? dates.text() : "";
    }

    private static void dates(ReleasedSighting sighting, CellSink sink) throws IOException {
        var dates = sighting.dates();
        if (dates == null) {
            return;
        }
        if (!dates.isOpenBackwards()) {
            sink.day(ReleasedColumn.DATE_START, dates.earliest());
        }
        if (!dates.isOpenForwards()) {
            sink.day(ReleasedColumn.DATE_END, dates.latest());
        }
        text(ReleasedColumn.DATE_EDTF, edtf(sighting), sink);
    }

    /// One class fills the columns of counts; several are words.
    private static void counts(List<Count> counts, CellSink sink) throws IOException {
        if (counts.size() == 1) {
            var count = counts.getFirst();
            sink.code(ReleasedColumn.COUNT_CLASS, count.countClass().code());
            sink.whole(ReleasedColumn.COUNT_MIN, count.min());
            whole(ReleasedColumn.COUNT_BEST, count.best(), sink);
            whole(ReleasedColumn.COUNT_MAX, count.max(), sink);
            sink.code(ReleasedColumn.COUNT_METHOD, count.method().code());
        } else if (!counts.isEmpty()) {
            sink.code(ReleasedColumn.COUNTS, CountNotation.of(counts));
        }
    }

    private static void whole(ReleasedColumn column, @Nullable Integer number, CellSink sink)
            throws IOException {
        if (number != null) {
            sink.whole(column, number);
        }
    }

    private static void graded(ReleasedSighting sighting, CellSink sink) throws IOException {
        field(ReleasedColumn.RELIABILITY, sighting.details(), sink);
        field(ReleasedColumn.CREDIBILITY, sighting.details(), sink);
        if (sighting.doubtful()) {
            sink.code(ReleasedColumn.DOUBTFUL, YES);
        }
        if (sighting.disputed()) {
            sink.code(ReleasedColumn.DISPUTED, YES);
        }
    }

    private void details(ReleasedDetails details, CellSink sink) throws IOException {
        var site = details.site();
        if (site != null) {
            text(ReleasedColumn.SITE, siteCodes.apply(site), sink);
        }
        for (var column : ReleasedColumn.OF_FIELDS) {
            field(column, details, sink);
        }
    }

    /// Tells a field as it is, by its kind.
    private static void field(ReleasedColumn column, ReleasedDetails details, CellSink sink)
            throws IOException {
        var field = column.field();
        if (field != null) {
            field(column, field, details, sink);
        }
    }

    private static <T> void field(
            ReleasedColumn column, SightingField<T> field, ReleasedDetails details, CellSink sink)
            throws IOException {
        var code = details.fields().of(field).map(field::code).orElse("");
        if (!code.isEmpty()) {
            switch (column.type()) {
                case WHOLE -> sink.whole(column, Integer.parseInt(code));
                case DAY -> sink.day(column, LocalDate.parse(code));
                case DECIMAL -> sink.decimal(column, Double.parseDouble(code));
                case TEXT -> {
                    if (field.type() instanceof FieldType.Text) {
                        sink.text(column, code);
                    } else {
                        sink.code(column, code);
                    }
                }
            }
        }
    }

    /// Of a stretch its ends say where on the river it is.
    private static void facts(ReleasedSighting sighting, CellSink sink) throws IOException {
        var details = sighting.details();
        if (details.bank() != Bank.UNKNOWN) {
            sink.code(ReleasedColumn.BANK, details.bank().code());
        }
        var along = details.along();
        if (along != null && sighting.stretch() == null) {
            sink.code(ReleasedColumn.NEAR_RIVER, along.river().code());
            sink.decimal(ReleasedColumn.RIVER_KM, along.roundedKilometre());
        }
        text(ReleasedColumn.PROVINCE, details.province(), sink);
    }
}
