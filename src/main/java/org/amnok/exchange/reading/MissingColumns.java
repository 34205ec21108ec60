package org.amnok.exchange.reading;

import java.util.Arrays;
import org.amnok.domain.count.Counts;
import org.amnok.domain.date.When;
import org.amnok.domain.field.FieldCatalogue;
import org.amnok.domain.field.SightingField;
import org.amnok.domain.record.Notes;
import org.amnok.domain.record.Place;
import org.amnok.domain.record.Report;
import org.amnok.domain.record.Sighting;
import org.amnok.domain.record.SightingDraft;
import org.amnok.exchange.table.ColumnMapping;
import org.amnok.exchange.table.SightingColumn;
import org.amnok.exchange.table.Whose;
import org.amnok.geo.Geodesy;

/// Fills in what a file does not say of a sighting that is known already, so that a file with few
/// columns does not seem to contradict it: what differs then is what the file says otherwise.
public final class MissingColumns {
    /// Coordinates are written with enough digits that they move by less than this share of the
    /// uncertainty, and by less than a metre without one.
    private static final double ROUNDING_SHARE = 0.1;

    private final ColumnMapping mapping;
    private final Sighting read;
    private final Sighting there;
    private final SightingDraft draft;

    private MissingColumns(ColumnMapping mapping, Sighting read, Sighting there) {
        this.mapping = mapping;
        this.read = read;
        this.there = there;
        draft = there.edit();
    }

    /// The sighting of a row, with what its table has no columns for taken from the one that is
    /// there.
    public static Sighting filled(ColumnMapping mapping, Sighting read, Sighting there) {
        return new MissingColumns(mapping, read, there).filled();
    }

    private Sighting filled() {
        draft.uuid(read.uuid()).created(read.created());
        draft.place(place()).when(when()).counts(counts()).notes(notes());
        for (var column : SightingColumn.OF_FIELDS) {
            var field = column.field();
            if (field != null) {
                take(field, column);
            }
        }
        take(FieldCatalogue.TITLE, SightingColumn.TITLE, SightingColumn.PLACE);
        take(FieldCatalogue.KIND, SightingColumn.KIND);
        take(FieldCatalogue.STATUS, SightingColumn.STATUS, SightingColumn.DISPUTED);
        take(FieldCatalogue.SITE, SightingColumn.SITE);
        take(FieldCatalogue.PRIVACY, SightingColumn.PRIVACY);
        take(FieldCatalogue.CONFIDENCE, SightingColumn.CONFIDENCE);
        if (mapping.whose() == Whose.AS_WRITTEN || !isWithoutReport(read.report())) {
            take(FieldCatalogue.OUTLET, SightingColumn.OUTLET);
            take(
                    FieldCatalogue.REPORT_TITLE,
                    SightingColumn.REPORT_TITLE,
                    SightingColumn.OUTLET,
                    SightingColumn.ADDRESS);
            take(FieldCatalogue.REPORT_ADDRESS, SightingColumn.ADDRESS);
        }
        return draft.done(there.modified());
    }

    /// Takes a field from the row when its table has one of some columns.
    private <T> void take(SightingField<T> field, SightingColumn... columns) {
        if (hasAny(columns)) {
            field.set(draft, field.of(read));
        }
    }

    private boolean hasAny(SightingColumn... columns) {
        return Arrays.stream(columns).anyMatch(mapping::has);
    }

    private Place place() {
        var words =
                hasAny(SightingColumn.PLACE, SightingColumn.LOCATION_BASIS)
                        ? read.place().asReported()
                        : there.place().asReported();
        return switch (read.place()) {
            case Place.Located at when there.place() instanceof Place.Located known ->
                    new Place.Located(
                            isRounded(at, known) ? known.point() : at.point(),
                            hasAny(SightingColumn.UNCERTAINTY)
                                    ? at.uncertaintyMetres()
                                    : known.uncertaintyMetres(),
                            hasAny(SightingColumn.LOCATION_METHOD) ? at.method() : known.method(),
                            words);
            case Place.Unlocated _ when !hasPlaces() -> there.place();
            default -> read.place().inWords(words);
        };
    }

    private boolean hasPlaces() {
        return hasAny(
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
        var hasDates =
                hasAny(
                        SightingColumn.DATE,
                        SightingColumn.DATE_EDTF,
                        SightingColumn.DATE_START,
                        SightingColumn.DATE_END);
        var tellsWords =
                hasAny(SightingColumn.DATE, SightingColumn.DATE_WORDS, SightingColumn.DATE_NOTE);
        return new When(
                hasDates ? read.when().observed() : there.when().observed(),
                tellsWords ? read.when().asReported() : there.when().asReported(),
                hasAny(SightingColumn.PUBLISHED)
                        ? read.when().published()
                        : there.when().published(),
                there.when().zone());
    }

    private Counts counts() {
        var rows =
                hasAny(
                                        SightingColumn.COUNTS,
                                        SightingColumn.COUNT_MIN,
                                        SightingColumn.COUNT_BEST,
                                        SightingColumn.COUNT_MAX)
                                || SightingColumn.NUMBERS_OF.values().stream()
                                        .anyMatch(mapping::has)
                        ? read.counts().rows()
                        : there.counts().rows();
        var tellsWords = hasAny(SightingColumn.COUNT_TEXT, SightingColumn.COUNT_UNIT);
        return new Counts(rows, (tellsWords ? read : there).counts().asReported());
    }

    private Notes notes() {
        var isInternal = read.notes().publicNote().isEmpty() && mapping.whose().isConfidential();
        var note = hasAny(SightingColumn.NOTE) && !isInternal ? read.notes() : there.notes();
        var internal =
                isInternal
                        || mapping.choices().keepsColumns()
                        || hasAny(SightingColumn.INTERNAL_NOTE, SightingColumn.KIND);
        return there.notes()
                .withPublic(note.publicNote())
                .withInternal(
                        internal && !read.notes().internalNote().isEmpty()
                                ? read.notes().internalNote()
                                : there.notes().internalNote());
    }

    /// True for a row of which no report may be named: it tells nothing of the one that is there.
    private static boolean isWithoutReport(Report report) {
        return report.outlet().isEmpty() && report.address().isEmpty();
    }
}
