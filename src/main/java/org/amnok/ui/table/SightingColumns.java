package org.amnok.ui.table;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.amnok.domain.Confidence;
import org.amnok.domain.Count;
import org.amnok.domain.Place;
import org.amnok.domain.Sighting;
import org.amnok.geo.RiverKilometreText;
import org.amnok.ui.look.Symbols;
import org.amnok.ui.map.SightingWords;
import org.jspecify.annotations.Nullable;

/// The columns of the sightings' table.
final class SightingColumns {
    private static final double BADGE = 15;

    private SightingColumns() {}

    static void addTo(TableView<Sighting> table, Symbols symbols) {
        var badge = column("", Sighting::kind, 30);
        badge.setCellFactory(c -> new BadgeCell(symbols, BADGE));
        var observed = column("Observed", SightingColumns::sortDay, 124);
        observed.setCellFactory(c -> new WordsCell<>(SightingWords::date));
        observed.setId("observed-column");
        var uncertainty = column("Uncertainty", SightingColumns::metres, 92);
        uncertainty.setCellFactory(c -> new WordsCell<>(SightingColumns::uncertainty));
        uncertainty.getStyleClass().add("right");
        var count = column("Count", SightingColumns::largest, 108);
        count.setCellFactory(c -> new WordsCell<>(SightingColumns::counts));
        table.getColumns().add(words("ID", Sighting::code, 42, new CodeOrder()));
        table.getColumns().add(badge);
        table.getColumns().add(words("Title or place", SightingColumns::titleOrPlace, 262, null));
        table.getColumns().add(observed);
        table.getColumns().add(uncertainty);
        table.getColumns().add(count);
        table.getColumns().add(words("Evidence", s -> s.report().basis(), 124, null));
        table.getColumns().add(words("Confidence", SightingColumns::confidence, 80, null));
        table.getColumns().add(words("Outlet", s -> s.report().outlet(), 84, null));
    }

    private static TableColumn<Sighting, Sighting> words(
            String title,
            Function<Sighting, String> words,
            double width,
            @Nullable Comparator<String> order) {
        var column = new TableColumn<Sighting, Sighting>(title);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(c -> new WordsCell<>(words));
        column.setComparator(
                Comparator.comparing(words, order == null ? String.CASE_INSENSITIVE_ORDER : order));
        column.setPrefWidth(width);
        return column;
    }

    private static <T extends Comparable<? super T>> TableColumn<Sighting, Sighting> column(
            String title, Function<Sighting, T> key, double width) {
        var column = new TableColumn<Sighting, Sighting>(title);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setComparator(Comparator.comparing(key));
        column.setPrefWidth(width);
        return column;
    }

    /// The title; the reported place or the kind where there is none.
    private static String titleOrPlace(Sighting s) {
        return s.title().isBlank() && !s.place().asReported().isBlank()
                ? s.place().asReported()
                : SightingWords.title(s);
    }

    /// Dates sort by their earliest day; what has none comes last.
    private static LocalDate sortDay(Sighting s) {
        var observed = s.when().observed();
        return observed == null ? LocalDate.MAX : observed.span().earliest();
    }

    private static double metres(Sighting s) {
        return s.place() instanceof Place.Located at && at.uncertaintyMetres() != null
                ? at.uncertaintyMetres()
                : Double.MAX_VALUE;
    }

    static String uncertainty(Sighting s) {
        return switch (s.place()) {
            case Place.Unlocated nowhere -> "no place";
            case Place.Stretch(var along, _) -> RiverKilometreText.range(along);
            case Place.Located at ->
                    at.uncertaintyMetres() == null
                            ? "unknown"
                            : String.format(Locale.ROOT, "±%,.0f m", at.uncertaintyMetres());
        };
    }

    private static int largest(Sighting s) {
        return s.counts().rows().stream().mapToInt(Count::min).max().orElse(-1);
    }

    /// "200–300 car", "not counted".
    static String counts(Sighting s) {
        var rows = s.counts().rows();
        if (rows.isEmpty()) {
            return s.counts().asReported().isBlank() ? "not counted" : s.counts().asReported();
        }
        var first = rows.getFirst();
        var words = number(first) + " " + first.countClass().code().replace('.', ' ');
        return rows.size() == 1 ? words : words + " + " + (rows.size() - 1);
    }

    private static String number(Count count) {
        if (count.max() == null) {
            return count.min() + "+";
        }
        return count.min() == count.max()
                ? Integer.toString(count.min())
                : count.min() + "–" + count.max();
    }

    private static String confidence(Sighting s) {
        var confidence = s.report().confidence();
        return confidence == Confidence.NOT_STATED ? "" : confidence.code();
    }
}
