package org.amnok.exchange.reading;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.amnok.domain.Problem;
import org.amnok.domain.ProblemException;
import org.amnok.domain.record.Sighting;
import org.amnok.domain.record.Site;
import org.amnok.exchange.cell.ValueOrders;
import org.amnok.exchange.table.ColumnMapping;
import org.amnok.exchange.table.ReadRow;
import org.amnok.exchange.table.RecordRow;
import org.amnok.exchange.table.RecordTable;
import org.amnok.exchange.table.RowPlace;
import org.amnok.exchange.table.SightingColumn;
import org.amnok.exchange.table.TotalRows;
import org.amnok.exchange.table.UnknownWord;
import org.jspecify.annotations.Nullable;

/// Reads sightings out of a table of any format, one record after the other: a bad one never stops
/// it and never vanishes.
///
/// A record gets the same UUID each time it is read for one project: see [RowUuid]. A reading is
/// for one walk.
public final class SightingReading {
    /// A row with one of these is no total, whatever it is called.
    private static final List<SightingColumn> OF_AN_EVENT =
            List.of(
                    SightingColumn.DATE,
                    SightingColumn.DATE_START,
                    SightingColumn.DATE_EDTF,
                    SightingColumn.LAT,
                    SightingColumn.COORDINATE,
                    SightingColumn.PLACE);

    private static final int LONGEST_CELL = 100_000;

    private final RecordTable table;
    private final ColumnMapping mapping;
    private final RowSightings sightings;
    private final ReadingNotes notes;
    private final SeenRows seen;
    private final WordTally words;
    private final RowUuid uuids;
    private @Nullable OrdersFound found;

    /// @param sites to which `related_site` codes or names are linked
    /// @param clock gives the instant of creation
    /// @param seen the rows of this file that were read before, and will be
    /// @param names by which rows find their sightings again
    /// @throws ProblemException when the mapping gives no column of the table a meaning and the
    ///   table may have no shapes
    public SightingReading(
            RecordTable table,
            ColumnMapping mapping,
            Collection<Site> sites,
            Clock clock,
            SeenRows seen,
            RowNames names) {
        requireMeaning(table, mapping);
        this.table = table;
        this.mapping = mapping;
        this.seen = seen;
        uuids = new RowUuid(names);
        sightings = new RowSightings(sites, uuids, clock);
        notes = new ReadingNotes(table, mapping);
        words = new WordTally(mapping);
    }

    private static void requireMeaning(RecordTable table, ColumnMapping mapping) {
        if (mapping.places().isEmpty() && !table.isLayer()) {
            throw ProblemException.ofPlace(
                    table.name(),
                    "exchange.no_column_is_understood_by_its",
                    "exchange.say_what_the_columns_mean_or",
                    ColumnMapping.shortened(mapping.columns()));
        }
    }

    /// Looks through the table for the orders that single values do not say, before it is read;
    /// else [#read] does.
    ///
    /// @param goingOn asked after each record; false to be content with those so far
    /// @throws ProblemException when the file cannot be read
    public OrdersFound survey(Predicate<RecordRow> goingOn) {
        var now = ValueSurvey.of(table, mapping, goingOn);
        found = now;
        return now;
    }

    /// Takes the orders that an earlier reading found under the same mapping.
    public void use(OrdersFound earlier) {
        found = earlier;
    }

    /// Asked for the places of rows that only name them; without it no name is known.
    public void use(NamedPlaces places) {
        sightings.use(places);
    }

    /// The orders that were found or chosen; what is to be found out before the table was looked
    /// through.
    public ValueOrders orders() {
        var known = found;
        return known == null ? mapping.orders() : known.orders();
    }

    /// Hands on all records, each read or rejected.
    ///
    /// @param taker returns false to stop
    /// @throws ProblemException when the file cannot be read to its end
    public void read(Predicate<ReadRow> taker) {
        var earlier = found;
        var orders = earlier == null ? survey(record -> true) : earlier;
        orders.warnings().forEach(notes::add);
        words.leaveUnread(orders.unread());
        var rows = new SightingRow.Reader(mapping.with(orders.orders()).without(orders.unread()));
        table.read(record -> isLeftOut(record) || taker.test(readRow(rows.row(record))));
    }

    /// What was read with care, for example a column that is not known: complete after [#read].
    public List<Problem> warnings() {
        var all = new ArrayList<>(notes.warnings());
        words.warnings().forEach(warning -> all.add(warning.at(table.name())));
        return List.copyOf(all);
    }

