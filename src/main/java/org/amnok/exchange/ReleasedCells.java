package org.amnok.exchange;

import java.io.IOException;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.amnok.domain.Bank;
import org.amnok.domain.Count;
import org.amnok.domain.Grading;
import org.amnok.domain.RiverKilometre;
import org.amnok.domain.counting.CountNotation;
import org.amnok.release.ReleasedDetails;
import org.amnok.release.ReleasedSighting;
import org.amnok.release.RoundedPlace;
import org.jspecify.annotations.Nullable;

/// Tells of a released sighting in the order of [ReleasedColumn]: what is known and may leave.
///
/// @param siteCodes what the sites of the project are called in files; empty for one that is gone
record ReleasedCells(Function<UUID, String> siteCodes) {
    private static final String YES = "yes";

    void tell(ReleasedSighting sighting, CellSink sink) throws IOException {
        sink.uuid(sighting.uuid());
        var details = sighting.details();
        text(ReleasedColumn.TITLE, details.title(), sink);
        sink.code(ReleasedColumn.KIND, sighting.kind().code());
        var status = sighting.status();
        if (status != null) {
            sink.code(ReleasedColumn.STATUS, status.code());
        }
        place(sighting, sink);
        dates(sighting, sink);
        counts(details.counts().rows(), sink);
        graded(sighting, sink);
        details(details, sink);
        facts(sighting, sink);
        Generalization.tell(sighting, sink);
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

    private static void dates(ReleasedSighting sighting, CellSink sink) throws IOException {
        var dates = sighting.dates();
        if (dates != null) {
            sink.day(ReleasedColumn.DATE_START, dates.earliest());
            sink.day(ReleasedColumn.DATE_END, dates.latest());
            text(ReleasedColumn.DATE_EDTF, sighting.edtf(), sink);
        }
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
        Grading grading = sighting.grading();
        var reliability = grading.reliability();
        if (reliability != null) {
            sink.code(ReleasedColumn.RELIABILITY, reliability.name());
        }
        var credibility = grading.credibility();
        if (credibility != null) {
            sink.whole(ReleasedColumn.CREDIBILITY, credibility.number());
        }
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
        text(ReleasedColumn.NOTE, details.publicNote(), sink);
        text(ReleasedColumn.OUTLET, details.outlet(), sink);
        text(ReleasedColumn.SOURCE_TITLE, details.reportTitle(), sink);
        text(ReleasedColumn.URL, details.reportAddress(), sink);
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
