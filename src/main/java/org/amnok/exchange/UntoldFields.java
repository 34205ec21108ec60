package org.amnok.exchange;

import java.util.Arrays;
import org.amnok.domain.Confidence;
import org.amnok.domain.Counts;
import org.amnok.domain.Grading;
import org.amnok.domain.Notes;
import org.amnok.domain.Place;
import org.amnok.domain.Report;
import org.amnok.domain.Sighting;
import org.amnok.domain.When;
import org.amnok.geo.Geodesy;

/// Fills in what a file does not tell of a sighting that is known already, so that a file with few
/// columns does not seem to contradict it: what differs then is what the file says otherwise.
public final class UntoldFields {
    /// Coordinates are written with so many digits that they move by less than this share of the
    /// uncertainty, and by less than a metre without one.
    private static final double ROUNDING_SHARE = 0.1;

    private final ColumnMapping mapping;
    private final Sighting read;
    private final Sighting there;

    private UntoldFields(ColumnMapping mapping, Sighting read, Sighting there) {
        this.mapping = mapping;
        this.read = read;
        this.there = there;
    }

    /// The sighting of a row, with what its table has no columns for taken from the one that is
    /// there.
    public static Sighting filled(ColumnMapping mapping, Sighting read, Sighting there) {
        return new UntoldFields(mapping, read, there).filled();
    }

    private Sighting filled() {
        return read.edit()
                .code(told(SightingColumn.ID) ? read.code() : there.code())
                .title(
                        told(SightingColumn.TITLE, SightingColumn.PLACE)
                                ? read.title()
                                : there.title())
                .kind(told(SightingColumn.KIND) ? read.kind() : there.kind())
                .status(
                        told(SightingColumn.STATUS, SightingColumn.DISPUTED)
                                ? read.status()
                                : there.status())
                .statusReason(there.statusReason())
                .site(told(SightingColumn.SITE) ? read.siteUuid() : there.siteUuid())
                .place(place())
                .when(when())
                .counts(counts())
                .grading(grading())
                .notes(notes())
                .report(report())
                .sensitivity(
                        told(SightingColumn.SENSITIVITY) ? read.sensitivity() : there.sensitivity())
                .privacy(told(SightingColumn.PRIVACY) ? read.privacy() : there.privacy())
                .done(there.modified());
    }

    private boolean told(SightingColumn... columns) {
        return Arrays.stream(columns).anyMatch(mapping::has);
    }

    private Place place() {
        var words =
                told(SightingColumn.PLACE, SightingColumn.LOCATION_BASIS)
                        ? read.place().asReported()
                        : there.place().asReported();
        return switch (read.place()) {
            case Place.Located at when there.place() instanceof Place.Located known ->
                    new Place.Located(
                            isRounded(at, known) ? known.point() : at.point(),
                            told(SightingColumn.UNCERTAINTY)
                                    ? at.uncertaintyMetres()
                                    : known.uncertaintyMetres(),
                            told(SightingColumn.LOCATION_METHOD) ? at.method() : known.method(),
                            words);
            case Place.Unlocated _ when !tellsPlaces() -> there.place();
            default -> read.place().inWords(words);
        };
    }

    private boolean tellsPlaces() {
        return told(
                SightingColumn.LAT,
                SightingColumn.LON,
                SightingColumn.COORDINATE,
                SightingColumn.SHAPE,
                SightingColumn.EASTING,
                SightingColumn.RIVER_FROM);
    }

    private static boolean isRounded(Place.Located at, Place.Located known) {
        var uncertainty = known.uncertaintyMetres();
        var most = uncertainty == null ? 1 : uncertainty * ROUNDING_SHARE;
        return Geodesy.distanceMetres(at.point(), known.point()) <= most;
    }

    private When when() {
        var tellsDates =
                told(
                        SightingColumn.DATE,
                        SightingColumn.DATE_EDTF,
                        SightingColumn.DATE_START,
                        SightingColumn.DATE_END);
        var tellsWords =
                told(SightingColumn.DATE, SightingColumn.DATE_WORDS, SightingColumn.DATE_NOTE);
        return new When(
                tellsDates ? read.when().observed() : there.when().observed(),
                tellsWords ? read.when().asReported() : there.when().asReported(),
                told(SightingColumn.PUBLISHED) ? read.when().published() : there.when().published(),
                there.when().zone());
    }

    private Counts counts() {
        var rows =
                told(
                                SightingColumn.COUNTS,
                                SightingColumn.COUNT_MIN,
                                SightingColumn.COUNT_BEST,
                                SightingColumn.COUNT_MAX)
                        ? read.counts().rows()
                        : there.counts().rows();
        var tellsWords = told(SightingColumn.COUNT_TEXT, SightingColumn.COUNT_UNIT);
        return new Counts(rows, (tellsWords ? read : there).counts().asReported());
    }

    private Grading grading() {
        return new Grading(
                told(SightingColumn.RELIABILITY)
                        ? read.grading().reliability()
                        : there.grading().reliability(),
                told(SightingColumn.CREDIBILITY)
                        ? read.grading().credibility()
                        : there.grading().credibility());
    }

    private Notes notes() {
        var isInternal = read.notes().publicNote().isEmpty() && mapping.whose().isConfidential();
        var note = told(SightingColumn.NOTE) && !isInternal ? read.notes() : there.notes();
        var internal =
                isInternal
                        || mapping.choices().keepsColumns()
                        || told(SightingColumn.INTERNAL_NOTE, SightingColumn.KIND);
        return new Notes(
                note.publicNote(),
                internal && !read.notes().internalNote().isEmpty()
                        ? read.notes().internalNote()
                        : there.notes().internalNote());
    }

    private Report report() {
        if (mapping.whose() != Whose.AS_WRITTEN && isWithoutReport(read.report())) {
            return new Report(
                    there.report().outlet(),
                    there.report().title(),
                    there.report().address(),
                    field(SightingColumn.EVIDENCE, read.report().basis(), there.report().basis()),
                    confidence());
        }
        return new Report(
                field(SightingColumn.OUTLET, read.report().outlet(), there.report().outlet()),
                told(SightingColumn.REPORT_TITLE, SightingColumn.OUTLET, SightingColumn.ADDRESS)
                        ? read.report().title()
                        : there.report().title(),
                field(SightingColumn.ADDRESS, read.report().address(), there.report().address()),
                field(SightingColumn.EVIDENCE, read.report().basis(), there.report().basis()),
                confidence());
    }

    /// True for a row of which no report may be named: it tells nothing of the one that is there.
    private static boolean isWithoutReport(Report report) {
        return report.outlet().isEmpty() && report.address().isEmpty();
    }

    private Confidence confidence() {
        return (told(SightingColumn.CONFIDENCE) ? read : there).report().confidence();
    }

    private String field(SightingColumn column, String ofRow, String known) {
        return told(column) ? ofRow : known;
    }
}
