package org.amnok.exchange.observation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import org.amnok.domain.Bank;
import org.amnok.domain.Coded;
import org.amnok.domain.Problem;
import org.amnok.domain.ProblemException;
import org.amnok.domain.River;
import org.amnok.domain.date.DateWords;
import org.amnok.domain.record.BankStretch;
import org.amnok.domain.record.Examined;
import org.amnok.domain.record.Observation;
import org.amnok.domain.record.SoughtKind;
import org.amnok.exchange.cell.FormulaGuard;
import org.amnok.exchange.table.RecordRow;
import org.amnok.exchange.text.TextChoice;
import org.amnok.exchange.text.TextTable;
import org.amnok.words.Messages;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

/// Reads observations of banks from a table of text with the columns of [ObservationColumn]: a row
/// that cannot be read is told and does not stop the others.
///
/// @param looks in the order of their rows, with new identifiers
/// @param problems of rows that could not be read
public record ObservationReading(List<Observation> looks, List<Problem> problems) {
    /// More than anybody brushes.
    private static final int MOST = 200_000;

    public ObservationReading {
        looks = List.copyOf(looks);
        problems = List.copyOf(problems);
    }

    /// @throws ProblemException when it is no such table, or holds more than can be
    public static ObservationReading of(Path file) {
        var table = TextTable.open(file, TextChoice.FOUND_OUT);
        var columns = new EnumMap<ObservationColumn, Integer>(ObservationColumn.class);
        var names = table.columns().stream().map(c -> c.strip().toLowerCase(Locale.ROOT)).toList();
        for (var column : ObservationColumn.values()) {
            if (names.contains(column.code())) {
                columns.put(column, names.indexOf(column.code()));
            }
        }
        for (var needed :
                List.of(
                        ObservationColumn.DATE,
                        ObservationColumn.RESULT,
                        ObservationColumn.KINDS)) {
            if (!columns.containsKey(needed)) {
                throw ProblemException.of(
                        Messages.text("looks.the_table_has_no_column", needed.code()),
                        table.name(),
                        Messages.text(
                                "looks.its_columns_are", Coded.codes(ObservationColumn.values())));
            }
        }
        var looks = new ArrayList<Observation>();
        var problems = new ArrayList<Problem>();
        table.read(row -> read(row, columns, table.name(), looks, problems));
        return new ObservationReading(looks, problems);
    }

    private static boolean read(
            RecordRow row,
            Map<ObservationColumn, Integer> columns,
            String name,
            List<Observation> looks,
            List<Problem> problems) {
        try {
            if (row.problem() != null) {
                throw new ProblemException(row.problem());
            }
            looks.add(new Row(row.cells(), columns).look());
        } catch (ProblemException e) {
            problems.add(e.problem().at(Messages.text("looks.line", name, row.number())));
        }
        if (looks.size() + problems.size() > MOST) {
            throw ProblemException.ofTexts(
                    "looks.too_many", "common.split_it_and_import_the_parts", MOST);
        }
        return true;
    }

    private record Row(List<String> cells, Map<ObservationColumn, Integer> columns) {
        private String cell(ObservationColumn column) {
            var at = columns.getOrDefault(column, cells.size());
            return at < cells.size() ? FormulaGuard.unguarded(cells.get(at)).strip() : "";
        }

        private ProblemException wrong(ObservationColumn column, String advice) {
            return ProblemException.of(
                    Messages.text("looks.is_no_value", cell(column), column.code()), advice);
        }

        Observation look() {
            var date =
                    DateWords.read(cell(ObservationColumn.DATE), null)
                            .orElseThrow(
                                    () ->
                                            wrong(
                                                    ObservationColumn.DATE,
                                                    Messages.text("looks.write_a_date_as")));
            return new Observation(
                    UUID.randomUUID(),
                    examined(),
                    date,
                    result(),
                    cell(ObservationColumn.IMAGERY),
                    cell(ObservationColumn.NOTE));
        }

        private Observation.Result result() {
            return Coded.find(Observation.Result.values(), cell(ObservationColumn.RESULT))
                    .or(
                            () ->
                                    cell(ObservationColumn.RESULT).equals("seen")
                                            ? Optional.of(Observation.Result.OBSERVED)
                                            : Optional.empty())
                    .orElseThrow(
                            () ->
                                    wrong(
                                            ObservationColumn.RESULT,
                                            Messages.text("looks.results_are")));
        }

        private Examined examined() {
            var area = cell(ObservationColumn.AREA);
            if (!area.isEmpty()) {
                return new Examined.OfArea(banks(), geometry(area), kinds());
            }
            var river =
                    cell(ObservationColumn.RIVER).isEmpty()
                            ? River.YALU
                            : Coded.find(
                                            River.values(),
                                            cell(ObservationColumn.RIVER).toLowerCase(Locale.ROOT))
                                    .orElseThrow(
                                            () ->
                                                    wrong(
                                                            ObservationColumn.RIVER,
                                                            Messages.text("looks.rivers_are")));
            return new Examined.OfStretch(
                    new BankStretch(
                            river,
                            banks(),
                            metres(ObservationColumn.KM_FROM),
                            metres(ObservationColumn.KM_TO)),
                    kinds());
        }

        private int metres(ObservationColumn column) {
            try {
                var kilometres = Double.parseDouble(cell(column));
                if (kilometres >= 0 && kilometres <= BankStretch.LONGEST_METRES / 1000.0) {
                    return (int) Math.round(kilometres * 1000);
                }
                throw wrong(column, Messages.text("looks.write_kilometres_as"));
            } catch (NumberFormatException e) {
                throw wrong(column, Messages.text("looks.write_kilometres_as"));
            }
        }

        private Set<Bank> banks() {
            return ObservationBanks.read(cell(ObservationColumn.BANK))
                    .orElseThrow(
                            () -> wrong(ObservationColumn.BANK, Messages.text("looks.banks_are")));
        }

        private SortedSet<SoughtKind> kinds() {
            var kinds = new TreeSet<SoughtKind>();
            for (var code : cell(ObservationColumn.KINDS).split("[ ,;]+", -1)) {
                if (!code.isEmpty()) {
                    kinds.add(new SoughtKind(code));
                }
            }
            return kinds;
        }

        private Geometry geometry(String wkt) {
            try {
                return new WKTReader().read(wkt);
            } catch (ParseException | IllegalArgumentException e) {
                throw wrong(ObservationColumn.AREA, Messages.text("looks.draw_an_area"));
            }
        }
    }
}
