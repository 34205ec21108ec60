package org.amnok.exchange.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.amnok.domain.Problem;
import org.amnok.exchange.cell.CoordinateCell;
import org.amnok.exchange.cell.DateCell;
import org.amnok.exchange.cell.ValueOrders;
import org.amnok.exchange.table.ColumnMapping;
import org.amnok.exchange.table.RecordRow;
import org.amnok.exchange.table.RecordTable;
import org.amnok.exchange.table.SightingColumn;
import org.amnok.words.Messages;

/// Looks through a table for what its single values do not say: which number of a pair is the
/// latitude, whether 5/11/2025 is in November or in May, whether 45974 is a day, whether a column
/// holds any word that is known.
///
/// The first rows are looked at; the others only when some of these were not plain.
final class ValueSurvey {
    private static final int FIRST_ROWS = 1000;
    private static final List<SightingColumn> DATES =
            List.of(
                    SightingColumn.DATE,
                    SightingColumn.DATE_START,
                    SightingColumn.DATE_END,
                    SightingColumn.PUBLISHED);

    private static final Pattern DAY_THEN_MONTH =
            Pattern.compile(
                    "(?i)(?<!\\p{L})(?:(?:dd?|tt?|jj?)[./ -]?mm?[./ -]?(?:yy(?:yy)?|jj(?:jj)?|aa(?:aa)?)?(?!\\p{L})|dmy(?!\\p{L})|day[./ -]month)");
    private static final Pattern MONTH_THEN_DAY =
            Pattern.compile(
                    "(?i)(?<!\\p{L})(?:mm?[./ -]?dd?[./ -]?(?:yy(?:yy)?)?(?!\\p{L})|mdy(?!\\p{L})|month[./ -]day)");

    private final RecordTable table;
    private final ColumnMapping mapping;
    private final SightingRow.Reader reader;
    private final List<SightingColumn> vocabularies;
    private final Set<SightingColumn> withKnownWord = new TreeSet<>();
    private final Set<SightingColumn> withUnknownWord = new TreeSet<>();
    private int rows;
    private int latitudesFirst;
    private int longitudesFirst;
    private int unclearPairs;
    private final DayOrders days = new DayOrders();
    private final DayOrders daysOfShortYears = new DayOrders();
    private final ShortYears shortYears = new ShortYears();
    private int dayNumbers;
    private int otherDates;
    private boolean isWhole = true;

    private ValueSurvey(RecordTable table, ColumnMapping mapping) {
        this.table = table;
        this.mapping = mapping;
        reader = new SightingRow.Reader(mapping);
        vocabularies = Vocabulary.COLUMNS.stream().filter(mapping::has).toList();
        DATES.stream().filter(mapping::has).map(mapping::name).forEach(this::takeName);
    }

    /// "Date (DD/MM/YYYY)" says it for all its cells.
    private void takeName(String name) {
        days.say(DAY_THEN_MONTH.matcher(name).find(), MONTH_THEN_DAY.matcher(name).find());
    }

    /// @param goingOn asked after each record; false to be content with those so far
    /// @throws org.amnok.domain.ProblemException when the file cannot be read
    static OrdersFound of(RecordTable table, ColumnMapping mapping, Predicate<RecordRow> goingOn) {
        var survey = new ValueSurvey(table, mapping);
        if (survey.isNeeded()) {
            table.read(record -> survey.wantsMore(record) && survey.mayGoOn(goingOn, record));
        }
        return survey.found();
    }

    private boolean wantsMore(RecordRow record) {
        take(reader.row(record));
        return rows < FIRST_ROWS || isUnclear();
    }

    /// What a person has said needs no more rows.
    private boolean isUnclear() {
        var said = mapping.orders();
        return (unclearPairs > 0 && said.coordinates() == ValueOrders.Coordinates.FOUND_OUT)
                || shortYears.isUnclear()
                || (days.isUnclear() && said.days() == ValueOrders.Days.FOUND_OUT)
                || !withKnownWord.containsAll(withUnknownWord);
    }

    private boolean mayGoOn(Predicate<RecordRow> goingOn, RecordRow record) {
        isWhole = goingOn.test(record);
        return isWhole;
    }

    private boolean isNeeded() {
        return OrdersFound.COLUMNS.stream().anyMatch(mapping::has);
    }

    private void take(SightingRow row) {
        rows++;
        takeWords(row);
        var coordinate = row.text(SightingColumn.COORDINATE);
        var pair = coordinate.isEmpty() ? null : CoordinateCell.pair(coordinate);
        if (pair != null) {
            takePair(Math.abs(pair[0]) > 90, Math.abs(pair[1]) > 90);
        }
        for (var column : DATES) {
            var date = row.text(column);
            if (!date.isEmpty()) {
                takeDate(date);
            }
        }
    }

    private void takeWords(SightingRow row) {
        for (var column : vocabularies) {
            var word = row.text(column);
            if (!word.isEmpty() && !withKnownWord.contains(column)) {
                (Vocabulary.isKnown(column, word) ? withKnownWord : withUnknownWord).add(column);
            }
        }
    }