    /// Words that columns cannot hold, with the rows that have them: complete after [#read].
    public List<UnknownWord> unknownWords() {
        return words.found();
    }

    private boolean isLeftOut(RecordRow record) {
        var leftOut = mapping.choices().leftOut();
        if (leftOut.isEmpty() || !leftOut.contains(record.cells().get(table.folderColumn()))) {
            return false;
        }
        notes.takeLeftOut();
        return true;
    }

    private ReadRow readRow(SightingRow row) {
        var record = row.record();
        try {
            checkShape(record);
            refuseTotal(row);
            var sighting = unrepeated(sightings.sighting(row), row);
            notes.take(row, sighting, sightings);
            words.takeRead(row);
            return new ReadRow.Accepted(record, sighting);
        } catch (ProblemException e) {
            words.takeRejected(row);
            var place = RowPlace.of(table, record);
            return new ReadRow.Rejected(
                    record,
                    e instanceof CellException cell ? place.in(cell.column()) : place,
                    e.problem());
        }
    }

    /// Below the rows of a spreadsheet often stands what they come to.
    private static void refuseTotal(SightingRow row) {
        var total = TotalRows.word(row.record().cells());
        if (total.isPresent()
                && OF_AN_EVENT.stream()
                        .map(row::text)
                        .allMatch(text -> text.isEmpty() || TotalRows.isWord(text))) {
            throw ProblemException.ofTexts(
                    "exchange.the_row_sums_up_others",
                    "exchange.a_total_is_no_sighting",
                    total.get());
        }
    }

    /// The sighting of a row, under another UUID when it has nothing in common with an earlier row
    /// of the same id.
    ///
    /// @throws ProblemException when it is that of an earlier row
    private Sighting unrepeated(Sighting sighting, SightingRow row) {
        var earlier = seen(sighting, row.record());
        if (earlier.isEmpty()) {
            return sighting;
        }
        var print = RowPrint.of(sighting, row.record().cells());
        var likeness = print.to(earlier.get().print());
        var another = uuids.ofAnother(row);
        if (likeness == RowPrint.Likeness.OTHER && another.isPresent()) {
            var event = sighting.edit().uuid(another.get()).done(sighting.modified());
            seen(event, row.record()).ifPresent(same -> refuse(same, print));
            return event;
        }
        refuse(earlier.get(), print);
        return sighting;
    }

    private Optional<SeenRows.Earlier> seen(Sighting sighting, RecordRow record) {
        var print = RowPrint.of(sighting, record.cells());
        return seen.add(sighting.uuid(), print, table, record.number());
    }

    private static void refuse(SeenRows.Earlier earlier, RowPrint print) {
        throw print.to(earlier.print()) == RowPrint.Likeness.SAME
                ? ProblemException.ofTexts(
                        "exchange.the_row_repeats",
                        "exchange.leave_it_out_or_give_it",
                        earlier.words())
                : ProblemException.ofTexts(
                        "exchange.the_row_has_the_id_of",
                        "exchange.keep_the_one_that_is_right",
                        earlier.words(),
                        print.differences(earlier.print()));
    }

    /// The UUID of a row's sighting when it has nothing in common with the one of the project that
    /// has its id; empty when it has, or when the row is not known by its id.
    ///
    /// @param read of the row
    /// @param there in the project, under the UUID of what was read
    public Optional<UUID> ofAnotherEvent(RecordRow record, Sighting read, Sighting there) {
        var row = new SightingRow.Reader(mapping).row(record);
        return RowPrint.of(read).to(RowPrint.of(there)) == RowPrint.Likeness.OTHER
                ? uuids.ofAnother(row)
                : Optional.empty();
    }

    private void checkShape(RecordRow record) {
        var problem = record.problem();
        if (problem != null) {
            throw new ProblemException(problem);
        }
        if (record.shape() == null && record.cells().stream().allMatch(String::isBlank)) {
            throw ProblemException.ofTexts(
                    "exchange.the_row_is_empty", "exchange.correct_or_remove_it");
        }
        var columns = mapping.columns().size();
        if (record.cells().size() > columns) {
            throw ProblemException.ofTexts(
                    "exchange.the_row_has_cells_the_header",
                    "exchange.put_cells_that_contain_a_comma",
                    record.cells().size(),
                    columns);
        }
        for (var cell : record.cells()) {
            if (cell.length() > LONGEST_CELL) {
                throw ProblemException.ofTexts(
                        "exchange.a_cell_is_longer_than",
                        "exchange.shorten_it_or_keep_the_text",
                        LONGEST_CELL);
            }
        }
    }
}