    private void takePair(boolean firstIsLongitude, boolean secondIsLongitude) {
        if (firstIsLongitude == secondIsLongitude) {
            unclearPairs++;
        } else if (firstIsLongitude) {
            longitudesFirst++;
        } else {
            latitudesFirst++;
        }
    }

    private void takeDate(String date) {
        if (DateCell.isDayNumber(date)) {
            dayNumbers++;
            return;
        }
        otherDates++;
        var withShortYear = DateCell.withShortYear(date);
        if (withShortYear.isEmpty()) {
            days.take(DateCell.dayAndMonth(date));
        } else {
            shortYears.take(withShortYear, date);
            daysOfShortYears.take(DateCell.dayAndMonth(date));
        }
    }

    private OrdersFound found() {
        var warnings = new ArrayList<Problem>();
        var orders = mapping.orders();
        if (orders.coordinates() == ValueOrders.Coordinates.FOUND_OUT) {
            orders = orders.with(coordinates(warnings));
        }
        orders = orders.with(shortYears(warnings));
        if (orders.days() == ValueOrders.Days.FOUND_OUT) {
            orders = orders.with(days(warnings));
        }
        if (dayNumbers > 0 && otherDates == 0) {
            warn(
                    warnings,
                    Messages.text("exchange.numbers_were_read_as_days_of"),
                    Messages.text("exchange.check_the_dates"));
            orders = orders.withDayNumbers();
        }
        return new OrdersFound(
                orders,
                unclearPairs + latitudesFirst + longitudesFirst > 0,
                !days.isEmpty(),
                isWhole,
                unread(),
                warnings);
    }

    /// Columns that hold words, and none that is known.
    private Set<SightingColumn> unread() {
        var unread = new TreeSet<>(withUnknownWord);
        unread.removeAll(withKnownWord);
        return unread;
    }

    private ValueOrders.Coordinates coordinates(List<Problem> warnings) {
        var isLongitudeFirst = longitudesFirst > 0 && latitudesFirst == 0;
        var isPlain = (longitudesFirst > 0) != (latitudesFirst > 0);
        if (unclearPairs > 0 && !isPlain) {
            warn(
                    warnings,
                    Messages.text("exchange.which_number_of_a_coordinate_is"),
                    Messages.text("exchange.check_the_places_choose_the"));
        }
        return isLongitudeFirst
                ? ValueOrders.Coordinates.LONGITUDE_FIRST
                : ValueOrders.Coordinates.LATITUDE_FIRST;
    }

    private ValueOrders.ShortYears shortYears(List<Problem> warnings) {
        var found = shortYears.found();
        var example = shortYears.example();
        switch (found) {
            case LAST -> {
                days.add(daysOfShortYears);
                warn(
                        warnings,
                        Messages.text("exchange.the_last_number_is_the_year", example),
                        Messages.text("exchange.check_the_dates"));
            }
            case FIRST ->
                    warn(
                            warnings,
                            Messages.text("exchange.the_first_number_is_the_year", example),
                            Messages.text("exchange.check_the_dates"));
            case UNKNOWN -> {}
        }
        return found;
    }

    private ValueOrders.Days days(List<Problem> warnings) {
        var found = days.found();
        if (days.isUnclear() && found == ValueOrders.Days.FOUND_OUT) {
            warn(
                    warnings,
                    Messages.text("exchange.whether_dates_begin_with_the"),
                    Messages.text("exchange.choose_one_of_the_two"));
        }
        return found;
    }

    private void warn(List<Problem> warnings, String what, String remedy) {
        warnings.add(new Problem(what, table.name(), remedy));
    }

    /// Counts which dates of a table begin with the day for certain, and which with the month.
    private static final class DayOrders {
        private static final int MONTHS = 12;

        private int daysFirst;
        private int monthsFirst;
        private int unclear;

        /// @param numbers of a date's day and month, as they stand; empty for one of another form
        void take(List<Integer> numbers) {
            if (numbers.isEmpty() || numbers.getFirst().equals(numbers.getLast())) {
                return;
            }
            if (numbers.getFirst() > MONTHS) {
                daysFirst++;
            } else if (numbers.getLast() > MONTHS) {
                monthsFirst++;
            } else {
                unclear++;
            }
        }

        /// What is said of all dates of a column.
        void say(boolean isDayFirst, boolean isMonthFirst) {
            daysFirst += isDayFirst ? 1 : 0;
            monthsFirst += isMonthFirst ? 1 : 0;
        }

        void add(DayOrders others) {
            daysFirst += others.daysFirst;
            monthsFirst += others.monthsFirst;
            unclear += others.unclear;
        }

        boolean isEmpty() {
            return daysFirst + monthsFirst + unclear == 0;
        }

        /// True when there are dates that may begin with either.
        boolean isUnclear() {
            return unclear > 0;
        }

        /// The order of those that may begin with either, by the others; not found where these are
        /// none or of both.
        ValueOrders.Days found() {
            if (!isUnclear() || (daysFirst > 0) == (monthsFirst > 0)) {
                return ValueOrders.Days.FOUND_OUT;
            }
            return daysFirst > 0 ? ValueOrders.Days.DAY_FIRST : ValueOrders.Days.MONTH_FIRST;
        }
    }
}
